import type { SpecialtySuggestion } from '@shared/specialties/specialties.contract';
import type { Committed, UnitOfWork } from '../database/unit-of-work';
import type { Log } from '../log';
import {
  listSearchableIds,
  readSearchMembers,
  readSearchSpecialties,
  readSpecialtyUses,
} from './directory.search';
import { SearchEngine, type AskOptions, type AskResult, type SearchMember } from './search/search-engine';

/** Members read at a time: few enough that other requests get their turn between. */
const pageSize = 400;

type SpecialtyUses = Awaited<ReturnType<typeof readSpecialtyUses>>;

const searched = new Set(['member', 'company', 'service', 'service_specialty']);

/** How long the index leaves the machine to the first page, unless somebody asks. */
const graceMs = 1500;

/**
 * The search over the community, kept up to date with every committed write.
 *
 * It is built in the background soon after the start; a question that comes earlier waits for it.
 */
export class SearchIndex {
  readonly #engine = new SearchEngine();
  readonly #stopListening: () => void;
  #closed = false;
  /** Ends when the index shows everything that was committed so far. */
  #upToDate: Promise<void>;
  #specialtyUses: Promise<SpecialtyUses> | null = null;
  #begin: () => void = () => undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {
    this.#stopListening = unitOfWork.onCommitted((committed) => this.#follow(committed));
    const begun = new Promise<void>((resolve) => (this.#begin = resolve));
    const grace = setTimeout(this.#begin, graceMs);
    this.#upToDate = this.#guarded(async () => {
      await begun;
      clearTimeout(grace);
      await this.#readEverything();
    });
  }

  async ask(query: string, options: AskOptions): Promise<AskResult> {
    await this.ready();
    return this.#engine.ask(query, options);
  }

  /** Ids of the members that the words are found in, best first. */
  async find(query: string): Promise<string[]> {
    await this.ready();
    return this.#engine.find(query);
  }

  async suggestSpecialties(query: string, limit: number): Promise<SpecialtySuggestion[]> {
    await this.ready();
    this.#specialtyUses ??= this.unitOfWork.read(readSpecialtyUses);
    const { uses, sectorNames } = await this.#specialtyUses;
    return this.#engine.suggestSpecialties(query, limit).map((specialty) => ({
      ...specialty,
      sectorName: sectorNames.get(specialty.sectorId) ?? { es: '', ca: '', en: '' },
      uses: uses.get(specialty.id) ?? 0,
    }));
  }

  /** Resolves when the index shows everything that was committed so far. */
  ready(): Promise<void> {
    this.#begin();
    return this.#upToDate;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#engine.stop();
    this.#stopListening();
    await this.ready();
  }

  #follow({ entities, memberIds, everything }: Committed): void {
    this.#specialtyUses = null;
    const specialtiesTouched = entities.includes('specialty') || entities.includes('sector');
    const membersTouched = entities.some((entity) => searched.has(entity));
    if (!specialtiesTouched && !membersTouched) return;
    const before = this.#upToDate;
    this.#upToDate = this.#guarded(async () => {
      await before;
      if (everything) return this.#readEverything();
      if (membersTouched) await this.#readAgain(memberIds);
      if (specialtiesTouched) await this.#readSpecialties();
    });
  }

  async #readEverything(): Promise<void> {
    const members: SearchMember[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      if (this.#closed) return;
      // The specialties first: members are read by them.
      if (after === '') await this.#readSpecialties();
      const page = await this.#readPage(after);
      members.push(...page.members);
      after = page.ids.length < pageSize ? undefined : page.ids.at(-1);
    }
    await this.#engine.build(members);
  }

  #readPage(after: string): Promise<{ ids: string[]; members: SearchMember[] }> {
    return this.unitOfWork.read(async (tx) => {
      const ids = await listSearchableIds(tx, after, pageSize);
      return { ids, members: await readSearchMembers(tx, ids) };
    });
  }

  async #readSpecialties(): Promise<void> {
    await this.#engine.setSpecialties(await this.unitOfWork.read(readSearchSpecialties));
  }

  async #readAgain(memberIds: readonly string[]): Promise<void> {
    const members = await this.unitOfWork.read((tx) => readSearchMembers(tx, memberIds));
    const present = new Set(members.map(({ id }) => id));
    for (const id of memberIds) if (!present.has(id)) this.#engine.remove(id);
    for (const member of members) this.#engine.upsert(member);
  }

  /** A failure is logged and does not keep later questions waiting for ever. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#closed) this.log.error('The search index could not be brought up to date', error);
    }
  }
}
