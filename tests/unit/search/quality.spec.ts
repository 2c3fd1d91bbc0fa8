import { beforeAll, describe, expect, it } from 'vitest';
import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { SearchEngine } from '@backend/directory/search/search-engine';
import { membersOf, readNeeds, type NeedsSetName } from '../../bench/needs';

const engine = new SearchEngine();

beforeAll(async () => {
  await engine.setSpecialties(shippedSpecialties());
}, 60_000);

const idsFor = (query: string, limit: number): string[] =>
  engine.ask(query, { limit }).answers.map(({ memberId }) => memberId);

/** Shares of the needs whose service comes first, and among the first three. */
async function recallOver(name: NeedsSetName): Promise<{ at1: number; at3: number }> {
  const set = await readNeeds(name);
  await engine.build(membersOf(set));
  let first = 0;
  let firstThree = 0;
  for (const { text, expect: right } of set.needs) {
    const place = idsFor(text, 3).findIndex((id) => right.includes(id));
    if (place === 0) first += 1;
    if (place >= 0) firstThree += 1;
  }
  return { at1: first / set.needs.length, at3: firstThree / set.needs.length };
}

describe('quality does not fall', () => {
  // A little under what is reached: tests/bench/search-quality.bench.ts shows the figures.
  it.each([
    ['tuning', 0.97, 0.99],
    ['tuning-2', 0.92, 0.97],
    ['tuning-3', 0.98, 0.99],
    ['tuning-4', 0.95, 0.99],
    ['tuning-5', 0.9, 0.95],
    ['fresh-b', 0.97, 0.99],
    ['fresh-c', 0.98, 0.99],
    ['fresh-d', 0.98, 0.98],
    ['fresh-e', 0.93, 0.96],
    ['fresh-f', 0.98, 0.99],
    ['fresh-g', 0.98, 0.99],
  ] as const)(
    'over %s',
    async (name, least, leastOfThree) => {
      const { at1, at3 } = await recallOver(name);
      expect(at1).toBeGreaterThanOrEqual(least);
      expect(at3).toBeGreaterThanOrEqual(leastOfThree);
    },
    60_000,
  );
});

describe('a community of many trades', () => {
  beforeAll(async () => {
    await engine.build(membersOf(await readNeeds('tuning')));
  });

  it.each([
    ['necesito un logo', 'Identidad visual y logotipos'],
    ['algú que faci webs', 'Website design for small businesses'],
    ['tax advice for freelancers', 'Asesoría fiscal para autónomos'],
    ['fotografo de producto', 'Fotografía de producto para catálogo'],
    ['traducir al ingles', 'Literary translation into English'],
    ['disenyadora grafika', 'Identidad visual y logotipos'],
  ])('%s: %s is among the first three', (query, title) => {
    const titles = engine.ask(query, { limit: 3 }).answers.map(({ service }) => service?.title);
    expect(titles).toContain(title);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['only grammar', 'de la que y el para con a the of and per als'],
    ['signs', '¿?¡!… --- ***'],
    ['emoji', '🎉🙂👩‍🎨'],
    ['Arabic', 'أحتاج إلى مصمم شعارات'],
  ])('%s is answered with nobody', (_, query) => {
    expect(engine.ask(query, { limit: 5 }).answers).toEqual([]);
  });

  it('finds the need among emoji and Arabic', () => {
    expect(idsFor('🎉 أحتاج logotipo 🙂', 1)).toEqual(['s04']);
  });

  it('answers five hundred characters, and as much again', () => {
    const need = 'necesito un logotipo para mi tienda de plantas ';
    expect(idsFor(need.repeat(12).slice(0, 500), 1)).toEqual(['s04']);
    expect(idsFor(need.repeat(24), 1)).toEqual(['s04']);
    expect(engine.ask('x'.repeat(500), { limit: 5 }).answers).toEqual([]);
  });

  it('tells what is meant though nobody offers it', async () => {
    const { services, needs } = await readNeeds('tuning');
    await engine.build(membersOf({ services: services.filter(({ id }) => id === 's66'), needs }));
    const { understood } = engine.ask('necesito un logotipo', { limit: 3 });
    expect(understood.specialties[0]?.id).toBe('graphic-design.logo-and-identity');
  });
});
