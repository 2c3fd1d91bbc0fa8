import { beforeAll, describe, expect, it } from 'vitest';
import { Analyzer } from '@backend/directory/search/analysis/analyzer';
import type { ConceptSpace } from '@backend/directory/search/concepts/concept-space';
import { shippedPhrases, shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { packShipped } from '@backend/directory/search/pack-shipped';
import { pack, Unpacked } from '@backend/directory/search/packed';
import { ShippedMeanings } from '@backend/directory/search/shipped-meanings';
import { readSpace, unpackSpace } from '@backend/directory/search/shipped-space';

const specialties = shippedSpecialties().sort((a, b) => (a.id < b.id ? -1 : 1));
/** Of every fourth specialty: all of them would say no more. */
const texts = specialties
  .filter((_, place) => place % 4 === 0)
  .flatMap(({ name, synonyms }) => [
    name.es,
    name.ca,
    ...synonyms.en,
    `${name.en} y también ${synonyms.es[0] ?? ''}`,
  ]);
const needs = [
  'necesito un logo',
  'algú que faci webs',
  'tax advice for freelancers',
  'fotografo de producto para un catálogo',
  'no me salen las cuentas de la empresa y viene una inspección',
];

function questionIn(space: ConceptSpace, analyzer: Analyzer, text: string) {
  const { meant, sought } = space.readQuestion(
    analyzer.analyze(text),
    () => 1,
    (concept) => (concept % 3) / 2,
  );
  return { meant, sought, spread: space.spread(meant), ids: [...meant.concepts].map((id) => space.ids[id]) };
}

describe('what the build makes ready of the search', () => {
  let files: Awaited<ReturnType<typeof packShipped>>;
  beforeAll(async () => {
    files = await packShipped();
  });

  it('reads every text and every need as the sources do, to the last digit', async () => {
    const analyzer = new Analyzer();
    const space = await readSpace(analyzer, specialties, () => false);
    const ready = new Analyzer();
    const unpacked = unpackSpace(new Unpacked(files.space.buffer), ready, specialties);
    if (!unpacked) throw new Error('The specialties are others than those that were packed.');
    for (const text of [...texts, ...needs]) {
      expect(questionIn(unpacked, ready, text)).toEqual(questionIn(space, analyzer, text));
      const read = (one: ConceptSpace, by: Analyzer) => one.vectorOf(by.analyze(text), () => 0.8, [3]);
      expect(read(unpacked, ready)).toEqual(read(space, analyzer));
    }
    expect([...unpacked.forms]).toEqual([...space.forms]);
  });

  it('finds what names mean as the sources do', async () => {
    const meanings = await ShippedMeanings.of(shippedPhrases());
    const unpacked = ShippedMeanings.unpack(new Unpacked(files.meanings.buffer));
    const names = texts.flatMap((text) => [text, ...text.split(' ')]);
    const found = names.map((name) => unpacked.find(name));
    expect(found).toEqual(names.map((name) => meanings.find(name)));
    expect(found.filter((id) => id !== undefined).length).toBeGreaterThan(50);
  });

  it('is left aside where the manager has changed a specialty', () => {
    const changed = specialties.map((one, place) =>
      place === 7 ? { ...one, name: { ...one.name, ca: 'Un altre nom' } } : one,
    );
    const analyzer = new Analyzer();
    expect(unpackSpace(new Unpacked(files.space.buffer), analyzer, changed)).toBeNull();
    expect(analyzer.vocabulary.terms).toEqual([]);
  });
});

describe('packed parts', () => {
  it('come back as they were, whatever stands before them', () => {
    const parts = {
      odd: ['ç', 'l·l', '日本', ''],
      ints: Int32Array.of(1, -2, 3),
      floats: Float32Array.of(0.1),
      doubles: Float64Array.of(0.1, Number.MAX_VALUE),
      none: new Int32Array(0),
    };
    const unpacked = new Unpacked(pack(parts).buffer);
    expect(unpacked.texts('odd')).toEqual(parts.odd);
    expect(unpacked.ints('ints')).toEqual(parts.ints);
    expect(unpacked.floats('floats')).toEqual(parts.floats);
    expect(unpacked.doubles('doubles')).toEqual(parts.doubles);
    expect(unpacked.ints('none')).toEqual(parts.none);
  });

  it('are not taken for others', () => {
    const unpacked = new Unpacked(pack({ ints: Int32Array.of(1) }).buffer);
    expect(() => unpacked.doubles('ints')).toThrow(/no doubles called ints/u);
    expect(() => unpacked.texts('other')).toThrow(/no texts called other/u);
  });
});
