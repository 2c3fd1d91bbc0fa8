import { at } from '@shared/graph/network';
import type { Emphasis, SceneEdges } from '../drawing/drawing.types';

/** What is looked at, in people of the community. */
export type Look =
  | { readonly kind: 'all' }
  /** Somebody and all around them. */
  | { readonly kind: 'person'; readonly person: number }
  /** People of whom each knows the next. */
  | { readonly kind: 'chain'; readonly ends: readonly [number, number]; readonly people: readonly number[] }
  /** Both, and whom both know. */
  | { readonly kind: 'common'; readonly ends: readonly [number, number]; readonly people: readonly number[] };

type Lines = Pick<SceneEdges, 'count' | 'a' | 'b'>;

/**
 * What of a scene is looked at.
 *
 * @param nodeOf the scene's node of each person, -1 where they are not drawn
 */
export function emphasisOf(look: Look, nodeOf: Int32Array, lines: Lines): Emphasis | null {
  if (look.kind === 'all') return null;
  const drawn = (person: number): number => nodeOf[person] ?? -1;
  if (look.kind === 'person') return aroundNode(drawn(look.person), lines);
  const ends = look.ends.map(drawn);
  const people = look.people.map(drawn);
  const wanted = new Map<number, Set<number>>();
  const want = (one: number, other: number): void => {
    const low = Math.min(one, other);
    wanted.set(low, (wanted.get(low) ?? new Set()).add(Math.max(one, other)));
  };
  if (look.kind === 'chain') people.slice(1).forEach((node, index) => want(people[index] ?? -1, node));
  else for (const node of people) for (const end of ends) want(node, end);
  return {
    nodes: new Set([...ends, ...people].filter((node) => node >= 0)),
    edges: edgesWhere(lines, (a, b) => wanted.get(Math.min(a, b))?.has(Math.max(a, b)) ?? false),
    chosen: new Set(ends.filter((node) => node >= 0)),
  };
}

function aroundNode(node: number, lines: Lines): Emphasis | null {
  if (node < 0) return null;
  const edges = edgesWhere(lines, (a, b) => a === node || b === node);
  const nodes = new Set([node]);
  for (const edge of edges) nodes.add(at(lines.a, edge)).add(at(lines.b, edge));
  return { nodes, edges, chosen: new Set([node]) };
}

function edgesWhere(lines: Lines, isWanted: (a: number, b: number) => boolean): Set<number> {
  const edges = new Set<number>();
  for (let edge = 0; edge < lines.count; edge += 1) {
    if (isWanted(at(lines.a, edge), at(lines.b, edge))) edges.add(edge);
  }
  return edges;
}
