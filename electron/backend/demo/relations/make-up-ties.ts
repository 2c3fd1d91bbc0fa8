import { civilDateOf } from '@shared/graph/strength';
import type { TieFields, TieKind, TieSource } from '@shared/ties/ties.schema';
import type { Random } from '../random';
import type { Person, SocialLife } from './social-life';

/** A tie with its ends as the others meet them. */
export interface MadeUpTie {
  readonly a: Person;
  readonly b: Person;
  readonly sinceDay: number;
  readonly fields: TieFields;
}

const kindsAmongPeers: readonly TieKind[] = [
  ...Array<TieKind>(9).fill('knows'),
  ...Array<TieKind>(5).fill('collaborates'),
  ...Array<TieKind>(3).fill('friend'),
  ...Array<TieKind>(2).fill('client'),
  'mentor',
];
const kindsAcross: readonly TieKind[] = ['knows', 'knows', 'knows', 'client', 'collaborates', 'friend'];
const sources: readonly TieSource[] = ['seen', 'seen', 'seen', 'told', 'told', 'introduction'];
/** Colleagues of one firm who are tied to the same person each. */
const mostColleagues = 2;

/**
 * Ties as they come about where people work side by side: most within a circle, and often with friends of friends; a few
 * across, mostly by the connectors.
 *
 * @param count how many pairs to tie; fewer where the people are too few
 */
export function makeUpTies(
  random: Random,
  life: SocialLife,
  { count, today }: { count: number; today: number },
): MadeUpTie[] {
  const ties: MadeUpTie[] = [];
  const tied = new Set<number>();
  const friends = life.people.map((): Person[] => []);
  const tie = (a: Person, b: Person, kinds: readonly TieKind[]): void => {
    const key = Math.min(a.index, b.index) * life.people.length + Math.max(a.index, b.index);
    const from = Math.max(a.firstDay, b.firstDay);
    const until = Math.min(a.lastDay, b.lastDay);
    if (a === b || tied.has(key) || from > until) return;
    tied.add(key);
    friends[a.index]?.push(b);
    friends[b.index]?.push(a);
    const isNew = ties.length;
    ties.push(tieOf(random, a, b, { from, until, today, kind: random.pick(kinds) }));
    // Some pairs are tied in two ways.
    const [first] = ties.slice(isNew);
    if (first?.fields.kind === 'collaborates' && random.chance(0.2)) {
      ties.push(tieOf(random, a, b, { from: first.sinceDay, until, today, kind: 'friend' }));
    }
  };
  for (const [a, b] of colleagues(life.people)) tie(a, b, ['colleague']);
  const everybody = new Urn(life.people);
  const urns = life.circles.map((circle) => new Urn(circle));
  for (let tries = 0; tied.size < count && tries < count * 8; tries += 1) {
    const a = everybody.draw(random);
    if (!a) break;
    const own = urns[a.circle];
    const isAcross = random.chance(a.isConnector ? 0.55 : a.isGatekeeper ? 0.4 : 0.05);
    const between = friends[a.index] ?? [];
    const known = between.length > 0 && random.chance(0.4) ? random.pick(between) : null;
    const others = known ? (friends[known.index] ?? []) : [];
    const b = isAcross ? everybody.draw(random) : others.length > 0 ? random.pick(others) : own?.draw(random);
    const isStray = !isAcross && b?.circle !== a.circle && !random.chance(0.15);
    if (!b || isStray || !mayMeet(a, b, life) || !isWorthIt(random, a, b)) continue;
    tie(a, b, a.circle === b.circle ? kindsAmongPeers : kindsAcross);
  }
  return ties;
}

/** The circle that keeps to itself is reached through one person. */
function mayMeet(a: Person, b: Person, { secluded }: SocialLife): boolean {
  if (a.circle === b.circle || secluded === null) return true;
  return [a, b].every(({ circle, isGatekeeper }) => circle !== secluded || isGatekeeper);
}

/** People who are never in on the same day hardly meet. */
function isWorthIt(random: Random, a: Person, b: Person): boolean {
  return a.daysIn.some((day) => b.daysIn.includes(day)) || random.chance(0.2);
}

function colleagues(people: readonly Person[]): [Person, Person][] {
  const byCompany = new Map<string, Person[]>();
  for (const person of people) {
    if (person.company === '' || person.sociability === 0) continue;
    byCompany.set(person.company, [...(byCompany.get(person.company) ?? []), person]);
  }
  return [...byCompany.values()].flatMap((firm) =>
    firm.flatMap((a, place) =>
      firm
        .slice(place + 1, place + 1 + mostColleagues)
        .filter((b) => b.circle === a.circle || people.length > 500)
        .map((b): [Person, Person] => [a, b]),
    ),
  );
}

function tieOf(
  random: Random,
  a: Person,
  b: Person,
  span: { from: number; until: number; today: number; kind: TieKind },
): MadeUpTie {
  const { kind, until, today } = span;
  // Most get to know each other soon, some only after a long time side by side.
  const sinceDay = span.from + Math.floor((until - span.from) * random.next() ** 2.2);
  const isOver =
    (kind === 'collaborates' || kind === 'client') && today - sinceDay > 200 && random.chance(0.3);
  const endDay = sinceDay + 60 + random.below(180);
  return {
    a,
    b,
    sinceDay,
    fields: {
      kind,
      source: kind === 'colleague' ? 'seen' : random.pick(sources),
      since: civilDateOf(sinceDay),
      until: isOver && endDay < today ? civilDateOf(endDay) : null,
      note: '',
      weight: 1,
    },
  };
}

/** Draws people by how sociable they are. */
class Urn {
  readonly #people: readonly Person[];
  readonly #upTo: number[] = [];
  readonly #total: number;

  constructor(people: readonly Person[]) {
    this.#people = people;
    let total = 0;
    for (const { sociability } of people) this.#upTo.push((total += sociability));
    this.#total = total;
  }

  draw(random: Random): Person | undefined {
    if (this.#total === 0) return undefined;
    const wanted = random.next() * this.#total;
    let [low, high] = [0, this.#upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#people[low];
  }
}
