import { locales } from '@shared/locale';
import type { Sector } from '@shared/specialties/specialties.schema';
import { fold } from '@shared/text/fold';
import { taxonomy as shipped } from '../../specialties/taxonomy';

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

  constructor(taxonomy: readonly Sector[]) {
    const specialties = taxonomy.flatMap((sector) => sector.specialties);
    for (const { id, name } of specialties) for (const locale of locales) this.add(name[locale], id);
    for (const { id, synonyms } of specialties) {
      for (const locale of locales) for (const synonym of synonyms[locale]) this.add(synonym, id);
    }
    const known = new Set(specialties.map(({ id }) => id));
    for (const { id, keys } of (cueKeys ??= readCueKeys())) {
      if (!known.has(id)) continue;
      for (const key of keys) if (!this.#exact.has(key)) this.#addLoose(key, id);
    }
  }

  add(name: string, id: string): void {
    const key = fold(name);
    if (key !== '' && !this.#exact.has(key)) this.#exact.set(key, id);
    this.#addLoose(looseKey(name), id);
  }

  find(name: string): string | undefined {
    return this.#exact.get(fold(name)) ?? this.#loose.get(looseKey(name)) ?? undefined;
  }

  #addLoose(key: string, id: string): void {
    if (key === '') return;
    const before = this.#loose.get(key);
    this.#loose.set(key, before === undefined || before === id ? id : null);
  }
}

let cueKeys: { id: string; keys: ReadonlySet<string> }[] | null = null;

/** What people in need call each shipped specialty. There are many and they do not change: they are folded once. */
function readCueKeys(): { id: string; keys: ReadonlySet<string> }[] {
  return shipped
    .flatMap((sector) => sector.specialties)
    .map(({ id, cues }) => ({
      id,
      keys: new Set(locales.flatMap((locale) => cues[locale].map(looseKey))),
    }));
}

/** The words that say something, in the singular as far as an `s` tells, in one order. */
function looseKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !smallWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/u, '') : word))
    .sort()
    .join(' ');
}
