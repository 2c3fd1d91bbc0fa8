import { locales } from '@shared/locale';
import type { Sector } from '@shared/specialties/specialties.schema';
import { fold } from '@shared/text/fold';
import { taxonomy as shipped } from '../../specialties/taxonomy';
import { Turns } from '../turns';

const smallWords = new Set(
  'a al and amb con d de del dels e el els en for i in l la las les los of o per para pel the to un una y'.split(
    ' ',
  ),
);

/**
 * Which specialty a name in a list means: by the taxonomy's names and synonyms in all languages, then the same words in
 * another order or number, then what people call it in passing. Names that could mean two mean none.
 */
export class SpecialtyNames {
  readonly #exact = new Map<string, string>();
  readonly #loose = new Map<string, string | null>();
  /** Lists repeat their names. */
  readonly #found = new Map<string, string | undefined>();

  /** Of the taxonomy as it is now. There are tens of thousands of names: others have their turns meanwhile. */
  static async of(taxonomy: readonly Sector[]): Promise<SpecialtyNames> {
    const names = new SpecialtyNames();
    const turns = new Turns();
    const specialties = taxonomy.flatMap((sector) => sector.specialties);
    for (const { id, name } of specialties) for (const locale of locales) names.add(name[locale], id);
    for (const { id, synonyms } of specialties) {
      for (const locale of locales) for (const synonym of synonyms[locale]) names.add(synonym, id);
      if (turns.areOver) await turns.next();
    }
    for (const { id, name } of specialties) {
      for (const part of new Set(locales.flatMap((locale) => partsOf(name[locale])))) {
        const key = fold(part);
        if (!names.#exact.has(key)) names.#addLoose(looseKey(key), id);
      }
    }
    const known = new Set(specialties.map(({ id }) => id));
    for (const { id, keys } of await (cueKeys ??= readCueKeys())) {
      if (!known.has(id)) continue;
      for (const key of keys) if (!names.#exact.has(key)) names.#addLoose(key, id);
      if (turns.areOver) await turns.next();
    }
    return names;
  }

  add(name: string, id: string): void {
    const key = fold(name);
    if (key !== '' && !this.#exact.has(key)) this.#exact.set(key, id);
    this.#addLoose(looseKey(key), id);
    this.#found.clear();
  }

  find(name: string): string | undefined {
    if (this.#found.has(name)) return this.#found.get(name);
    const key = fold(name);
    const id = this.#exact.get(key) ?? this.#loose.get(looseKey(key)) ?? undefined;
    if (this.#found.size < mostKept) this.#found.set(name, id);
    return id;
  }

  #addLoose(key: string, id: string): void {
    if (key === '') return;
    const before = this.#loose.get(key);
    this.#loose.set(key, before === undefined || before === id ? id : null);
  }
}

/** Names kept with what they mean: enough for what lists repeat, few enough for a list of sentences. */
const mostKept = 20_000;

let cueKeys: Promise<{ id: string; keys: ReadonlySet<string> }[]> | null = null;

/** What people in need call each shipped specialty. There are many and they do not change: they are folded once. */
async function readCueKeys(): Promise<{ id: string; keys: ReadonlySet<string> }[]> {
  const turns = new Turns();
  const read = [];
  for (const { id, cues } of shipped.flatMap((sector) => sector.specialties)) {
    read.push({
      id,
      keys: new Set(locales.flatMap((locale) => cues[locale].map((cue) => looseKey(fold(cue))))),
    });
    if (turns.areOver) await turns.next();
  }
  return read;
}

/** The parts of a name that lists several things: "Flyers" of "Leaflets, posters and flyers". */
function partsOf(name: string): string[] {
  const parts = name.split(/\s*[,/]\s*|\s+(?:y|e|i|and|&)\s+/u).filter((part) => part.length > 3);
  return parts.length > 1 ? parts : [];
}

/** The words that say something, in the singular as far as an `s` tells, in one order. */
function looseKey(folded: string): string {
  return folded
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !smallWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/u, '') : word))
    .sort()
    .join(' ');
}
