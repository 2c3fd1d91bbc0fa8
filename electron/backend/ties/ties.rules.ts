import type { Tie, TieFields } from '@shared/ties/ties.schema';
import { invalid } from '../domain-error';
import type { TieRow } from './tie.entity';

/** What is written about a tie of which only the kind is known. */
export const blankTie: Omit<TieFields, 'kind'> = {
  source: 'seen',
  since: null,
  until: null,
  note: '',
  weight: 1,
};

/**
 * The pair in its one order.
 *
 * @throws {DomainError} INVALID for a member with themselves
 */
export function pairOf(memberIds: readonly [string, string]): { memberA: string; memberB: string } {
  const [first, second] = memberIds;
  if (first === second) throw invalid(['memberIds', 1], 'same-member');
  return first < second ? { memberA: first, memberB: second } : { memberA: second, memberB: first };
}

/**
 * @param today `YYYY-MM-DD`
 * @throws {DomainError} INVALID for what has not begun yet, or ends before it begins
 */
export function checkDates(fields: Pick<TieFields, 'since' | 'until'>, today: string, at: string): void {
  if (fields.since !== null && fields.since > today) throw invalid([at, 'since'], 'in-the-future');
  if (fields.since !== null && fields.until !== null && fields.until < fields.since) {
    throw invalid([at, 'until'], 'ends-before-it-starts');
  }
}

export function tieOf({ memberA, memberB, ...row }: TieRow): Tie {
  return { ...row, memberIds: [memberA, memberB] };
}

/** Text as it is kept: composed (NFC), without spaces around it. */
export function tidyTie<T extends Partial<TieFields>>(fields: T): T {
  return fields.note === undefined ? fields : { ...fields, note: fields.note.normalize('NFC').trim() };
}
