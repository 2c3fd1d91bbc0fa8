import type { Awareness } from '@shared/awareness/awareness.schema';
import { dayOf } from '@shared/graph/strength';
import type { InteractionFields } from '@shared/interactions/interactions.schema';
import type { BulkTie } from '../../ties';
import type { MadeUpMember } from '../community.types';
import { seededRandom } from '../random';
import { makeUpAwareness } from './make-up-awareness';
import { encounterOf, makeUpBreakfasts, makeUpEncounters } from './make-up-encounters';
import { makeUpTies } from './make-up-ties';
import { oneWayIn } from './one-way-in';
import { socialLife } from './social-life';

/** What connects made-up members. */
export interface MadeUpRelations {
  readonly ties: readonly BulkTie[];
  readonly interactions: readonly InteractionFields[];
  readonly awareness: readonly Awareness[];
}

export interface RelationsOptions {
  readonly seed: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Tied pairs for each member; 3 is a lively space, 10 and more are for measuring. */
  readonly tiesPerMember: number;
}

/** From so many members on encounters are noted sparsely, so that a community for measuring is made in seconds. */
const largeFrom = 1000;

/**
 * Ties, encounters of the last eighteen months, and who knows what whom does: circles of trades that talk to one another,
 * a few who hold them together, some on their own, and a community that grew closer in the last season. The same members
 * and options give the same.
 */
export function makeUpRelations(
  members: readonly MadeUpMember[],
  { seed, today: date, tiesPerMember }: RelationsOptions,
): MadeUpRelations {
  const random = seededRandom(seed + 2);
  const today = dayOf(date);
  const life = socialLife(random, members, { today, circleSize: Math.max(9, tiesPerMember * 4) });
  const ties = makeUpTies(random, life, { count: Math.round(members.length * tiesPerMember), today });
  const breakfasts = makeUpBreakfasts(random, life, ties, today);
  const share = members.length >= largeFrom ? 0.2 : 1;
  const apart = oneWayIn(life, ties, today);
  return {
    ties: [...ties, ...apart.ties].map(({ a, b, fields }) => ({ memberIds: [a.id, b.id], fields })),
    interactions: [
      ...makeUpEncounters(random, ties, { today, share }),
      ...breakfasts.map(encounterOf),
      ...apart.encounters,
    ],
    awareness: makeUpAwareness(random, ties, breakfasts, today),
  };
}
