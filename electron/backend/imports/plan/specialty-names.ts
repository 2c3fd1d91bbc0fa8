import { locales } from '@shared/locale';
import type { Sector } from '@shared/specialties/specialties.schema';
import { fold } from '@shared/text/fold';
import { shippedMeanings } from '../../directory';
import { taxonomy as shipped } from '../../specialties/taxonomy';
import { Turns } from '../turns';
import { generalName, partOfSector, type GeneralName } from './general-names';

const smallWords = new Set(
  'a al and amb con d de del dels e el els en for i in l la las les los of o per para pel the to un una y'.split(
    ' ',
  ),
);

/**
 * Which specialty a name in a list means: by the taxonomy's names and synonyms in all languages, then the same words in
 * another order or number, then what people call it in passing; then as a whole trade, by its words, and by part of a
 * sector's name. Names that could mean two mean none.
 *
 * All of it is fixed but for the taxonomy: a preview and the import after it agree.
 */
export class SpecialtyNames {
  /** What the words of a name clearly mean among what the app ships. */
  #meaningOf: (name: string, likely?: string) => string | undefined = () => undefined;
  #askedCount = 0;
  readonly #ids = new Set<string>();
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
  static async of(taxonomy: readonly Sector[]): Promise<SpecialtyNames> {
    const names = new SpecialtyNames();
    const meanings = await shippedMeanings();
    names.#meaningOf = (name, likely) => meanings.find(name, likely);
    const turns = new Turns();
    const specialties = taxonomy.flatMap((sector) => sector.specialties);
    for (const { id, name } of specialties) {
      names.#ids.add(id);
      for (const locale of locales) names.#add(name[locale], id, 'name');
    }
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
    for (const { id, keys } of await (cueKeys ??= readCueKeys())) {
      if (!names.#ids.has(id)) continue;
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
    const { name: names, synonym, part } = this.#tiers;
    const called = names.get(key) ?? synonym.get(key);
    if (called) return called;
    const general = generalName(name);
    if (general) return this.#idOf(general);
    const sector = partOfSector(name);
    const meant = this.#saidInPassing(key) ?? this.#meaning(name, part.get(key) ?? undefined);
    // "Architecture" is what the sector is called, whoever else has to do with one.
    if (meant !== undefined && (!sector || meant.startsWith(`${sector.sectorId}.`))) return meant;
    return sector && this.#idOf(sector);
  }

  /** Of one only, or of both the same: then nothing speaks against it. */
  #saidInPassing(key: string): string | undefined {
    const [byPart, byCue] = [this.#tiers.part.get(key), this.#tiers.cue.get(key)];
    const agree = byPart === byCue || byPart === undefined || byCue === undefined;
    return agree ? (byPart ?? byCue ?? undefined) : undefined;
  }

  #meaning(name: string, likely: string | undefined): string | undefined {
    if (this.#askedCount >= mostAsked) return undefined;
    this.#askedCount += 1;
    const id = this.#meaningOf(name, likely);
    return id !== undefined && this.#ids.has(id) ? id : undefined;
  }

  /** The specialty for a whole trade: the shipped one, or the one that the manager or an earlier name has made of it. */
  #idOf({ specialtyId, name }: GeneralName): string | undefined {
    if (specialtyId !== null && this.#ids.has(specialtyId)) return specialtyId;
    return locales.map((locale) => this.#exact.get(fold(name[locale]))).find((id) => id !== undefined);
  }

  /** Within a tier, what could mean two means none. */
  #addLoose(tier: Tier, key: string, id: string): void {
    if (key === '') return;
    const names = this.#tiers[tier];
    const before = names.get(key);
    names.set(key, before === undefined || before === id ? id : null);
  }
}

type Tier = 'name' | 'synonym' | 'part' | 'cue';

/** Words take their time: a list with more unknown names than these has the rest kept as they are written. */
const mostAsked = 5000;

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

/**
 * The parts of a name that lists several things: "Flyers" of "Leaflets, posters and flyers", and "Edición de vídeo" of
 * "Edición y montaje de vídeo".
 */
function partsOf(name: string): string[] {
  const parts = name.split(/\s*[,/]\s*|\s+(?:y|e|i|and|&)\s+/u).filter((part) => part.length > 3);
  const shared = /^(\p{L}+) (?:y|e|i) \p{L}+ (d(?:e |els? |')\p{L}+)$/u.exec(name);
  if (shared) parts.push(`${shared[1] ?? ''} ${shared[2] ?? ''}`);
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
