import '@fontsource-variable/inter';
import type { GraphRenderer, GraphRendererEvents, Scene } from '@/features/graph/drawing/drawing.types';
import { createGraphRenderer } from '@/features/graph/drawing/renderer';
import type { FromLayoutWorker, LayoutInput } from '@/features/graph/layout/layout.types';
import { layoutInput, madeUpGraph, palettes, sceneOf, star } from './made-up-graph';

/** A page with nothing but a graph, for benches and for looking at. */
export interface GraphPage {
  /** Lays out and shows a graph; what it took, in milliseconds. `what`: `star`, `alone`, or groups. */
  show(options: {
    people: number;
    ties: number;
    what?: 'star' | 'alone' | 'groups';
    theme?: 'light' | 'dark';
    kind?: 'webgl' | 'canvas';
    isWithoutRest?: boolean;
  }): Promise<{ firstMs: number; settledMs: number; longestBlockMs: number; frames: number }>;
  renderer: GraphRenderer | null;
  scene: Scene | null;
  /** Frames a second while the camera goes round. */
  pan(turns: number): Promise<number>;
}

declare global {
  interface Window {
    graphPage: GraphPage;
  }
}

const noEvents: GraphRendererEvents = {
  choose: () => undefined,
  openEdge: () => undefined,
  hover: () => undefined,
  drag: () => undefined,
  draw: () => undefined,
  cameraChanged: () => undefined,
};
const host = document.querySelector<HTMLElement>('#host') ?? document.body;
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

window.graphPage = {
  renderer: null,
  scene: null,

  async show({ people, ties, what = 'groups', theme = 'light', kind }) {
    const graph = what === 'star' ? star(people) : madeUpGraph(people, what === 'alone' ? 0 : ties);
    const palette = palettes[theme];
    document.body.style.background = palette.background;
    this.renderer?.destroy();
    let longestBlockMs = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestBlockMs = Math.max(longestBlockMs, duration);
    });
    const startMs = performance.now();
    const renderer = await createGraphRenderer(host, noEvents, kind);
    this.renderer = renderer;
    const scene = sceneOf(graph, palette);
    this.scene = scene;
    let firstMs = 0;
    let frames = 0;
    const settledMs = await layOut(layoutInput(graph), async ({ x, y, type }) => {
      frames += 1;
      if (firstMs === 0) {
        renderer.setScene(scene, { x, y });
        renderer.fit(undefined, { animated: false });
        await frame();
        await frame();
        firstMs = performance.now() - startMs;
        observer.observe({ type: 'longtask' });
      } else renderer.setPositions({ x, y });
      if (type === 'settled') renderer.fit(undefined, { animated: false });
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    observer.disconnect();
    return { firstMs, settledMs, longestBlockMs, frames };
  },

  async pan(turns) {
    const { renderer } = this;
    if (!renderer) return 0;
    const home = renderer.camera();
    const startMs = performance.now();
    let frames = 0;
    for (; frames < turns * 60; frames += 1) {
      const angle = (frames / 60) * 2 * Math.PI;
      renderer.setCamera({
        ...home,
        x: home.x + (Math.sin(angle) * 300) / home.zoom,
        y: home.y + ((1 - Math.cos(angle)) * 200) / home.zoom,
      });
      await frame();
    }
    const fps = (1000 * frames) / (performance.now() - startMs);
    renderer.setCamera(home);
    return fps;
  },
};

/** Milliseconds until settled. */
function layOut(
  input: LayoutInput,
  onMessage: (message: FromLayoutWorker) => Promise<void>,
): Promise<number> {
  const startMs = performance.now();
  const worker = new Worker(
    new URL('../../../renderer/features/graph/layout/layout.worker.ts', import.meta.url),
    {
      type: 'module',
    },
  );
  return new Promise((resolve) => {
    let told = Promise.resolve();
    worker.onmessage = ({ data }: MessageEvent<FromLayoutWorker>) => {
      told = told.then(() => onMessage(data));
      if (data.type !== 'settled') return;
      const settledMs = performance.now() - startMs;
      worker.terminate();
      void told.then(() => resolve(settledMs));
    };
    worker.postMessage({ type: 'start', run: 1, input });
  });
}
