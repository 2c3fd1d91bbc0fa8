import type { GraphRenderer, Positions, Scene } from '@/features/graph/drawing/drawing.types';

/** A page with nothing but a graph, for benches and for looking at. */
export interface GraphPage {
  /** Lays out and shows a graph, until it is drawn whole; what it took, in milliseconds. `what`: `star`, `alone`, or groups. */
  show(options: {
    people: number;
    ties: number;
    what?: 'star' | 'alone' | 'groups';
    theme?: 'light' | 'dark';
    kind?: 'webgl' | 'canvas';
  }): Promise<{ firstMs: number; settledMs: number }>;
  renderer: GraphRenderer | null;
  scene: Scene | null;
  positions: Positions | null;
  /** Called when the people have been made up, before they are drawn. */
  onMade: (() => Promise<void>) | null;
  /** Shows the same with another renderer. */
  use(kind: 'webgl' | 'canvas'): Promise<void>;
  /** Frames a second while the camera goes round for so many frames. */
  pan(frames: number): Promise<number>;
  /** Draws what is shown as an exported picture, and that as a PNG; milliseconds and pixels. */
  picture(): Promise<{ svgMs: number; pngMs: number; width: number; height: number }>;
  /** The same, with sigma as it comes, drawing the same people. */
  panBareSigma(frames: number): Promise<number>;
}

declare global {
  interface Window {
    graphPage: GraphPage;
  }
}
