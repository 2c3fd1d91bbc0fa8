import type { Awareness } from '@shared/awareness/awareness.schema';
import { dayOf, strengthOf, termOf, toneOf, type Link } from '@shared/graph/strength';
import type { InteractionKind } from '@shared/interactions/interactions.schema';
import type { Relation } from '@shared/relations/relations.schema';
import type { Tie } from '@shared/ties/ties.schema';
import { dayHere } from '../clock';

/** Something that a member and another took part in. */
export interface Meeting {
  readonly otherId: string;
  readonly kind: InteractionKind;
  readonly on: string;
}

/**
 * What connects a member with each other one, strongest first.
 *
 * @param meetings latest first
 * @param today in days since 1970-01-01
 */
export function relationsOf(
  memberId: string,
  ties: readonly Tie[],
  meetings: readonly Meeting[],
  today: number,
): Relation[] {
  const tiesWith = grouped(ties, ({ memberIds: [a, b] }) => (a === memberId ? b : a));
  const meetingsWith = grouped(meetings, ({ otherId }) => otherId);
  return [...new Set([...tiesWith.keys(), ...meetingsWith.keys()])]
    .map((otherId): Relation => {
      const own = tiesWith.get(otherId) ?? [];
      const met = meetingsWith.get(otherId) ?? [];
      const [last] = met;
      const links = [...own.map(tieLink), ...met.map(meetingLink)];
      return {
        otherId,
        strength: strengthOf(links, today),
        tone: toneOf(links, today),
        ties: own.toSorted((a, b) => termOf(tieLink(b), today) - termOf(tieLink(a), today)),
        lastEncounter: last ? { kind: last.kind, on: last.on } : null,
      };
    })
    .toSorted((a, b) => b.strength - a.strength || (a.otherId < b.otherId ? -1 : 1));
}

/** Who knows most first, then what was learnt last. */
export function byLevel(known: readonly Awareness[]): Awareness[] {
  return known.toSorted((a, b) => b.level - a.level || (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Where nobody knows when a tie began, it counts as in the graph: from the day it was written down, or ended before. */
function tieLink({ kind, source, since, until, createdAt, weight }: Tie): Link {
  const written = dayHere(new Date(createdAt));
  const began = since ?? (until !== null && until < written ? until : written);
  return {
    source: 'tie',
    kind,
    day: dayOf(began),
    isUndated: source === 'import' && since === null,
    untilDay: until === null ? null : dayOf(until),
    weight,
  };
}

function meetingLink({ kind, on }: Meeting): Link {
  return { source: 'encounter', kind, day: dayOf(on) };
}
