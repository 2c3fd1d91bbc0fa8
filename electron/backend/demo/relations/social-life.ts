import { dayOf } from '@shared/graph/strength';
import type { MadeUpMember } from '../community.types';
import type { Random } from '../random';

/** A made-up member as the others meet them. Days count from 1970-01-01. */
export interface Person {
  readonly id: string;
  /** Place in the list of members. */
  readonly index: number;
  /** Those whom they sit and work with. */
  readonly circle: number;
  readonly company: string;
  readonly firstDay: number;
  /** The last day they are there, the day of the demo at most. */
  readonly lastDay: number;
  readonly daysIn: readonly number[];
  /** How readily they get to know people; 0 keeps to themselves. */
  readonly sociability: number;
  /** Whether they are at home in every circle. */
  readonly isConnector: boolean;
  /** Whether others pass by them alone: they connect a circle that keeps to itself with the rest. */
  readonly isGatekeeper: boolean;
}

/** Everybody, and who belongs to which circle. */
export interface SocialLife {
  readonly people: readonly Person[];
  readonly circles: readonly (readonly Person[])[];
  /** The circle that keeps to itself; null where there are too few for one. */
  readonly secluded: number | null;
}

/** Trades that talk to one another, by the first words of their sectors. */
const families = [
  ['web', 'software', 'systems', 'data', 'digital', 'ecommerce'],
  ['graphic', 'illustration', 'photography', 'audiovisual', 'sound', 'architecture'],
  ['marketing', 'communication', 'writing', 'translation', 'events'],
  ['legal', 'tax', 'finance', 'business', 'sales', 'property'],
  ['education', 'health', 'people', 'science', 'social', 'food'],
];

const beforeAnybodyCounts = 800;
const newcomerDays = 90;
const welcomeDays = 28;

/**
 * Sorts the members into circles and gives each their manners: a few connectors, some who keep to themselves, newcomers
 * whom nobody has met yet.
 *
 * @param today days since 1970-01-01
 * @param circleSize about how many people a circle has
 */
export function socialLife(
  random: Random,
  members: readonly MadeUpMember[],
  { today, circleSize }: { today: number; circleSize: number },
): SocialLife {
  const circleOf = circlesOf(random, members, circleSize);
  const secluded = members.length >= 40 ? 0 : null;
  const elders = random
    .shuffled(members.map((_, index) => index))
    .filter((index) => isElder(members[index], today) && circleOf[index] !== secluded);
  const connectors = new Set(elders.slice(0, Math.max(2, Math.round(members.length * 0.015))));
  const [giant] = connectors;
  const gatekeeper = members.findIndex(
    (member, index) => circleOf[index] === secluded && isElder(member, today),
  );
  const people = members.map(({ id, fields }, index): Person => {
    const firstDay = fields.joinedOn === null ? today - beforeAnybodyCounts : dayOf(fields.joinedOn);
    const isConnector = connectors.has(index);
    const manners = mannersOf(random, today - firstDay);
    return {
      id,
      index,
      circle: circleOf[index] ?? 0,
      company: fields.companyName,
      firstDay,
      lastDay: fields.leftOn === null ? today : Math.min(today, dayOf(fields.leftOn)),
      daysIn: fields.daysIn.filter((day) => day <= 5),
      sociability: index === giant ? 7 : isConnector ? 4 : index === gatekeeper ? 2 : manners,
      isConnector,
      isGatekeeper: index === gatekeeper,
    };
  });
  const circles: (Person[] | undefined)[] = [];
  for (const person of people) (circles[person.circle] ??= []).push(person);
  return { people, circles: Array.from(circles, (circle) => circle ?? []), secluded };
}

function isElder(member: MadeUpMember | undefined, today: number): boolean {
  if (member?.fields.leftOn !== null || member.fields.status !== 'active') return false;
  return member.fields.joinedOn === null || dayOf(member.fields.joinedOn) < today - 300;
}

function mannersOf(random: Random, daysHere: number): number {
  const warmth = 0.4 + random.next() ** 2 * 2;
  if (daysHere < welcomeDays) return random.chance(0.4) ? 0 : warmth * 0.3;
  if (daysHere < newcomerDays) return random.chance(0.3) ? 0 : warmth * 0.5;
  return random.chance(0.04) ? 0 : warmth;
}

/** Circles of about the given size, of trades that talk to one another and of some who happen to sit there. */
function circlesOf(random: Random, members: readonly MadeUpMember[], size: number): number[] {
  const byFamily = families.map((): number[] => []);
  members.forEach((member, index) => {
    const own = familyOf(member);
    const family = own < 0 || random.chance(0.12) ? random.below(families.length) : own;
    byFamily[family]?.push(index);
  });
  const circleOf = members.map(() => 0);
  let next = 0;
  for (const family of byFamily) {
    const count = Math.max(1, Math.round(family.length / size));
    random.shuffled(family).forEach((index, place) => (circleOf[index] = next + (place % count)));
    next += count;
  }
  return circleOf;
}

function familyOf({ services }: MadeUpMember): number {
  const offered = services.find(({ kind, specialtyIds }) => kind === 'offers' && specialtyIds.length > 0);
  const sector = offered?.specialtyIds[0] ?? '';
  return families.findIndex((family) => family.some((word) => sector.startsWith(word)));
}

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}

/** The first day from the given one on, on which both are in; a working day where they never are. */
export function dayTogether(a: Person, b: Person, from: number): number {
  const both = a.daysIn.filter((day) => b.daysIn.includes(day));
  const good = both.length > 0 ? both : [1, 2, 3, 4, 5];
  let day = from;
  while (!good.includes(weekdayOf(day))) day += 1;
  return day;
}
