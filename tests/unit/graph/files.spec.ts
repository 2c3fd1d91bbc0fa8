import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTieFile } from '@backend/ties/files/read-tie-file';
import { kindOfWord } from '@backend/ties/files/kind-words';
import { writeEdgeCsv, writeNodeCsv } from '@shared/graph/files/csv';
import { writeGexf } from '@shared/graph/files/gexf';
import { communityOf } from '@shared/graph/community';
import { graphTableOf, type FileKind, type GraphTable } from '@shared/graph/files/graph-table';
import { dayOf } from '@shared/graph/strength';
import { noFilters, viewOf } from '@shared/graph/view';
import { writeGraphml } from '@shared/graph/files/graphml';
import { locales } from '@shared/locale';
import { tieKinds } from '@shared/ties/ties.schema';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { csvWords } from '../../support/csv-words';
import { modelOf, person, today } from './made-up-model';

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

  const table = (isDirected: readonly boolean[]): GraphTable => ({
    people: ['Ona', 'Pau', 'Quim'].map((name, index) => ({ id: `p${String(index)}`, name })),
    columns: [
      { key: 'role', type: 'string', values: ['', 'x & y', ''] },
      { key: 'degree', type: 'double', values: [1, 2, null] },
    ],
    edges: isDirected.map((one, index) => ({
      ...{ from: 0, to: index + 1, isDirected: one, since: '2026-01-01', strength: index + 1 },
      ...{ kinds: [one ? 'awareness' : 'friend'], kind: one ? 'awareness' : 'friend' },
    })),
  });

  it.each([
    ['ties', [false, false], 'undirected', 2],
    ['awareness', [true, true], 'directed', 2],
    ['both', [false, true], 'directed', 3],
  ] as const)('has one direction throughout: %s', (_, isDirected, direction, count) => {
    for (const text of [
      writeGraphml(table(isDirected)),
      writeGexf(table(isDirected), places, '2026-01-01'),
    ]) {
      expect(text).toContain(`${text.includes('<gexf') ? 'defaultedgetype' : 'edgedefault'}="${direction}"`);
      expect(text).not.toMatch(/<edge [^>]*(?:directed|type)=/u);
      expect(text.match(/<edge /gu)).toHaveLength(count);
    }
  });

  /** Whether Debian's Python has both libraries: they are what many will read our files with. */
  const hasPeers = spawnSync('/usr/bin/python3', ['-c', 'import networkx, igraph']).status === 0;

  it.skipIf(!hasPeers)('is read by NetworkX and igraph, with its direction', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tertulia-files-'));
    try {
      for (const [name, isDirected] of [
        ['ties', [false, false]],
        ['awareness', [true, true]],
        ['both', [false, true]],
      ] as const) {
        await writeFile(join(folder, `${name}.graphml`), writeGraphml(table(isDirected)));
        await writeFile(join(folder, `${name}.gexf`), writeGexf(table(isDirected), places, '2026-01-01'));
      }
      const script = [
        'import sys, json, networkx, igraph',
        'told = {}',
        'for name in ["ties", "awareness", "both"]:',
        '    path = sys.argv[1] + "/" + name',
        '    ours = [networkx.read_graphml(path + ".graphml"), networkx.read_gexf(path + ".gexf")]',
        '    theirs = igraph.Graph.Read_GraphML(path + ".graphml")',
        '    told[name] = [[g.is_directed(), g.number_of_nodes(), g.number_of_edges()] for g in ours]',
        '    told[name].append([theirs.is_directed(), theirs.vcount(), theirs.ecount()])',
        'print(json.dumps(told))',
      ].join('\n');
      const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', script, folder], { encoding: 'utf8' });
      const everyReader = (told: readonly unknown[]) => [told, told, told];
      expect(stdout === '' ? stderr : JSON.parse(stdout)).toEqual({
        ties: everyReader([false, 3, 2]),
        awareness: everyReader([true, 3, 2]),
        both: everyReader([true, 3, 3]),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('tells since when somebody knows what another does', () => {
    const community = communityOf(
      modelOf({ people: [person(0), person(1)], awareness: [[0, 1, 2, dayOf('2026-01-08')]] }),
    );
    const options = { layer: 'awareness', weighting: 'strength', day: today, filters: noFilters } as const;
    const view = viewOf(community, options);
    const told = graphTableOf({ community, view, options, measures: null, sectorName: (id) => id });
    expect(told.edges).toMatchObject([{ isDirected: true, since: '2026-01-08', strength: 2 }]);
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
