import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { SearchEngine } from '@backend/directory/search/search-engine';
import { community, member, service } from './members';

const engine = new SearchEngine();

beforeAll(async () => {
  await engine.setSpecialties(shippedSpecialties());
  await engine.build(community);
}, 60_000);

const idsFor = (query: string): string[] =>
  engine.ask(query, { limit: 5 }).answers.map(({ memberId }) => memberId);
const specialtiesFor = (query: string): string[] =>
  engine
    .ask(query, { limit: 1 })
    .understood.specialties.slice(0, 3)
    .map(({ id }) => id);

describe('who can do X', () => {
  it.each([
    ['necesito un logo', 'ana'],
    ['algú que faci webs', 'biel'],
    ['tax advice for freelancers', 'carla'],
    ['fotografo de producto', 'dario'],
    ['traducir al ingles', 'emma'],
    ['disenyadora grafika', 'ferran'],
    ['the tap is dripping', 'gala'],
    ['no puc dormir, tinc ansietat', 'marta'],
  ])('%s', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it.each([
    ['necesito un logo', 'graphic-design.logo-and-identity'],
    ['algú que faci webs', 'web-development.corporate-websites'],
    ['tax advice for freelancers', 'tax-and-labour.freelancer-taxes'],
    ['fotografo de producto', 'photography.product-and-ecommerce'],
    ['traducir al ingles', 'translation-and-languages.commercial'],
    ['disenyadora grafika', 'graphic-design.graphic-design'],
  ])('%s leads to %s', (query, id) => {
    expect(specialtiesFor(query)).toContain(id);
  });

  it('finds people by name, also misspelt', () => {
    expect(engine.find('marta')[0]).toBe('marta');
    expect(engine.find('mrata')[0]).toBe('marta');
    expect(engine.find('munoz')[0]).toBe('carla');
    expect(engine.find('collell')[0]).toBe('ferran');
    expect(engine.find('aigues clares')[0]).toBe('gala');
  });

  it('finds whoever wants something too, after those who do it', () => {
    const found = engine.find('logotipo');
    expect(found).toContain('hugo');
    expect(found[0]).toBe('ana');
    expect(found.indexOf('hugo')).toBeGreaterThan(0);
  });

  it('finds nobody for a key held down', () => {
    expect(engine.find('zzzzzz')).toEqual([]);
    expect(engine.find('hhhh')).toEqual([]);
    expect(idsFor('zzzzzz')).toEqual([]);
  });

  it('reports what it corrected', () => {
    const { understood } = engine.ask('fontaneeria', { limit: 3 });
    expect(understood.corrections).toHaveLength(0);
    const second = engine.ask('fontanreia', { limit: 3 });
    expect(second.understood.corrections.map(({ from }) => from)).toContain('fontanreia');
    expect(second.answers[0]?.memberId).toBe('gala');
  });

  it.each([
    ['fontanreia', 'fontanería'],
    ['mrata', 'Marta'],
    ['il·lustarcions', 'il·lustracions'],
    ['traduccoines', 'traducciones'],
  ])('writes %s as %s, as the members or the specialties do', (typed, written) => {
    expect(engine.ask(typed, { limit: 3 }).understood.corrections[0]?.to).toBe(written);
  });

  it('answers only with the kinds that are asked for', () => {
    const seeks = engine.ask('logo', { kinds: ['seeks'], limit: 5 }).answers;
    expect(seeks.map(({ memberId }) => memberId)).toEqual(['hugo']);
    expect(idsFor('logo')).not.toContain('hugo');
  });

  it('says why', () => {
    const [answer] = engine.ask('necesito un logo', { limit: 1 }).answers;
    expect(answer?.reasons).toContainEqual({
      kind: 'specialty',
      specialtyId: 'graphic-design.logo-and-identity',
      term: 'logo',
    });
    expect(answer?.reasons).toContainEqual({ kind: 'level', level: 'expert' });
    const [found] = engine.ask('fontanería', { limit: 1 }).answers;
    expect(found?.reasons).toContainEqual({
      kind: 'words',
      field: 'service',
      excerpt: 'Fontanería y calderas',
      marks: [[0, 10]],
    });
  });

  it('gives nothing for nothing', () => {
    expect(engine.ask('', { limit: 5 }).answers).toEqual([]);
    expect(engine.ask('necesito a alguien que me ayude', { limit: 5 }).answers).toEqual([]);
  });
});

describe('order', () => {
  const twins = [
    member('b', 'B', [service('b-1', 'Fontanera')]),
    member('a', 'A', [service('a-1', 'Fontanera')]),
    member('c', 'C', [service('c-1', 'Fontanera', { level: 'expert' })]),
  ];

  it('puts level before closeness, closeness before fairness, and is otherwise stable', async () => {
    const own = new SearchEngine();
    await own.setSpecialties(shippedSpecialties());
    await own.build(twins);
    const ids = (options: Parameters<SearchEngine['ask']>[1]): string[] =>
      own.ask('fontanera', options).answers.map(({ memberId }) => memberId);
    expect(ids({ limit: 5 })).toEqual(['c', 'a', 'b']);
    expect(ids({ limit: 5, closeness: (id) => (id === 'b' ? 1 : 0) })).toEqual(['c', 'b', 'a']);
    expect(ids({ limit: 5, lastRecommendedAt: (id) => (id === 'a' ? 9 : 1) })).toEqual(['c', 'b', 'a']);
  });
});

describe('index', () => {
  it('is the same whether built at once or bit by bit', async () => {
    const other = new SearchEngine();
    await other.setSpecialties(shippedSpecialties());
    await other.build([member('ana', 'Somebody else', [service('x', 'Yoga')]), member('gone', 'Gone', [])]);
    for (const one of [...community].reverse()) other.upsert(one);
    other.remove('gone');
    for (const query of ['logo', 'web', 'tax', 'marta', 'traducir', 'cartel', 'aigües']) {
      expect(other.ask(query, { limit: 9 })).toEqual(engine.ask(query, { limit: 9 }));
    }
  });

  it('keeps writes that arrive while it is being built', async () => {
    const own = new SearchEngine();
    await own.setSpecialties(shippedSpecialties());
    const many = Array.from({ length: 400 }, (_, index) =>
      member(`m${String(index)}`, `Name ${String(index)}`, [
        service(`s${String(index)}`, 'Clases de yoga y pilates'),
      ]),
    );
    const built = own.build(many);
    await Promise.resolve();
    own.upsert(member('late', 'Late', [service('late-1', 'Fontanería')]));
    await built;
    expect(own.ask('fontanero', { limit: 1 }).answers[0]?.memberId).toBe('late');
  });

  it('is left unfinished when it is stopped: closing waits for no index', async () => {
    let read = 0;
    function* many() {
      for (; read < 200_000; read += 1) yield member(`member-${String(read)}`, `Persona ${String(read)}`, []);
    }
    const stopped = new SearchEngine();
    const building = stopped.build(many());
    setImmediate(() => stopped.stop());
    await building;
    expect(read).toBeLessThan(200_000);
  });

  it("follows the manager's own specialties", async () => {
    const own = new SearchEngine();
    const sameEverywhere = (text: string) => ({ es: text, ca: text, en: text });
    await own.setSpecialties([
      ...shippedSpecialties(),
      {
        id: 'own.1',
        sectorId: 'own',
        name: sameEverywhere('Castells'),
        synonyms: { es: ['torres humanas'], ca: ['colla castellera'], en: ['human towers'] },
      },
    ]);
    await own.build([member('x', 'X', [service('x-1', 'Tallers', { specialtyIds: ['own.1'] })])]);
    expect(own.ask('human towers', { limit: 1 }).answers[0]?.memberId).toBe('x');
    expect(own.suggestSpecialties('torres hum', 3)[0]).toMatchObject({
      id: 'own.1',
      matched: 'torres humanas',
    });
  });
});

describe('autocomplete of specialties', () => {
  it.each([
    ['logo', 'graphic-design.logo-and-identity'],
    ['nomin', 'tax-and-labour.payroll'],
    ['wordpres', 'web-development.wordpress'],
    ['subtitol', 'translation-and-languages.subtitling-and-dubbing'],
  ])('%s', (query, id) => {
    expect(
      engine
        .suggestSpecialties(query, 5)
        .map((found) => found.id)
        .slice(0, 3),
    ).toContain(id);
  });

  it('gives at most as many as asked for, each once', () => {
    const found = engine.suggestSpecialties('d', 8).map(({ id }) => id);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('any text', () => {
  it('is answered, and always alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => {
        const first = engine.ask(text, { limit: 5 });
        expect(engine.ask(text, { limit: 5 })).toEqual(first);
        for (const { fit } of first.answers) {
          expect(fit).toBeGreaterThan(0);
          expect(fit).toBeLessThanOrEqual(1);
        }
        expect(engine.find(text).length).toBeLessThanOrEqual(community.length);
        engine.suggestSpecialties(text, 5);
      }),
      { numRuns: 150 },
    );
  });
});
