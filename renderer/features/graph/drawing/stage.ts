import type {
  Camera,
  Emphasis,
  FitOptions,
  GraphRenderer,
  GraphRendererEvents,
  Positions,
  Scene,
  ViewBox,
} from './drawing.types';
import { Faces } from './faces';
import { Gestures, type GestureTarget } from './gestures';
import type { Ground } from './ground';
import { edgeAt, nodeAt, type Looked } from './hits';
import { LabelKeeper } from './label-keeper';
import { Overlay } from './overlay';
import { watchPixelRatio } from './pixel-ratio';
import { TextMeasure } from './text-measure';
import { clampZoom, fittingCamera, toGraph, toScreen, zoomedAt, type Point, type Size } from './viewport';

const glideMs = 180;
/** Nothing moved for so long: the picture is drawn whole and names are placed anew. */
const restMs = 120;
const mostMeasured = 200;

/**
 * A renderer out of a ground (WebGL or canvas) and what is the same for both: the overlay with faces, names and rings,
 * the camera, gestures. Draws only when something changed, at most once a frame.
 */
export class Stage implements GraphRenderer {
  private readonly canvas = document.createElement('canvas');
  private readonly overlay: Overlay;
  private readonly faces = new Faces(() => this.ask('overlay'));
  private readonly texts: TextMeasure;
  private readonly labels: LabelKeeper;
  private readonly gestures: Gestures;
  private readonly observer: ResizeObserver;
  private readonly unwatchPixels: () => void;
  private scene: Scene | null = null;
  private positions: Positions = { x: new Float32Array(0), y: new Float32Array(0) };
  private emphasis: Emphasis | null = null;
  private size: Size = { width: 1, height: 1 };
  private pixelRatio = 1;
  private seen: Camera = { x: 0, y: 0, zoom: 1 };
  private glide: { from: Camera; to: Camera; startMs: number } | null = null;
  private hovered: number | null = null;
  private line: { readonly from: number; readonly to: Point } | null = null;
  private toolInHand: 'move' | 'tie' = 'move';
  private frame = 0;
  private restTimer = 0;
  private movedMs = -Infinity;
  private isGroundStale = true;
  private isFirstFrame = true;

  constructor(
    private readonly host: HTMLElement,
    private ground: Ground,
    private readonly events: GraphRendererEvents,
    /** Made and drawn on where the first ground can draw no more. */
    private readonly fallback: () => Ground,
  ) {
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    if (!host.hasAttribute('tabindex')) host.tabIndex = 0;
    this.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;cursor:grab';
    host.append(this.canvas);
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('This browser draws no canvas.');
    this.texts = new TextMeasure(context, getComputedStyle(host).fontFamily, () => this.fontsChanged());
    this.labels = new LabelKeeper((text, isStrong) => this.texts.width(text, isStrong));
    this.overlay = new Overlay(context, this.faces, (isStrong) => this.texts.font(isStrong));
    this.gestures = new Gestures(this.canvas, host, this.target());
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(host);
    this.unwatchPixels = watchPixelRatio(() => this.resize());
    this.ground.onLost = () => this.changeGround();
    this.resize();
  }

  get kind(): 'webgl' | 'canvas' {
    return this.ground.kind;
  }

  setScene(scene: Scene, positions: Positions): void {
    this.scene = scene;
    this.positions = positions;
    this.hovered = null;
    this.ground.setScene(scene, positions);
    this.overlay.setScene(scene);
    // Emphasis speaks of nodes and edges of the scene before.
    this.emphasis = null;
    this.overlay.setEmphasis(scene, null);
    this.labels.forget();
    this.ask('ground');
  }

  setPositions(positions: Positions): void {
    this.positions = positions;
    this.ground.setPositions(positions);
    this.labels.forgetAtRest();
    this.move();
  }

  setEmphasis(emphasis: Emphasis | null): void {
    this.emphasis = emphasis;
    if (this.scene) this.overlay.setEmphasis(this.scene, emphasis);
    this.labels.forget();
    this.ask('overlay');
  }

  setTool(tool: 'move' | 'tie'): void {
    this.toolInHand = tool;
  }

  camera(): Camera {
    return this.glide?.to ?? this.seen;
  }

  setCamera(camera: Camera, options?: { readonly animated: boolean }): void {
    const to = { ...camera, zoom: clampZoom(camera.zoom) };
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (options?.animated === true && !isStill) {
      this.glide = { from: this.seen, to, startMs: performance.now() };
    } else {
      this.glide = null;
      this.seen = to;
    }
    this.move();
  }

  fit(nodes?: readonly number[], { animated, inset }: FitOptions = { animated: true }): void {
    const { start, end } = inset ?? { start: 0, end: 0 };
    const size = { width: this.size.width - start - end, height: this.size.height };
    const named = this.scene?.nodes.label ?? [];
    // Of a crowd few have names: measuring thousands would keep the page waiting.
    const isCrowd = (nodes?.length ?? named.length) > mostMeasured;
    const nameWidth = (node: number): number => this.texts.width(named[node] ?? '', false);
    const camera = fittingCamera(this.positions, size, { nodes, ...(!isCrowd && { nameWidth }) });
    this.setCamera({ ...camera, x: camera.x - (start - end) / 2 / camera.zoom }, { animated });
  }

  reserve(boxes: readonly ViewBox[]): void {
    this.labels.reserve(boxes);
    this.ask('overlay');
  }

  onScreen(node: number): Point {
    return toScreen(this.seen, this.size, this.positions.x[node] ?? 0, this.positions.y[node] ?? 0);
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.host;
    const pixelRatio = window.devicePixelRatio || 1;
    const isSame =
      clientWidth === this.size.width && clientHeight === this.size.height && pixelRatio === this.pixelRatio;
    if (isSame) return;
    this.size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
    this.pixelRatio = pixelRatio;
    this.canvas.width = Math.round(this.size.width * pixelRatio);
    this.canvas.height = Math.round(this.size.height * pixelRatio);
    this.ground.resize(this.size, pixelRatio);
    this.labels.forget();
    this.ask('ground');
    // Setting a canvas's size empties it: without this it would be blank for a frame.
    this.paint(performance.now());
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.restTimer);
    this.observer.disconnect();
    this.unwatchPixels();
    this.gestures.destroy();
    this.texts.destroy();
    this.faces.destroy();
    this.ground.destroy();
    this.canvas.remove();
  }

  /** What was seen is seen on, drawn by other means. */
  private changeGround(): void {
    this.ground.destroy();
    this.ground = this.fallback();
    // Names and faces lie above whatever the ground is.
    this.host.append(this.canvas);
    this.ground.resize(this.size, this.pixelRatio);
    if (this.scene) this.ground.setScene(this.scene, this.positions);
    this.ask('ground');
  }

  /** What hands do, said in the events' words. */
  private target(): GestureTarget {
    const { events } = this;
    return {
      nodeAt: (place) => (this.scene ? nodeAt(this.look(this.scene), place) : null),
      edgeAt: (place) => (this.scene ? edgeAt(this.look(this.scene), place) : null),
      placeOf: (node) => this.onScreen(node),
      tool: () => this.toolInHand,
      pan: (dx, dy) => {
        const { x, y, zoom } = this.seen;
        this.setCamera({ x: x - dx / zoom, y: y - dy / zoom, zoom });
        events.moved();
      },
      zoom: (place, factor, options) => {
        const from = options?.animated === true ? this.camera() : this.seen;
        this.setCamera(zoomedAt(from, this.size, place, factor), options);
        events.moved();
      },
      choose: (node, extend) => events.choose(node, { extend }),
      openEdge: (edge) => events.openEdge(edge),
      hover: (node) => {
        this.hovered = node;
        this.ask('overlay');
      },
      drag: (node, { x, y }, isEnd) => events.drag(node, toGraph(this.seen, this.size, x, y), isEnd),
      tieLine: (line) => {
        this.line = line;
        this.ask('overlay');
      },
      draw: (from, to) => events.draw(from, to),
    };
  }

  private look(scene: Scene): Looked {
    return { scene, positions: this.positions, camera: this.seen, size: this.size };
  }

  private fontsChanged(): void {
    this.labels.forget();
    this.ask('overlay');
  }

  private move(): void {
    this.movedMs = performance.now();
    this.ask('ground');
  }

  private ask(what: 'ground' | 'overlay'): void {
    if (what === 'ground') this.isGroundStale = true;
    if (this.frame === 0) this.frame = requestAnimationFrame((time) => this.paint(time));
  }

  private paint(timeMs: number): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.followGlide(timeMs);
    const isMoving = this.glide !== null || performance.now() - this.movedMs < restMs;
    if (this.isGroundStale) {
      this.isGroundStale = !this.ground.paint(this.seen, isMoving) || this.glide !== null;
      if (this.isGroundStale) this.ask('ground');
    }
    if (this.scene) this.paintOverlay(this.scene, isMoving);
    if (isMoving) this.rest();
  }

  private paintOverlay(scene: Scene, isMoving: boolean): void {
    const { emphasis, hovered } = this;
    const look = { ...this.look(scene), emphasis };
    // Measuring and placing all names at once with the first picture would keep the page waiting: they come next.
    const labels = this.isFirstFrame ? [] : this.labels.labels(look, isMoving);
    if (this.isFirstFrame) this.ask('overlay');
    this.isFirstFrame = false;
    this.overlay.paint({ ...look, labels, hovered, tieLine: this.line }, this.pixelRatio);
  }

  /** Draws once more when nothing has moved for a moment. */
  private rest(): void {
    window.clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => this.ask('ground'), restMs + 10);
  }

  private followGlide(timeMs: number): void {
    if (!this.glide) return;
    const { from, to, startMs } = this.glide;
    const share = Math.max(0, Math.min(1, (timeMs - startMs) / glideMs));
    const eased = 1 - (1 - share) ** 3;
    const zoom = from.zoom * (to.zoom / from.zoom) ** eased;
    this.seen = {
      x: from.x + (to.x - from.x) * eased,
      y: from.y + (to.y - from.y) * eased,
      zoom,
    };
    this.movedMs = performance.now();
    if (share < 1) return;
    this.seen = to;
    this.glide = null;
  }
}
