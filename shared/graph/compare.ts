import type { Measures } from './measures/measures.types';
import { at } from './network';
import { bandFrom, bandOf, bands, type Band } from './strength';
import type { GraphView } from './view';

/** A pair whose tie differs between two days; people are indices in the community. */
export interface TieChange {
  readonly one: number;
  readonly other: number;
  /** 0 where there was, or is, no tie. */
  readonly before: number;
  readonly after: number;
}

/** What became of the ties between two days, each list with the largest change first. */
export interface TieChanges {
  /** Were not there before. */
  readonly fresh: readonly TieChange[];
  /** Are not there any more. */
  readonly gone: readonly TieChange[];
  /** Are in a weaker band than before. */
  readonly cooled: readonly TieChange[];
  /** Are in a stronger band than before. */
  readonly warmed: readonly TieChange[];
}

/**
 * Compares the ties of two days, O(ties).
 *
 * @param before the view of the earlier day
 * @param after the view of the later day, of the same community with the same options
 */
export function compareTies(before: GraphView, after: GraphView): TieChanges {
  const [earlier, later] = [strengthsByPair(before), strengthsByPair(after)];
  const fresh: TieChange[] = [];
  const gone: TieChange[] = [];
  const cooled: TieChange[] = [];
  const warmed: TieChange[] = [];
  for (const [pair, tie] of later) {
    const was = earlier.get(pair);
    const change = { ...tie, before: was?.strength ?? 0, after: tie.strength };
    if (!was) fresh.push(strip(change));
    else if (rankOf(tie.strength) > rankOf(was.strength)) cooled.push(strip(change));
    else if (rankOf(tie.strength) < rankOf(was.strength)) warmed.push(strip(change));
  }
  for (const [pair, tie] of earlier) {
    if (!later.has(pair)) gone.push(strip({ ...tie, before: tie.strength, after: 0 }));
  }
  const byChange = (left: TieChange, right: TieChange): number =>
    Math.abs(right.after - right.before) - Math.abs(left.after - left.before);
  for (const list of [fresh, gone, cooled, warmed]) list.sort(byChange);
  return { fresh, gone, cooled, warmed };
}

interface PairTie {
  readonly one: number;
  readonly other: number;
  readonly strength: number;
}

function strengthsByPair({ edges, people }: GraphView): ReadonlyMap<number, PairTie> {
  const found = new Map<number, PairTie>();
  for (let edge = 0; edge < edges.a.length; edge += 1) {
    found.set(at(edges.pair, edge), {
      one: at(people, at(edges.a, edge)),
      other: at(people, at(edges.b, edge)),
      strength: at(edges.strength, edge),
    });
  }
  return found;
}

function strip({ one, other, before, after }: TieChange): TieChange {
  return { one, other, before, after };
}

/** 0 for the strongest band. */
function rankOf(strength: number): number {
  return bands.indexOf(bandOf(strength));
}

/** The community in a few numbers a manager can compare between seasons. */
export interface Standing {
  readonly people: number;
  readonly ties: number;
  /** Ties in each band. */
  readonly byBand: Readonly<Record<Band, number>>;
  /** Share of the possible ties. */
  readonly density: number;
  /** Ties a person, on average. */
  readonly averageDegree: number;
  /** Of those, at least warm. */
  readonly warmth: number;
  /** Steps between two people, on average, over the pairs that a way joins. */
  readonly averagePath: number;
  readonly alone: number;
  readonly groups: number;
  /** Share of ordered pairs of whom one knows what the other does. */
  readonly awarenessCoverage: number;
  readonly averageClustering: number;
  /** Circles of two people or more without a tie between them. */
  readonly components: number;
  /** Steps between the two of the largest circle that stand furthest apart; 0 where there is none. */
  readonly diameter: number;
  /** Ties without which somebody would lose touch with the rest. */
  readonly bridges: number;
  readonly transitivity: number;
  readonly modularity: number;
  /** Of awareness. */
  readonly reciprocity: number;
}

export function standingOf(view: GraphView, { nodes, whole, communities }: Measures): Standing {
  const byBand = Object.fromEntries(bands.map((band) => [band, 0])) as Record<Band, number>;
  for (const strength of view.edges.strength) byBand[bandOf(strength)] += 1;
  return {
    people: whole.order,
    ties: whole.size,
    byBand,
    density: whole.density,
    averageDegree: whole.order === 0 ? 0 : (2 * whole.size) / whole.order,
    warmth: warmthOf(view),
    averagePath: whole.averagePath,
    alone: nodes.degree.reduce((sum, degree) => sum + (degree === 0 ? 1 : 0), 0),
    groups: communities.filter((group) => group.nodes.length > 1).length,
    awarenessCoverage: whole.awarenessCoverage,
    averageClustering: whole.averageClustering,
    components: whole.diameters.length,
    diameter: whole.diameters[0]?.diameter ?? 0,
    bridges: whole.bridges.length,
    transitivity: whole.transitivity,
    modularity: whole.modularity,
    reciprocity: whole.reciprocity,
  };
}

/** Ties a person has, on average, that are at least warm: how close a community is, growth aside. */
export function warmthOf({ people, edges }: GraphView): number {
  if (people.length === 0) return 0;
  const warm = edges.strength.reduce((sum, strength) => sum + (strength >= bandFrom.warm ? 1 : 0), 0);
  return (2 * warm) / people.length;
}

export type Trend = 'closer' | 'even' | 'looser';

/** Whether a community is closer than before, by its warmth; `even` within a twentieth. */
export function warmthTrend(before: number, after: number): Trend {
  if (Math.abs(after - before) <= 0.05 * Math.max(before, after)) return 'even';
  return after > before ? 'closer' : 'looser';
}
