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

/**
 * Finds who each row of a list is about.
 *
 * A member goes to the one row that fits best, as two colleagues with one address, or namesakes, are two people: the
 * other row is about somebody else who fits, or somebody new.
 *
 * @param choiceOf what the manager chose for a row: one that is added or skipped takes no member from another
 */
export async function matchRows(
  candidates: readonly Candidate[],
  people: readonly KnownPerson[],
  choiceOf: (candidate: Candidate) => RowChoice | null,
): Promise<RowMatch[]> {
  const turns = new Turns();
  const known = new PeopleIndex();
  const trashed = new PeopleIndex();
  const inList = new PeopleIndex();
  for (const person of people) {
    (person.inTrash ? trashed : known).add(person);
    if (turns.areOver) await turns.next();
  }
  const found: Found[] = [];
  for (const candidate of candidates) {
    found.push(findIn(known, inList, candidate, choiceOf(candidate)));
    if (turns.areOver) await turns.next();
  }
  shareOut(known, found);
  const matches: RowMatch[] = [];
  for (const { keys, match, isTwin } of found) {
    matches.push({ match, isTwin, trashed: match || !keys ? null : trashed.find(keys) });
    if (turns.areOver) await turns.next();
  }
  return matches;
}

interface Found {
  /** null for a row that is rejected. */
  readonly keys: Keys | null;
  readonly isTwin: boolean;
  readonly takesMember: boolean;
  match: Match | null;
}

function findIn(
  known: PeopleIndex,
  inList: PeopleIndex,
  candidate: Candidate,
  choice: RowChoice | null,
): Found {
  if (isRejected(candidate)) return { keys: null, isTwin: false, takesMember: false, match: null };
  const keys = keysOf(candidate);
  const isTwin = inList.findTwin(keys) !== null;
  inList.add({ ...keys, id: '', name: '', inTrash: false });
  const takesMember = !isTwin && choice !== 'add' && choice !== 'skip';
  return { keys, isTwin, takesMember, match: known.find(keys) };
}

const strengths = ['email', 'phone', 'name'] as const;

/** Gives each member to the row that fits best, and looks for another one for the rest. */
function shareOut(known: PeopleIndex, found: readonly Found[]): void {
  const contenders = found.filter(({ takesMember, match }) => takesMember && match !== null);
  const taken = new Set<string>();
  const losers = new Set<Found>(contenders);
  for (const because of strengths) {
    for (const sameName of [true, false]) {
      for (const row of contenders) {
        const { match, keys } = row;
        if (match?.because !== because || (match.person.nameKey === keys?.nameKey) !== sameName) continue;
        if (taken.has(match.person.id)) continue;
        taken.add(match.person.id);
        losers.delete(row);
      }
    }
  }
  for (const row of losers) {
    row.match = row.keys && known.find(row.keys, taken);
    if (row.match) taken.add(row.match.person.id);
  }
}
