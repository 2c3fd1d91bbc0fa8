import type { Community } from '../community';
import type { Measures, NodeMeasures } from '../measures/measures.types';
import { at } from '../network';
import { civilDateOf, isStandingTie, isUndated, type Link, type LinkKind } from '../strength';
import { linkCounter, linkKinds, type GraphView, type ViewOptions } from '../view';

/** What a file says of people and of ties beside who they are. */
export const nodeColumns = ['company', 'role', 'status', 'joined', 'sectors'] as const;
export const measureColumns = [
  'degree',
  'strength',
  'closeness',
  'harmonic',
  'betweenness',
  'pagerank',
  'clustering',
  'constraint',
  'effectiveSize',
  'within2',
  'community',
  'knownBy',
  'knows',
] as const satisfies readonly (keyof NodeMeasures)[];
export const edgeColumns = ['kinds', 'kind', 'since', 'strength', 'level'] as const;
export type GraphColumnKey =
  (typeof nodeColumns)[number] | (typeof measureColumns)[number] | (typeof edgeColumns)[number];

/** Entry i is person or edge i. Empty texts and null say nothing. */
export type GraphColumn =
  | { readonly key: GraphColumnKey; readonly type: 'string'; readonly values: readonly string[] }
  | { readonly key: GraphColumnKey; readonly type: 'double'; readonly values: readonly (number | null)[] };

/** A kind as files have it: what connects a pair, or that one knows what the other does. */
export type FileKind = LinkKind | 'awareness';

export interface GraphEdge {
  /** Indices in `people`. */
  readonly from: number;
  readonly to: number;
  /** Whether `from` knows what `to` does; else the pair has no order. */
  readonly isDirected: boolean;
  /** Everything that connects the pair in the view, ties first. */
  readonly kinds: readonly FileKind[];
  /** What stands out among it. */
  readonly kind: FileKind;
  /** The day the first of it began, or since which it is known, `YYYY-MM-DD`; empty where nobody knows. */
  readonly since: string;
  /** Above 0; of awareness, its level. */
  readonly strength: number;
}

/** A view as what files are written from: the people, what is known of them, and what connects them. */
export interface GraphTable {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly columns: readonly GraphColumn[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphTableSources {
  readonly community: Community;
  readonly view: GraphView;
  /** By which the view was made. */
  readonly options: ViewOptions;
  /** Of another view with at least the same people, with the node of each; null where nothing has been measured. */
  readonly measures: { readonly of: Measures; readonly nodeOf: Int32Array } | null;
  readonly sectorName: (id: string) => string;
}

/** Takes a view apart, O(people + links). */
export function graphTableOf(sources: GraphTableSources): GraphTable {
  const { community, view } = sources;
  const people = [...view.people].flatMap((index) => community.people[index] ?? []);
  const text = (key: GraphColumnKey, values: readonly string[]): GraphColumn => ({
    key,
    type: 'string',
    values,
  });
  return {
    people: people.map(({ id, name }) => ({ id, name })),
    columns: [
      text(
        'company',
        people.map(({ companyName }) => companyName),
      ),
      text(
        'role',
        people.map(({ role }) => role),
      ),
      text(
        'status',
        people.map(({ status }) => status),
      ),
      text(
        'joined',
        people.map(({ joinedOn }) => joinedOn ?? ''),
      ),
      text(
        'sectors',
        people.map(({ sectorIds }) => sectorIds.map(sources.sectorName).join('; ')),
      ),
      ...measured(sources),
    ],
    edges: [...pairsOf(sources), ...arrowsOf(view)],
  };
}

function measured({ view, measures }: GraphTableSources): GraphColumn[] {
  if (!measures) return [];
  const { of, nodeOf } = measures;
  return measureColumns.map((key) => ({
    key,
    type: 'double',
    values: Array.from(view.people, (person) => of.nodes[key][at(nodeOf, person)] ?? null),
  }));
}

function pairsOf({ community, view, options }: GraphTableSources): GraphEdge[] {
  const counts = linkCounter(options);
  const { a, b, strength, pair, kind } = view.edges;
  return Array.from(a, (from, edge) => {
    const links = (community.links[at(pair, edge)] ?? []).filter(counts);
    const standing = links.filter((link) => isStanding(link, options.day));
    const ties = standing.filter(({ source }) => source === 'tie');
    const began = ties.length > 0 ? ties : links;
    const since = began.some(isUndated) ? Infinity : Math.min(...began.map(({ day }) => day));
    return {
      from,
      to: at(b, edge),
      isDirected: false,
      kinds: kindsOf(standing),
      kind: linkKinds[at(kind, edge)] ?? 'knows',
      since: Number.isFinite(since) ? civilDateOf(since) : '',
      strength: at(strength, edge),
    };
  });
}

function isStanding(link: Link, day: number): boolean {
  return link.source === 'encounter' || isStandingTie(link, day);
}

function kindsOf(links: readonly Link[]): LinkKind[] {
  const present = new Set<LinkKind>(links.map(({ kind }) => kind));
  return linkKinds.filter((kind) => present.has(kind));
}

function arrowsOf({ arrows }: GraphView): GraphEdge[] {
  return Array.from(arrows.from, (from, arrow) => ({
    from,
    to: at(arrows.to, arrow),
    isDirected: true,
    kinds: ['awareness'],
    kind: 'awareness',
    since: civilDateOf(at(arrows.day, arrow)),
    strength: at(arrows.level, arrow),
  }));
}

/** Edges as programs take them, which have either directed ones or undirected ones in a file, and never both. */
export interface FileEdges {
  readonly isDirected: boolean;
  /** A pair without an order among directed edges is there both ways, the second time as a mirror. */
  readonly edges: readonly (GraphEdge & { readonly isMirror: boolean })[];
}

export function fileEdgesOf({ edges }: GraphTable): FileEdges {
  const isDirected = edges.some((edge) => edge.isDirected);
  const mirrors = isDirected ? edges.filter((edge) => !edge.isDirected) : [];
  return {
    isDirected,
    edges: [
      ...edges.map((edge) => ({ ...edge, isMirror: false })),
      ...mirrors.map((edge) => ({ ...edge, from: edge.to, to: edge.from, isMirror: true })),
    ],
  };
}
