import { maxNodeRadius } from '../drawing/viewport';

/** Middles of nodes stand at least so far apart in the end, in the graph's units. */
export const spacing = 2 * maxNodeRadius + 8;

/** What a layout starts from. Node i is entry i of the columns. */
export interface LayoutInput {
  readonly order: number;
  /** Undirected lines, no loops. A pair that is there twice pulls twice. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Above 0; 1 is an ordinary tie. */
  readonly weight: Float32Array;
  /** Where nodes stood; NaN for those without a place. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** 1 where the node must stay where it is. */
  readonly pinned: Uint8Array;
  /**
   * `place`: who has a place keeps it, the others come in near those whom they know. `refine`: everybody moves from
   * where they stand. `anew`: from the seed, but for the pinned.
   */
  readonly mode: 'place' | 'refine' | 'anew';
  readonly seed: number;
}

export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** How far a layout is, 0 to 1, and where people stand now; the arrays are reused by the next step. */
export interface LayoutProgress extends Places {
  readonly share: number;
}

export type ToLayoutWorker =
  { readonly type: 'start'; readonly run: number; readonly input: LayoutInput } | { readonly type: 'stop' };

export type FromLayoutWorker = {
  readonly run: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
} & (
  | { readonly type: 'moved'; readonly share: number }
  | { readonly type: 'settled'; readonly isStopped: boolean }
);
