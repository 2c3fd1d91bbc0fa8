import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { SearchEngine, type SearchAnswer } from '@backend/directory/search/search-engine';
import { member, service } from './members';

/** A fit that is this many times another, or more, is clearly better. */
const clearly = 1.1;

const titles = [
  'Diseño de logotipos',
  'Logotipos',
  'Logo design and visual identity',
  'Identitat visual i logotips',
  'Ilustración editorial y algún logotipo',
  'Diseño gráfico',
  'Cartells i fullets',
  'Páginas web para pymes',
];
const levels = ['expert', 'average', 'beginner', null] as const;
const people = Array.from({ length: 24 }, (_, index) =>
  member(`member-${index}`, `Persona ${index}`, [
    service(`service-${index}`, titles[index % titles.length] ?? '', { level: levels[index % 4] ?? null }),
  ]),
);
const engine = new SearchEngine();

beforeAll(async () => {
  await engine.setSpecialties(shippedSpecialties());
  await engine.build(people);
});

const queries = fc.constantFrom('un logotipo', 'graphic designer', 'cartells', 'logo para mi web');
const closenesses = fc.dictionary(
  fc.nat(23).map((index) => `member-${index}`),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const ask = (query: string, near: Readonly<Record<string, number>>): SearchAnswer[] =>
  engine.ask(query, { limit: 50, closeness: (id) => near[id] ?? 0 }).answers;
const levelOf = ({ memberId }: SearchAnswer): string | null =>
  levels[Number(memberId.slice('member-'.length)) % 4] ?? null;

it('closeness never lifts anybody above somebody who fits clearly better, and lets nobody in or out', () => {
  const fitsApart = (query: string, near: Readonly<Record<string, number>>): void => {
    const answers = ask(query, near);
    let least = Infinity;
    for (const { fit } of answers) {
      expect(fit).toBeLessThan(least * clearly + 1e-9);
      least = Math.min(least, fit);
    }
    const ids = (of: readonly SearchAnswer[]): string[] => of.map(({ memberId }) => memberId).toSorted();
    expect(ids(answers)).toEqual(ids(engine.ask(query, { limit: 50 }).answers));
  };
  fc.assert(fc.property(queries, closenesses, fitsApart));
});

it('of those who fit alike and are as good at it, the nearest comes first', () => {
  fc.assert(
    fc.property(queries, closenesses, (query, near) => {
      const answers = ask(query, near);
      const nearness = (answer: SearchAnswer): number => near[answer.memberId] ?? 0;
      for (const [place, answer] of answers.entries()) {
        for (const later of answers.slice(place + 1)) {
          if (later.fit !== answer.fit || levelOf(later) !== levelOf(answer)) continue;
          expect(nearness(answer)).toBeGreaterThanOrEqual(nearness(later));
        }
      }
    }),
  );
});
