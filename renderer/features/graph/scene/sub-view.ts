import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';

/**
 * The part of a view in which only some people are left, and what connects them; nodes are numbered anew.
 *
 * @param isKept asked with nodes of the given view
 */
export function keepOnly(view: GraphView, isKept: (node: number) => boolean): GraphView {
  const nodeOf = new Int32Array(view.nodeOf.length).fill(-1);
  const newNode = new Int32Array(view.people.length).fill(-1);
  const people: number[] = [];
  view.people.forEach((person, node) => {
    if (!isKept(node)) return;
    newNode[node] = people.length;
    nodeOf[person] = people.length;
    people.push(person);
  });
  if (people.length === view.people.length) return view;
  const { edges, arrows } = view;
  const keptEdges = rowsWithBoth(edges.a, edges.b, newNode);
  const keptArrows = rowsWithBoth(arrows.from, arrows.to, newNode);
  const ends = (rows: readonly number[], column: Int32Array): Int32Array =>
    Int32Array.from(rows, (row) => at(newNode, at(column, row)));
  return {
    people: Int32Array.from(people),
    nodeOf,
    edges: {
      a: ends(keptEdges, edges.a),
      b: ends(keptEdges, edges.b),
      strength: Float64Array.from(keptEdges, (row) => at(edges.strength, row)),
      pair: Int32Array.from(keptEdges, (row) => at(edges.pair, row)),
      kind: Uint8Array.from(keptEdges, (row) => at(edges.kind, row)),
    },
    arrows: {
      from: ends(keptArrows, arrows.from),
      to: ends(keptArrows, arrows.to),
      level: Uint8Array.from(keptArrows, (row) => at(arrows.level, row)),
      day: Int32Array.from(keptArrows, (row) => at(arrows.day, row)),
    },
  };
}

function rowsWithBoth(left: Int32Array, right: Int32Array, newNode: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < left.length; row += 1) {
    if (at(newNode, at(left, row)) >= 0 && at(newNode, at(right, row)) >= 0) rows.push(row);
  }
  return rows;
}
