/** Colours of a scene, by theme; `print` has no background of its own and survives a copier. */
export interface Palette {
  readonly background: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Around names, so that they can be read on top of lines. */
  readonly halo: string;
  readonly focus: string;
  /** By `SceneNodes.colour`; the last is for whoever has none. */
  readonly nodes: readonly string[];
  /** By `SceneEdges.colour`. */
  readonly edges: readonly string[];
}

/** How a line is drawn, by what connects the pair; an index in `dashPatterns`. */
export const dashPatterns: readonly (readonly number[])[] = [[], [7, 4], [2, 4], [10, 4, 2, 4]];

/** Shapes stand beside colours, so that no meaning is carried by colour alone. */
export const nodeShapes = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'pentagon'] as const;

/** People as columns: entry i is node i. Positions are apart, since they move. */
export interface SceneNodes {
  readonly count: number;
  /** Pixels at a zoom of 1. */
  readonly radius: Float32Array;
  readonly colour: Uint8Array;
  /** Index in `nodeShapes`. */
  readonly shape: Uint8Array;
  readonly label: readonly string[];
  readonly initials: readonly string[];
  /** Address of a photo on this origin; null where there is none. */
  readonly picture: readonly (string | null)[];
  /** Names of higher rank are placed first. */
  readonly rank: Float32Array;
  /** 1 where the node is pinned. */
  readonly pinned: Uint8Array;
}

export interface SceneEdges {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Pixels at a zoom of 1. */
  readonly width: Float32Array;
  readonly colour: Uint8Array;
  /** Index in `dashPatterns`. */
  readonly dash: Uint8Array;
  /** 0 none, 1 from a to b, 2 from b to a, 3 both. */
  readonly arrow: Uint8Array;
  /** 1 where another line joins the same two: this one is drawn beside it. */
  readonly beside: Uint8Array;
}

export interface Scene {
  readonly nodes: SceneNodes;
  readonly edges: SceneEdges;
  readonly palette: Palette;
}

/** Where nodes stand, in the graph's own units; y grows downwards. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** What is looked at: everything else is drawn pale. null: everything is. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Drawn with a ring, and always named. */
  readonly chosen: ReadonlySet<number>;
}

/** The graph's unit at the middle of the page, and pixels per unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface GraphRendererEvents {
  /** A node was clicked, or the empty ground (null). */
  choose(node: number | null, event: { readonly extend: boolean }): void;
  openEdge(edge: number): void;
  /** A node is being dragged to a place; `isEnd` when it is let go. */
  drag(node: number, place: { readonly x: number; readonly y: number }, isEnd: boolean): void;
  /** In tie mode: a line was drawn from one node to another. */
  draw(from: number, to: number): void;
  /** The picture was moved or zoomed by hand or by key. */
  moved(): void;
}

/** A part of the view, in CSS pixels. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FitOptions {
  readonly animated: boolean;
  /** Pixels at either side of the view that are not to be used. */
  readonly inset?: { readonly start: number; readonly end: number };
}

/** Draws scenes onto an element. Two implementations: WebGL where there is a real one, canvas elsewhere. */
export interface GraphRenderer {
  readonly kind: 'webgl' | 'canvas';
  setScene(scene: Scene, positions: Positions): void;
  /** Positions moved; the arrays may be the same ones. */
  setPositions(positions: Positions): void;
  setEmphasis(emphasis: Emphasis | null): void;
  /** `move`: dragging moves people. `tie`: dragging from one to another draws a tie. */
  setTool(tool: 'move' | 'tie'): void;
  camera(): Camera;
  setCamera(camera: Camera, options?: { readonly animated: boolean }): void;
  /** Everything, or the given nodes, within sight. */
  fit(nodes?: readonly number[], options?: FitOptions): void;
  /** What else lies over the picture: no name is put there. */
  reserve(boxes: readonly ViewBox[]): void;
  /** Where a node stands, in CSS pixels of the element. */
  onScreen(node: number): { readonly x: number; readonly y: number };
  resize(): void;
  destroy(): void;
}
