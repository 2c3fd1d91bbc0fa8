import type { RowChoice } from '@shared/imports/imports.schema';
import { Turns } from '../turns';
import { isRejected, type Candidate } from './candidate';
import type { KnownPerson } from './known-members';
import { keysOf, PeopleIndex, type Keys, type Match } from './match-people';

/** Who a row is about. */
export interface RowMatch {
  /** The member that it describes, each member described by one row at most. */
  readonly match: Match | null;
  /** Somebody in the trash, where it is about no member. */
  readonly trashed: Match | null;
  /** An earlier row of the list is about the same person. */
  readonly isTwin: boolean;
}

/** A row that had to wait, with who it turned out to be about. */
export interface SettledRow {
  readonly candidate: Candidate;
  readonly match: RowMatch;
}

interface Waiting {
  readonly candidate: Candidate;
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
  readonly #inList = new PeopleIndex();
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
   * Takes the next row of the list.
   *
   * @param choice what the manager chose for it: one that is added or skipped takes no member from another
   * @returns null where the row waits for all the others
   */
  add(candidate: Candidate, choice: RowChoice | null): RowMatch | null {
    if (isRejected(candidate)) return { match: null, trashed: null, isTwin: false };
    const keys = keysOf(candidate);
    const isTwin = this.#inList.findTwin(keys) !== null;
    this.#inList.add({ ...keys, id: '', name: '', inTrash: false });
    const match = this.#known.find(keys);
    const takesMember = match !== null && !isTwin && choice !== 'add' && choice !== 'skip';
    if (!takesMember) return { match, isTwin, trashed: match ? null : this.#trashed.find(keys) };
    this.#waiting.push({ candidate, keys, match });
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
    return waiting.map(({ candidate, keys, match }) => ({
      candidate,
      match: { match, isTwin: false, trashed: match ? null : this.#trashed.find(keys) },
    }));
  }
}

const strengths = ['email', 'phone', 'name'] as const;
