import { civilDateOf } from '@shared/graph/strength';
import type { InteractionFields, InteractionKind } from '@shared/interactions/interactions.schema';
import type { TieKind } from '@shared/ties/ties.schema';
import type { Random } from '../random';
import type { MadeUpTie } from './make-up-ties';
import { dayTogether, type Person, type SocialLife } from './social-life';

/** A breakfast at which one member tells of their work. */
export interface Breakfast {
  readonly host: Person;
  readonly guests: readonly Person[];
  readonly day: number;
}

/** How far back the manager has noted encounters: eighteen months. */
export const notedDays = 548;
/** A season; what happened in the last one shows that people grew closer. */
const seasonDays = 91;

const kindsOfEncounters: readonly InteractionKind[] = [
  'coffee',
  'coffee',
  'coffee',
  'conversation',
  'conversation',
  'lunch',
  'lunch',
  'call',
];

/** Encounters in eighteen months of a pair that see each other as people so tied do. */
const often: Readonly<Record<TieKind, number>> = {
  knows: 2,
  family: 5,
  client: 5,
  mentor: 6,
  friend: 8,
  colleague: 6,
  collaborates: 9,
};

/**
 * Encounters of those who are tied, over eighteen months and more of them lately; one pair in five has cooled and has not
 * met for months.
 *
 * @param share of the usual number: large communities for measuring note fewer
 */
export function makeUpEncounters(
  random: Random,
  ties: readonly MadeUpTie[],
  { today, share }: { today: number; share: number },
): InteractionFields[] {
  return ties.flatMap(({ a, b, sinceDay, fields }) => {
    const from = Math.max(sinceDay, today - notedDays);
    const hasCooled = random.chance(0.2);
    const last = Math.min(a.lastDay, b.lastDay, hasCooled ? today - 140 - random.below(120) : today);
    if (last <= from) return [];
    const expected = often[fields.kind] * share * ((last - from) / notedDays) * (0.4 + random.next() * 1.2);
    const count = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
    return Array.from({ length: count }, (_, turn): InteractionFields[] => {
      const isFirst = turn === 0 && fields.source === 'introduction' && from === sinceDay;
      const day = dayTogether(a, b, isFirst ? sinceDay : growing(random, from, last, today));
      if (day > last) return [];
      const kind = isFirst ? 'introduction' : random.pick(kindsOfEncounters);
      return [{ kind, on: civilDateOf(day), participantIds: [a.id, b.id], note: '' }];
    }).flat();
  });
}

/** A day between the two, oftener in the last season than before. */
function growing(random: Random, from: number, last: number, today: number): number {
  const seasonStart = today - seasonDays;
  const isLately = last > seasonStart && random.chance(0.4);
  const start = isLately ? Math.max(from, seasonStart) : from;
  return start + Math.floor(random.next() ** 0.75 * (last - start));
}

/** A breakfast every three weeks, and in a large community more: a host and some whom they know, seldom a stranger. */
export function makeUpBreakfasts(
  random: Random,
  life: SocialLife,
  ties: readonly MadeUpTie[],
  today: number,
): Breakfast[] {
  const known = new Map<Person, Person[]>();
  for (const { a, b } of ties) {
    known.set(a, [...(known.get(a) ?? []), b]);
    known.set(b, [...(known.get(b) ?? []), a]);
  }
  const hosts = [...known].filter(([, friends]) => friends.length >= 3);
  if (hosts.length === 0) return [];
  const atOnce = Math.min(4, Math.ceil(life.people.length / 400));
  const breakfasts: Breakfast[] = [];
  for (let week = today - notedDays; week < today - 7; week += 21) {
    for (let table = 0; table < atOnce; table += 1) {
      const [host, friends] = random.pick(hosts);
      const day = dayTogether(host, host, week);
      const isIn = ({ firstDay, lastDay }: Person): boolean => firstDay <= day && day <= lastDay;
      const guests = random
        .shuffled([...new Set(friends)])
        .filter(isIn)
        .slice(0, 3 + random.below(2));
      if (isIn(host) && guests.length > 0) breakfasts.push({ host, guests, day });
    }
  }
  return breakfasts;
}

/** A breakfast as it stands among the encounters. */
export function encounterOf({ host, guests, day }: Breakfast): InteractionFields {
  return {
    kind: 'event',
    on: civilDateOf(day),
    participantIds: [host.id, ...guests.map(({ id }) => id)],
    note: '',
  };
}
