import type { Awareness, AwarenessEvidence, AwarenessLevel } from '@shared/awareness/awareness.schema';
import { civilDateOf } from '@shared/graph/strength';
import type { TieKind } from '@shared/ties/ties.schema';
import type { Random } from '../random';
import type { Breakfast } from './make-up-encounters';
import type { MadeUpTie } from './make-up-ties';
import type { Person } from './social-life';

/** What people so tied usually know of each other's work. Friends often cannot say what the other does for a living. */
const levels: Readonly<Record<TieKind, readonly AwarenessLevel[]>> = {
  knows: [0, 1, 1, 1, 2],
  friend: [0, 1, 1, 2],
  family: [1, 2],
  colleague: [2, 3],
  collaborates: [2, 2, 3],
  client: [1, 2, 3],
  mentor: [2, 3],
};
const evidences: Readonly<Record<TieKind, readonly AwarenessEvidence[]>> = {
  knows: ['told', 'coffee', 'introduction'],
  friend: ['coffee', 'told'],
  family: ['told'],
  colleague: ['collaboration'],
  collaborates: ['collaboration'],
  client: ['collaboration', 'introduction'],
  mentor: ['coffee', 'collaboration'],
};
/** Of most pairs nobody has asked. */
const askedShare = 0.5;

/**
 * What members know of each other's work: less than ties would make believe, seldom both ways alike, and more of those who
 * have told of it at a breakfast.
 */
export function makeUpAwareness(
  random: Random,
  ties: readonly MadeUpTie[],
  breakfasts: readonly Breakfast[],
  today: number,
): Awareness[] {
  const known = new Map<string, Awareness>();
  const learn = (
    from: Person,
    to: Person,
    what: { level: AwarenessLevel; evidence: AwarenessEvidence; day: number },
  ): void => {
    const key = `${from.id}|${to.id}`;
    const { level, evidence, day } = what;
    if ((known.get(key)?.level ?? -1) >= level || day > today) return;
    known.set(key, { fromId: from.id, toId: to.id, level, evidence, on: civilDateOf(day), note: '' });
  };
  for (const { a, b, sinceDay, fields } of ties) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!random.chance(askedShare)) continue;
      const day = Math.min(sinceDay + random.below(60), from.lastDay, to.lastDay);
      const level = random.pick(levels[fields.kind]);
      learn(from, to, { level, evidence: random.pick(evidences[fields.kind]), day });
    }
  }
  for (const { host, guests, day } of breakfasts) {
    for (const guest of guests) {
      const level = random.chance(0.65) ? 2 : 1;
      learn(guest, host, { level, evidence: 'breakfast', day });
    }
  }
  return [...known.values()];
}
