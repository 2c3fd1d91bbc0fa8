import { at } from '@shared/graph/network';
import type { SceneEdges } from './drawing.types';

/** Lines that look alike, and so can be drawn with one stroke. */
export interface EdgeBatch {
  readonly colour: number;
  readonly dash: number;
  /** Pixels at a zoom of 1. */
  readonly width: number;
  readonly edges: Int32Array;
}

/** Widths that differ by less than a fifth look alike. */
const classesPerDoubling = 4;

/**
 * Sorts lines, all or those named, by colour, pattern and width, thinnest first: the strong ones come to lie on top.
 * O(m).
 */
export function batchesOf(edges: SceneEdges, among?: Iterable<number>): EdgeBatch[] {
  const groups = new Map<number, number[]>();
  const sort = (edge: number): void => {
    const key = (widthClass(at(edges.width, edge)) * 256 + at(edges.colour, edge)) * 8 + at(edges.dash, edge);
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  };
  if (among) for (const edge of among) sort(edge);
  else for (let edge = 0; edge < edges.count; edge += 1) sort(edge);
  return [...groups]
    .sort(([left], [right]) => left - right)
    .map(([, group]) => {
      const first = group[0] ?? 0;
      return {
        colour: at(edges.colour, first),
        dash: at(edges.dash, first),
        width: group.reduce((sum, edge) => sum + at(edges.width, edge), 0) / group.length,
        edges: Int32Array.from(group),
      };
    });
}

/** Batches with at most so many lines altogether, the strongest; still thinnest first. */
export function strongest(batches: readonly EdgeBatch[], most: number): EdgeBatch[] {
  const kept: EdgeBatch[] = [];
  let left = most;
  for (const batch of batches.toReversed()) {
    if (left <= 0) break;
    kept.unshift({ ...batch, edges: batch.edges.subarray(0, left) });
    left -= batch.edges.length;
  }
  return kept;
}

function widthClass(width: number): number {
  return Math.round(classesPerDoubling * Math.log2(Math.max(0.1, width))) + 64;
}
