/*
 * What the graph says in plain words, before anybody puts words to it: findings, each with its people and what to do
 * next. Everybody is an index in the community's people.
 */

/** Bringing two people together, through somebody who knows both where there is one. */
export interface Introduction {
  readonly one: number;
  readonly other: number;
  readonly through: number | null;
  /** What they have in common: a company, or the specialty or sector of that id. Nothing where one is a good connector. */
  readonly common:
    | { readonly kind: 'company' }
    | { readonly kind: 'specialty' | 'sector'; readonly id: string }
    | { readonly kind: 'none' };
}

/** Somebody who is tied with nobody. */
export interface AloneFinding {
  readonly person: number;
  /** Days since they joined; null where nobody knows. */
  readonly daysHere: number | null;
  /** Whom to introduce them to; null where there is nobody else. */
  readonly next: Introduction | null;
}

/** Somebody without whom others would lose touch with the rest. */
export interface ConnectorFinding {
  readonly person: number;
  /** Who would be cut off from the larger part, the fewest first. */
  readonly cutOff: readonly number[];
  /** A tie between the two sides that would hold without them. */
  readonly next: Introduction | null;
}

/** A tie without which others would lose touch with the rest. */
export interface BridgeFinding {
  /** On the smaller side. */
  readonly one: number;
  /** On the larger side. */
  readonly other: number;
  /** Everybody on the smaller side, `one` among them. */
  readonly cutOff: readonly number[];
  /** A second tie between the two sides. */
  readonly next: Introduction | null;
}

/** Somebody through whom most ways between others lead. */
export interface LinkerFinding {
  readonly person: number;
  /** Pairs of others whose shortest way leads through them; of several equally short ways, their share. */
  readonly pairs: number;
  /** Ids of the groups in which they know people, most ties first. */
  readonly groups: readonly number[];
  /** Two of different groups whom they know both, and who do not know each other. */
  readonly next: Introduction | null;
}

/** Two groups between which there is hardly a tie. */
export interface GroupsFinding {
  /** Ids of groups. */
  readonly groups: readonly [number, number];
  /** Ties between them. */
  readonly ties: number;
  /** Who is tied with people of both, best placed first. */
  readonly bridgers: readonly number[];
  readonly next: Introduction | null;
}

/** A tie that did not exist a season ago. */
export interface NewTieFinding {
  readonly one: number;
  readonly other: number;
  readonly strength: number;
  /** The day on which it began, in days since 1970-01-01. */
  readonly day: number;
}

/** A specialty that is offered, and that hardly anybody knows of. */
export interface UnknownFinding {
  readonly specialtyId: string;
  /** Who offers it, the least known first. */
  readonly people: readonly number[];
  /** Others who know what at least one of them does. */
  readonly knownBy: number;
  /** All others. */
  readonly outOf: number;
}

export interface Reading {
  /** Tied with nobody, and here for longer than a newcomer is new. */
  readonly alone: readonly AloneFinding[];
  /** Joined four weeks to a season ago, and still tied with nobody. */
  readonly newcomers: readonly AloneFinding[];
  readonly linkers: readonly LinkerFinding[];
  readonly connectors: readonly ConnectorFinding[];
  readonly bridges: readonly BridgeFinding[];
  /** Whether there are circles of three or more, and none of them would fall apart whoever leaves. */
  readonly holdsWithoutAnybody: boolean;
  readonly groups: readonly GroupsFinding[];
  readonly newTies: readonly NewTieFinding[];
  readonly unknown: readonly UnknownFinding[];
}
