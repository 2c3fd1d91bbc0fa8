import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTieFile } from '@backend/ties/files/read-tie-file';
import { kindOfWord } from '@backend/ties/files/kind-words';
import { writeEdgeCsv, writeNodeCsv } from '@shared/graph/files/csv';
import { writeGexf } from '@shared/graph/files/gexf';
import type { FileKind, GraphTable } from '@shared/graph/files/graph-table';
import { writeGraphml } from '@shared/graph/files/graphml';
import { locales } from '@shared/locale';
import { tieKinds } from '@shared/ties/ties.schema';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { csvWords } from '../../support/csv-words';

const awkward = [
  'Ona "la Pla" Núñez',
  "L'Aina <b>&amp;</b>",
  '=HYPERLINK("http://example.org";"x")',
  '+34 & Söhne',
  '👩‍💻 Biel 🇨🇦',
  'محمد الأندلسي',
  'שרה כהן',
  'A,B;C\tD|E',
  'x]]><script>alert(1)</script>',
];
const names = fc.oneof(
  fc.constantFrom(...awkward),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((name) => name.replaceAll(/\s+/gu, ' ').trim())
    .filter((name) => name !== '' && !name.includes('\ufffd')),
);
const kinds: readonly FileKind[] = [...tieKinds, ...interactionKinds, 'awareness'];

const tables: fc.Arbitrary<GraphTable> = fc.array(names, { minLength: 2, maxLength: 6 }).chain((labels) =>
  fc
    .array(
      fc.record({
        from: fc.nat(labels.length - 1),
        to: fc.nat(labels.length - 1),
        isDirected: fc.boolean(),
        kinds: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 }),
        kind: fc.constantFrom(...kinds),
        since: fc.constantFrom('', '2025-03-12'),
        strength: fc.double({ min: 0.001, max: 9, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((edges) => ({
      people: labels.map((name, index) => ({ id: `p${String(index)}`, name })),
      columns: [
        { key: 'role' as const, type: 'string' as const, values: labels },
        { key: 'degree' as const, type: 'double' as const, values: labels.map((_, index) => index / 3) },
      ],
      edges,
    })),
);

const places = { x: new Float32Array(10), y: new Float32Array(10) };
const read = (text: string) => readTieFile(new TextEncoder().encode(text));

/** What was written, as the readers should tell it. */
function expected({ people, edges }: GraphTable) {
  return edges.map((edge, index) => ({
    row: index,
    from: people[edge.from]?.id,
    to: people[edge.to]?.id,
    kinds: edge.kinds,
    since: edge.since,
    weight: '',
  }));
}

function told({ ties }: Awaited<ReturnType<typeof read>>, firstRow: number) {
  return ties.map(({ row, from, to, kinds: listed, since, weight }) => ({
    row: row - firstRow,
    from: from.id,
    to: to.id,
    kinds: listed,
    since,
    weight,
  }));
}

describe('a graph as a file', () => {
  it('is GraphML and GEXF that read as they were written, whatever people are called', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        for (const text of [writeGraphml(table), writeGexf(table, places, '2026-01-01')]) {
          const ties = await read(text);
          expect(told(ties, 1)).toEqual(expected(table));
          const [first] = table.edges;
          const name = table.people[first?.from ?? 0]?.name ?? '';
          if (!name.includes('@')) expect(ties.ties[0]?.from.name).toBe(name);
        }
      }),
    );
  });

  it.each(locales)(
    'is a list in %s that reads as it was written, without a formula in it',
    async (locale) => {
      const words = csvWords(locale);
      await fc.assert(
        fc.asyncProperty(tables, async (table) => {
          const ties = await read(writeEdgeCsv(table, words));
          expect(told(ties, 2)).toEqual(
            expected(table).map((tie) => ({ ...tie, kinds: tie.kinds.map((kind) => words.kind(kind)) })),
          );
          for (const { from, to } of ties.ties) {
            for (const { name } of [from, to]) expect(name).not.toMatch(/^[=@]|^[+-](?![\d\s().,/-]+$)/u);
          }
        }),
      );
    },
  );

  it.each(locales)('names kinds in %s by words that importing understands', (locale) => {
    const words = csvWords(locale);
    for (const kind of tieKinds) expect([kind, kindOfWord(words.kind(kind))]).toEqual([kind, kind]);
    for (const kind of [...interactionKinds, 'awareness'] as const) {
      expect([kind, kindOfWord(words.kind(kind))]).toEqual([kind, 'no-tie']);
    }
  });

  it('lists people with what is known of them, numbers as the language writes them', () => {
    const table: GraphTable = {
      people: [{ id: 'p0', name: '=1+1' }],
      columns: [
        { key: 'role', type: 'string', values: ['Diseño; "ilustración"'] },
        { key: 'degree', type: 'double', values: [1.5] },
        { key: 'closeness', type: 'double', values: [null] },
      ],
      edges: [],
    };
    expect(writeNodeCsv(table, csvWords('es')).split('\r\n')[1]).toBe(
      `'=1+1;"Diseño; ""ilustración""";"1,5";;p0`,
    );
    expect(writeNodeCsv(table, csvWords('en')).split('\r\n')[1]).toBe(
      `'=1+1,"Diseño; ""ilustración""",1.5,,p0`,
    );
  });
});
