import { civilDateOf } from '@shared/graph/strength';
import type { InteractionFields } from '@shared/interactions/interactions.schema';
import type { TieKind } from '@shared/ties/ties.schema';
import type { MadeUpTie } from './make-up-ties';
import { dayTogether, type Person, type SocialLife } from './social-life';

/** So many stay on their own, for the graph to tell of. */
const leftAlone = 3;
/** Whoever came later has not met anybody. */
const leastDaysHere = 10;

/**
 * Two who came lately and are known to one person only: were that one to leave, they would lose touch with the rest. Taken
 * from those who know nobody, as long as enough of these are left.
 *
 * @returns nothing where there are too few people for it
 */
export function oneWayIn(
  { people }: SocialLife,
  ties: readonly MadeUpTie[],
  today: number,
): { readonly ties: readonly MadeUpTie[]; readonly encounters: readonly InteractionFields[] } {
  const counts = new Map<Person, number>();
  for (const { a, b } of ties) for (const end of [a, b]) counts.set(end, (counts.get(end) ?? 0) + 1);
  const here = people.filter(({ lastDay }) => lastDay === today);
  const alone = here.filter((person) => !counts.has(person));
  const [first, second] = alone
    .filter(({ firstDay }) => firstDay <= today - leastDaysHere)
    .toSorted((a, b) => b.firstDay - a.firstDay);
  const [host] = here.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (!first || !second || !host || !counts.has(host) || alone.length < leftAlone + 2) {
    return { ties: [], encounters: [] };
  }
  const day = today - leastDaysHere + 1;
  return {
    ties: [
      tied(host, first, 'collaborates', day),
      tied(host, second, 'friend', day),
      tied(first, second, 'knows', day),
    ],
    // Within a week: both are in on some day of it.
    encounters: [first, second].map((other) => ({
      kind: 'coffee',
      on: civilDateOf(dayTogether(host, other, day)),
      participantIds: [host.id, other.id],
      note: '',
    })),
  };
}

function tied(a: Person, b: Person, kind: TieKind, sinceDay: number): MadeUpTie {
  const since = civilDateOf(sinceDay);
  return { a, b, sinceDay, fields: { kind, source: 'seen', since, until: null, note: '', weight: 1 } };
}
