/** Measures of people, as columns: entry i is node i of the view. */
export interface NodeMeasures {
  /** With how many people somebody is tied. */
  readonly degree: Float64Array;
  /** Sum of the strengths of their ties. */
  readonly strength: Float64Array;
  /** 0 to 1. */
  readonly closeness: Float64Array;
  /** 0 to n - 1. */
  readonly harmonic: Float64Array;
  /** Pairs of others whose shortest way leads through somebody. */
  readonly betweenness: Float64Array;
  /** Sums to 1. */
  readonly pagerank: Float64Array;
  /** 0 to 1. */
  readonly clustering: Float64Array;
  /** Burt's; 1 for whoever knows nobody. */
  readonly constraint: Float64Array;
  /** How many of somebody's contacts lead to different people. */
  readonly effectiveSize: Float64Array;
  /** How many others stand within two steps. */
  readonly within2: Float64Array;
  /** Index in `Measures.communities`. */
  readonly community: Int32Array;
  /** Components are numbered from the largest on. */
  readonly component: Int32Array;
  /** 1 where the component would fall apart without somebody. */
  readonly isArticulation: Uint8Array;
  /** How many know what they do (awareness of level 2 or more). */
  readonly knownBy: Int32Array;
  /** Of how many they know what those do. */
  readonly knows: Int32Array;
}

export interface ComponentDiameter {
  readonly component: number;
  /** People in it, 2 or more. */
  readonly size: number;
  /** Steps between the two that stand furthest apart; exact. */
  readonly diameter: number;
}

export interface CommunityMeasures {
  /** People. */
  readonly order: number;
  /** Ties. */
  readonly size: number;
  readonly density: number;
  /** In steps, over the pairs that a way joins; 0 where there is none. */
  readonly averagePath: number;
  readonly averageClustering: number;
  readonly transitivity: number;
  readonly modularity: number;
  /** Of awareness. */
  readonly reciprocity: number;
  readonly awarenessCoverage: number;
  /** Of components of two people or more; entry i is component i. */
  readonly diameters: readonly ComponentDiameter[];
  /** Edges of the view without which a component would fall apart, ascending. */
  readonly bridges: Int32Array;
  /** The largest standard error of a betweenness, where it was sampled; null where it is exact. */
  readonly betweennessError: number | null;
}

/** A group of people who are tied more among themselves than with others. */
export interface Group {
  readonly id: number;
  /** Ascending. */
  readonly nodes: Int32Array;
  /** What most of them do; null where nobody says. */
  readonly sectorId: string | null;
  /** Who is tied with most people of the group. */
  readonly hub: number;
}

export interface Measures {
  readonly nodes: NodeMeasures;
  readonly whole: CommunityMeasures;
  /** From the largest on. */
  readonly communities: readonly Group[];
}
