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
 * another order or number, then what people call it in passing. Names that could mean two mean what the search clearly
 * understands by them, else none.
 */
export class SpecialtyNames {
  /** What the search makes of a name: specialties with weights up to 1, the best first. */
  #understand: Understand = () => [];
  #understoodCount = 0;
  readonly #exact = new Map<string, string>();
  /** From what means most to what means least: a weaker one never makes a stronger one doubtful. */
  readonly #tiers: Readonly<Record<Tier, Map<string, string | null>>> = {
    name: new Map(),
    synonym: new Map(),
    part: new Map(),
    cue: new Map(),
  };
  /** Lists repeat their names. */
  readonly #found = new Map<string, string | undefined>();

  /** Of the taxonomy as it is now. There are tens of thousands of names: others have their turns meanwhile. */
  static async of(taxonomy: readonly Sector[], understand: Understand): Promise<SpecialtyNames> {
    const names = new SpecialtyNames();
    names.#understand = understand;
    const turns = new Turns();
    const specialties = taxonomy.flatMap((sector) => sector.specialties);
    for (const { id, name } of specialties)
      for (const locale of locales) names.#add(name[locale], id, 'name');
    for (const { id, synonyms } of specialties) {
      for (const locale of locales)
        for (const synonym of synonyms[locale]) names.#add(synonym, id, 'synonym');
      if (turns.areOver) await turns.next();
    }
    for (const { id, name } of specialties) {
      for (const part of new Set(locales.flatMap((locale) => partsOf(name[locale])))) {
        const key = fold(part);
        if (!names.#exact.has(key)) names.#addLoose('part', looseKey(key), id);
      }
    }
    const known = new Set(specialties.map(({ id }) => id));
    for (const { id, keys } of await (cueKeys ??= readCueKeys())) {
      if (!known.has(id)) continue;
      for (const key of keys) if (!names.#exact.has(key)) names.#addLoose('cue', key, id);
      if (turns.areOver) await turns.next();
    }
    return names;
  }

  add(name: string, id: string): void {
    this.#add(name, id, 'name');
  }

  #add(name: string, id: string, tier: Tier): void {
    const key = fold(name);
    if (key !== '' && !this.#exact.has(key)) this.#exact.set(key, id);
    this.#addLoose(tier, looseKey(key), id);
    this.#found.clear();
  }

  find(name: string): string | undefined {
    if (this.#found.has(name)) return this.#found.get(name);
    const key = fold(name);
    const id = this.#exact.get(key) ?? this.#findLoose(name, looseKey(key));
    if (this.#found.size < mostKept) this.#found.set(name, id);
    return id;
  }

  #findLoose(name: string, key: string): string | undefined {
    const { name: names, synonym, part, cue } = this.#tiers;
    const meant = names.get(key) ?? synonym.get(key);
    if (meant) return meant;
    const [byPart, byCue] = [part.get(key), cue.get(key)];
    // Said in passing of one only, or of both the same: nothing speaks against it.
    if (byPart === byCue || byPart === undefined || byCue === undefined) {
      const only = byPart ?? byCue;
      if (only) return only;
    }
    // What no taxonomy has is not asked about: the search would find a neighbour, by the members' words of the moment.
    if (byPart === undefined && byCue === undefined) return undefined;
    return this.#clearlyUnderstood(name, byPart ?? undefined);
  }

  /** @param likely what the name most likely means: enough that the search puts it first */
  #clearlyUnderstood(name: string, likely: string | undefined): string | undefined {
    if (this.#understoodCount >= mostUnderstood || name.length > longestName) return undefined;
    this.#understoodCount += 1;
    // The search learns of the manager's own specialties a little later: they must not make a difference.
    const [first, second] = this.#understand(name).filter(({ id }) => shippedIds.has(id));
    if (!first || first.weight < surely) return undefined;
    return first.id === likely || (second?.weight ?? 0) < doubtfully ? first.id : undefined;
  }

  /** Within a tier, what could mean two means none. */
  #addLoose(tier: Tier, key: string, id: string): void {
    if (key === '') return;
    const names = this.#tiers[tier];
    const before = names.get(key);
    names.set(key, before === undefined || before === id ? id : null);
  }
}

const shippedIds = new Set(shipped.flatMap(({ specialties }) => specialties.map(({ id }) => id)));

type Tier = 'name' | 'synonym' | 'part' | 'cue';

export type Understand = (name: string) => readonly { readonly id: string; readonly weight: number }[];

/** Understanding takes its time: a list with more names than these has the rest kept as they are written. */
const mostUnderstood = 300;
const longestName = 60;

/** How much weight the specialty that is meant must have, and the next one must not have. */
const surely = 0.9;
const doubtfully = 0.6;

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
