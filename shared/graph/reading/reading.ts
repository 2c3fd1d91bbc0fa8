import { awareFrom } from '../../awareness/awareness.schema';
import { awarenessAt, type Community } from '../community';
import type { Measures } from '../measures/measures.types';
import { at, networkOf } from '../network';
import { dayOf, isUndated } from '../strength';
import type { GraphView } from '../view';
import { hardlyTiedGroups } from './groups';
import { bridgesOf, connectorsOf, linkersOf } from './holding';
import { introductionFor, type Surroundings } from './introductions';
import type { AloneFinding, NewTieFinding, Reading, UnknownFinding } from './reading.types';

/** From then on somebody should know somebody. */
export const newcomerDays = 28;
/** A quarter of a year: how long somebody counts as having come lately, and a tie as new. */
export const seasonDays = 91;
/** Findings of one kind that are told: more than a manager can act on is no help. */
const told = 8;
/** People on their own for whom somebody is looked for: looking costs time for each, and nobody acts on more. */
const introduced = 200;

/**
 * Reads the graph: what a manager would want to know of it, and could do something about.
 *
 * @param view as of the day, of the layer `both`
 * @param measures of that view
 * @param day days since 1970-01-01
 */
export function readingOf(community: Community, view: GraphView, measures: Measures, day: number): Reading {
  const { edges, people } = view;
  const network = networkOf(people.length, { a: edges.a, b: edges.b, weight: edges.strength });
  const surroundings = { community, view, network };
  // Somebody who knows people leads on; where nobody does, any two are a beginning.
  const tied = tiedNodes(measures);
  const among = tied.length > 0 ? tied : Array.from(people.keys());
  const lone = loneNodes(measures).map((node, place) =>
    aloneFinding(node, place < introduced ? among : [], surroundings, day),
  );
  const isNewcomer = ({ daysHere }: AloneFinding): boolean =>
    daysHere !== null && daysHere >= newcomerDays && daysHere <= seasonDays;
  return {
    alone: lone.filter(
      (finding) => !isNewcomer(finding) && (finding.daysHere === null || finding.daysHere >= newcomerDays),
    ),
    newcomers: lone.filter(isNewcomer),
    linkers: linkersOf(measures, surroundings),
    connectors: connectorsOf(measures, surroundings, told),
    bridges: bridgesOf(measures, surroundings, told),
    holdsWithoutAnybody:
      measures.whole.diameters.some(({ size }) => size > 2) && !measures.nodes.isArticulation.includes(1),
    groups: hardlyTiedGroups(measures, surroundings),
    newTies: newTiesOf(community, view, day),
    unknown: unknownOf(community, view, day),
  };
}

function loneNodes({ nodes: { degree } }: Measures): number[] {
  return Array.from(degree.keys()).filter((node) => degree[node] === 0);
}

function tiedNodes({ nodes: { degree } }: Measures): number[] {
  return Array.from(degree.keys()).filter((node) => degree[node] !== 0);
}

function aloneFinding(
  node: number,
  among: readonly number[],
  surroundings: Surroundings,
  day: number,
): AloneFinding {
  const { community, view } = surroundings;
  const person = at(view.people, node);
  const joinedOn = community.people[person]?.joinedOn ?? null;
  return {
    person,
    daysHere: joinedOn === null ? null : day - dayOf(joinedOn),
    next: introductionFor(node, among, surroundings),
  };
}

/**
 * Pairs that nothing connected a season ago, strongest first. Those with a tie that nobody knows the beginning of are
 * left out: it may be as old as the hills.
 */
function newTiesOf(community: Community, { edges, people }: GraphView, day: number): NewTieFinding[] {
  const found: NewTieFinding[] = [];
  for (let edge = 0; edge < edges.a.length; edge += 1) {
    const links = community.links[at(edges.pair, edge)] ?? [];
    if (links.some(isUndated)) continue;
    const since = links[0]?.day;
    if (since === undefined || since <= day - seasonDays) continue;
    found.push({
      one: at(people, at(edges.a, edge)),
      other: at(people, at(edges.b, edge)),
      strength: at(edges.strength, edge),
      day: since,
    });
  }
  return found.sort((left, right) => right.strength - left.strength).slice(0, told);
}

/** Specialties on offer by how few know of them: by share of the others, then by how many offer them. */
function unknownOf(community: Community, view: GraphView, day: number): UnknownFinding[] {
  const knowers = knowersOf(community, view, day);
  const offering = new Map<string, number[]>();
  for (const person of view.people) {
    for (const id of community.people[person]?.specialtyIds ?? []) {
      offering.set(id, [...(offering.get(id) ?? []), person]);
    }
  }
  return [...offering]
    .map(([specialtyId, people]) => {
      const aware = new Set(people.flatMap((person) => [...(knowers.get(person) ?? [])]));
      for (const person of people) aware.delete(person);
      const byKnown = [...people].sort(
        (left, right) => (knowers.get(left)?.size ?? 0) - (knowers.get(right)?.size ?? 0),
      );
      return {
        specialtyId,
        people: byKnown,
        knownBy: aware.size,
        outOf: view.people.length - people.length,
      };
    })
    .filter(({ outOf }) => outOf > 0)
    .sort(
      (left, right) =>
        left.knownBy / left.outOf - right.knownBy / right.outOf || right.people.length - left.people.length,
    )
    .slice(0, told);
}

/** Who knows what each person does, of those who are shown. */
function knowersOf(
  community: Community,
  { nodeOf }: GraphView,
  day: number,
): ReadonlyMap<number, ReadonlySet<number>> {
  const { awareness } = community;
  const knowers = new Map<number, Set<number>>();
  for (const index of awarenessAt(community, day)) {
    const [from, to] = [at(awareness.from, index), at(awareness.to, index)];
    if (at(awareness.level, index) < awareFrom) continue;
    if (at(nodeOf, from) < 0 || at(nodeOf, to) < 0) continue;
    const own = knowers.get(to) ?? new Set();
    own.add(from);
    knowers.set(to, own);
  }
  return knowers;
}
