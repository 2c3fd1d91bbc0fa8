import { communityOf, type Community } from '@shared/graph/community';
import { dayOf } from '@shared/graph/strength';
import { todayOf } from '../clock';
import type { Committed, UnitOfWork } from '../database/unit-of-work';
import { notFound } from '../domain-error';
import { readWhoKnowsWhom } from './graph-model';
import { Surroundings, TodaysNetwork } from './surroundings';

/** What changes who knows whom, or what people are called. */
const telling = new Set(['member', 'tie', 'interaction', 'interaction_participant']);

/** Askers whose surroundings are kept. */
const keptAskers = 32;

/** Who knows whom, kept in memory until it changes: read when first asked for, once for all that ask. */
export class GraphIndex {
  readonly #stopListening: () => void;
  #community: Promise<Community> | null = null;
  #network: { readonly day: number; readonly community: Community; readonly today: TodaysNetwork } | null =
    null;
  readonly #surroundings = new Map<string, Surroundings>();

  constructor(private readonly unitOfWork: UnitOfWork) {
    this.#stopListening = unitOfWork.onCommitted((committed) => this.#follow(committed));
  }

  /**
   * How near everybody is to a member today, and who could introduce them.
   *
   * @throws {DomainError} NOT_FOUND for a member who is not there or in the trash
   */
  async around(memberId: string): Promise<Surroundings> {
    const today = this.#networkOf(await this.#read());
    if (!today.has(memberId)) throw notFound('member');
    const known = this.#surroundings.get(memberId);
    if (known?.network === today) return known;
    const found = new Surroundings(today, memberId);
    this.#surroundings.delete(memberId);
    this.#surroundings.set(memberId, found);
    const [oldest] = this.#surroundings.keys();
    if (this.#surroundings.size > keptAskers && oldest !== undefined) this.#surroundings.delete(oldest);
    return found;
  }

  close(): void {
    this.#stopListening();
    this.#forget();
  }

  #read(): Promise<Community> {
    if (this.#community) return this.#community;
    const reading = this.unitOfWork.read(async (tx) => communityOf(await readWhoKnowsWhom(tx)));
    this.#community = reading;
    reading.catch(() => {
      // What failed once may be asked for again.
      if (this.#community === reading) this.#community = null;
    });
    return reading;
  }

  #networkOf(community: Community): TodaysNetwork {
    const day = dayOf(todayOf(this.unitOfWork.clock));
    if (this.#network?.community === community && this.#network.day === day) return this.#network.today;
    const today = new TodaysNetwork(community, day);
    this.#network = { day, community, today };
    this.#surroundings.clear();
    return today;
  }

  #follow({ entities, everything }: Committed): void {
    if (everything || entities.some((entity) => telling.has(entity))) this.#forget();
  }

  #forget(): void {
    this.#community = null;
    this.#network = null;
    this.#surroundings.clear();
  }
}
