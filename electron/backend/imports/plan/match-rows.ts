import type { RowChoice } from '@shared/imports/imports.schema';
import { Turns } from '../turns';
import { isRejected } from './candidate';
import type { KnownPerson } from './known-members';
import { keysOf, PeopleIndex, type Keys, type Match } from './match-people';
import type { ListedPerson } from './merge-twins';

/** Who a row is about. */
export interface RowMatch {
  /** The member that it describes, each member described by one row at most. */
  readonly match: Match | null;
  /** Somebody in the trash, where it is about no member. */
  readonly trashed: Match | null;
}

/** Somebody in the list whose row had to wait, with who it turned out to be about. */
export interface SettledRow {
  readonly person: ListedPerson;
  readonly match: RowMatch;
}

interface Waiting {
  readonly person: ListedPerson;
  readonly keys: Keys;
  match: Match | null;
}

/**
 * Finds who each row of a list is about.
 *
 * A member goes to the one row that fits best, as two colleagues with one address, or namesakes, are two people: the
 * other row is about somebody else who fits, or somebody new. So a row that is about a member waits for all the others,
 * and a row about nobody we know is settled at once.
 */
export class RowMatcher {
  readonly #known = new PeopleIndex();
  readonly #trashed = new PeopleIndex();
  #waiting: Waiting[] = [];

  static async of(people: readonly KnownPerson[]): Promise<RowMatcher> {
    const matcher = new RowMatcher();
    const turns = new Turns();
    for (const person of people) {
      (person.inTrash ? matcher.#trashed : matcher.#known).add(person);
      if (turns.areOver) await turns.next();
    }
    return matcher;
  }

  /**
   * Takes the next person of the list.
   *
   * @param choice what the manager chose for it: one that is added or skipped takes no member from another
   * @returns null where the row waits for all the others
   */
  add(person: ListedPerson, choice: RowChoice | null): RowMatch | null {
    if (isRejected(person.candidate)) return { match: null, trashed: null };
    const keys = keysOf(person.candidate);
    const match = this.#known.find(keys);
    const takesMember = match !== null && choice !== 'add' && choice !== 'skip';
    if (!takesMember) return { match, trashed: match ? null : this.#trashed.find(keys) };
    this.#waiting.push({ person, keys, match });
    return null;
  }

  /** Who the rows that waited are about, when all have been taken, in the order of the list. */
  async settle(): Promise<SettledRow[]> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const turns = new Turns();
    const taken = new Set<string>();
    const losers = new Set(waiting);
    for (const because of strengths) {
      for (const sameName of [true, false]) {
        for (const row of waiting) {
          if (turns.areOver) await turns.next();
          const { match, keys } = row;
          if (match?.because !== because || (match.person.nameKey === keys.nameKey) !== sameName) continue;
          if (taken.has(match.person.id)) continue;
          taken.add(match.person.id);
          losers.delete(row);
        }
      }
    }
    for (const row of losers) {
      row.match = this.#known.find(row.keys, taken);
      if (row.match) taken.add(row.match.person.id);
      if (turns.areOver) await turns.next();
    }
    return waiting.map(({ person, keys, match }) => ({
      person,
      match: { match, trashed: match ? null : this.#trashed.find(keys) },
    }));
  }
}

const strengths = ['email', 'phone', 'name'] as const;
