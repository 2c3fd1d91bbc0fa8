import { frame, untilAtRest } from './frames';
import '@fontsource-variable/inter';
import type { GraphRendererEvents } from '@/features/graph/drawing/drawing.types';
import './graph-page.types';
import { createGraphRenderer } from '@/features/graph/drawing/renderer';
import type { FromLayoutWorker, LayoutInput } from '@/features/graph/layout/layout.types';
import { pictureFont } from '@/features/graph/pictures/picture.types';
import { rasterize } from '@/features/graph/pictures/rasterize';
import { drawPicture } from '@/features/graph/pictures/svg-picture';
import { bareSigma } from './bare-sigma';
import { layoutInput, madeUpGraph, palettes, sceneOf, star } from './made-up-graph';

const framesPerTurn = 60;
const noEvents: GraphRendererEvents = {
  choose: () => undefined,
  openEdge: () => undefined,
  drag: () => undefined,
  draw: () => undefined,
  moved: () => undefined,
};
const host = document.querySelector<HTMLElement>('#host') ?? document.body;

window.graphPage = {
  renderer: null,
  scene: null,
  positions: null,
  onMade: null,

  async show({ people, ties, what = 'groups', theme = 'light', kind }) {
    const graph = what === 'star' ? star(people) : madeUpGraph(people, what === 'alone' ? 0 : ties);
    await this.onMade?.();
    const palette = palettes[theme];
    document.body.style.background = palette.background;
    this.renderer?.destroy();
    const startMs = performance.now();
    const renderer = await createGraphRenderer(host, noEvents, kind);
    this.renderer = renderer;
    const scene = sceneOf(graph, palette);
    this.scene = scene;
    let firstMs = 0;
    const settledMs = await layOut(layoutInput(graph), async ({ x, y, type }) => {
      this.positions = { x, y };
      if (firstMs === 0) {
        renderer.setScene(scene, { x, y });
        renderer.fit(undefined, { animated: false });
        await frame();
        await frame();
        firstMs = performance.now() - startMs;
      } else renderer.setPositions({ x, y });
      if (type === 'settled') renderer.fit(undefined, { animated: false });
    });
    await untilAtRest();
    return { firstMs, settledMs };
  },

  async use(kind) {
    if (!this.scene || !this.positions) return;
    this.renderer?.destroy();
    this.renderer = await createGraphRenderer(host, noEvents, kind);
    this.renderer.setScene(this.scene, this.positions);
    this.renderer.fit(undefined, { animated: false });
    await frame();
    await frame();
  },

  async pan(frames) {
    const { renderer } = this;
    if (!renderer) return 0;
    const home = renderer.camera();
    const fps = await goRound(frames, (dx, dy) => {
      renderer.setCamera({ ...home, x: home.x + dx / home.zoom, y: home.y + dy / home.zoom });
    });
    renderer.setCamera(home);
    return fps;
  },

  async picture() {
    const { scene, positions } = this;
    if (!scene || !positions) return { svgMs: 0, pngMs: 0, width: 0, height: 0 };
    const context = document.createElement('canvas').getContext('2d');
    if (context)
      context.font = `${String(pictureFont.weight)} ${String(pictureFont.size)}px ${pictureFont.family}`;
    const startMs = performance.now();
    const picture = drawPicture({
      ...{ scene, positions, palette: scene.palette, title: 'Who knows whom', legend: [], strokes: [] },
      ...{ notes: [], fonts: '', faceOf: () => null },
      measure: (text) => context?.measureText(text).width ?? 0,
    });
    const svgMs = performance.now() - startMs;
    await rasterize(picture, 2);
    const { width, height } = picture;
    return { svgMs, pngMs: performance.now() - startMs - svgMs, width, height };
  },

  async panBareSigma(frames) {
    if (!this.scene || !this.positions) return 0;
    this.renderer?.destroy();
    this.renderer = null;
    const sigma = bareSigma(host, this.scene, this.positions);
    const camera = sigma.getCamera();
    const home = camera.getState();
    const fps = await goRound(frames, (dx, dy) => {
      camera.setState({ ...home, x: home.x + dx / 800, y: home.y + dy / 800 });
    });
    sigma.kill();
    return fps;
  },
};

async function goRound(frames: number, move: (dx: number, dy: number) => void): Promise<number> {
  const startMs = performance.now();
  for (let index = 0; index < frames; index += 1) {
    const angle = (index / framesPerTurn) * 2 * Math.PI;
    move(Math.sin(angle) * 300, (1 - Math.cos(angle)) * 200);
    await frame();
  }
  return (1000 * frames) / (performance.now() - startMs);
}

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
