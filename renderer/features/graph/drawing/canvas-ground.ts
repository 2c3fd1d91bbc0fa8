import { batchesOf, strongest, type EdgeBatch } from './edge-batches';
import type { Camera, Positions, Scene } from './drawing.types';
import type { Ground } from './ground';
import type { Looked } from './hits';
import { nodesByColour, paintArrows, paintEdges, paintNodes, prepare } from './paint';
import { maxNodeRadius, type Size } from './viewport';

/** Up to so many lines are drawn anew in every frame; of more, the strongest while things move. */
const linesPerFrame = 3_000;
/** Lines painted at a time while at rest, so that the page never waits long. */
const linesPerSlice = 3_000;
/** The kept picture reaches so far beyond the view, in shares of the view. */
const margin = 0.25;

interface Kept {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
  camera: Camera;
  size: Size;
}

/** In the graph's units. */
interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const nowhere: Extent = { left: 0, top: 0, right: 0, bottom: 0 };

interface Slice {
  batch: number;
  line: number;
}

/**
 * Draws with canvas 2D. Small graphs are drawn whole in every frame. Large ones are painted bit by bit, while at rest,
 * into a picture somewhat larger than the view; while the camera moves that picture is moved, and where it does not
 * reach, or where people move, the strongest lines are drawn.
 */
export class CanvasGround implements Ground {
  readonly kind = 'canvas';
  onLost: (() => void) | null = null;
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private scene: Scene | null = null;
  private positions: Positions | null = null;
  private size: Size = { width: 1, height: 1 };
  private pixelRatio = 1;
  private batches: readonly EdgeBatch[] = [];
  private thinned: readonly EdgeBatch[] = [];
  private groups: readonly (readonly number[])[] = [];
  private front: Kept | null = null;
  private back: Kept | null = null;
  private slice: Slice | null = null;
  private extent: Extent = nowhere;

  constructor(host: HTMLElement) {
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('This browser draws no canvas.');
    this.context = context;
    this.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
    host.append(this.canvas);
  }

  setScene(scene: Scene, positions: Positions): void {
    this.scene = scene;
    this.batches = batchesOf(scene.edges);
    this.thinned = strongest(this.batches, linesPerFrame);
    this.groups = nodesByColour(scene);
    this.setPositions(positions);
  }

  setPositions(positions: Positions): void {
    this.positions = positions;
    this.extent = extentOf(positions);
    this.front = null;
    this.slice = null;
  }

  resize(size: Size, pixelRatio: number): void {
    this.size = size;
    this.pixelRatio = pixelRatio;
    this.canvas.width = Math.max(1, Math.round(size.width * pixelRatio));
    this.canvas.height = Math.max(1, Math.round(size.height * pixelRatio));
    this.front = null;
    this.back = null;
    this.slice = null;
  }

  paint(camera: Camera, isMoving: boolean): boolean {
    const { scene, positions } = this;
    if (!scene || !positions) return true;
    if (scene.edges.count <= linesPerFrame) {
      this.paintDirectly(camera, this.batches);
      return true;
    }
    if (isMoving) {
      this.slice = null;
      if (!this.front || !this.showKept(this.front, camera)) this.paintDirectly(camera, this.thinned);
      return true;
    }
    if (this.front && isSame(this.front.camera, camera)) {
      this.showKept(this.front, camera);
      return true;
    }
    return this.paintSlice(camera);
  }

  destroy(): void {
    this.canvas.remove();
    this.front = null;
    this.back = null;
  }

  private paintDirectly(camera: Camera, batches: readonly EdgeBatch[]): void {
    const { scene, positions, context, size } = this;
    if (!scene || !positions) return;
    const look = { scene, positions, camera, size };
    prepare(context, this.pixelRatio);
    this.clear(context, size);
    const crowd = scene.edges.count;
    for (const batch of batches) paintEdges(context, look, batch, { crowd });
    for (const batch of batches) paintArrows(context, look, batch, { crowd });
    paintNodes(context, look, this.groups);
  }

  /** Lays the kept picture where the camera has it; false where it shows too little of the view, or too coarsely. */
  private showKept(kept: Kept, camera: Camera): boolean {
    const { context, size } = this;
    const scale = camera.zoom / kept.camera.zoom;
    if (scale < 0.7 || scale > 1.8) return false;
    const width = kept.size.width * scale;
    const height = kept.size.height * scale;
    const left = size.width / 2 + (kept.camera.x - camera.x) * camera.zoom - width / 2;
    const top = size.height / 2 + (kept.camera.y - camera.y) * camera.zoom - height / 2;
    const isCovered = left <= 0 && top <= 0 && left + width >= size.width && top + height >= size.height;
    if (!isCovered && !holds(kept, this.extent)) return false;
    prepare(context, this.pixelRatio);
    this.clear(context, size);
    context.drawImage(kept.canvas, left, top, width, height);
    return true;
  }

  /** One piece of the kept picture: each ends before the page is waited for. True once the whole is shown. */
  private paintSlice(camera: Camera): boolean {
    const { scene, positions } = this;
    if (!scene || !positions) return true;
    const kept = (this.back ??= this.keep(camera));
    if (!this.slice || !isSame(kept.camera, camera)) {
      this.slice = { batch: 0, line: 0 };
      kept.camera = camera;
      prepare(kept.context, this.pixelRatio);
      this.clear(kept.context, kept.size);
      // Something to look at until the whole is there.
      if (!this.front || !this.showKept(this.front, camera)) this.paintDirectly(camera, this.thinned);
      return false;
    }
    const look = { scene, positions, camera, size: kept.size };
    if (this.slice.batch < this.batches.length) {
      this.slice = this.paintLines(kept.context, look, this.slice);
      return false;
    }
    paintNodes(kept.context, look, this.groups);
    this.slice = null;
    this.back = this.front;
    this.front = kept;
    this.showKept(kept, camera);
    return true;
  }

  /** Paints so many lines as one piece has, and says where the next one begins. */
  private paintLines(context: Kept['context'], look: Looked, from: Slice): Slice {
    let { batch: index, line } = from;
    let room = linesPerSlice;
    for (; room > 0; index += 1, line = 0) {
      const batch = this.batches[index];
      if (!batch) break;
      const end = Math.min(batch.edges.length, line + room);
      const part = { start: line, end, crowd: look.scene.edges.count };
      paintEdges(context, look, batch, part);
      paintArrows(context, look, batch, part);
      room -= end - line;
      if (end < batch.edges.length) return { batch: index, line: end };
    }
    return { batch: index, line: 0 };
  }

  private keep(camera: Camera): Kept {
    const size = {
      width: Math.round(this.size.width * (1 + 2 * margin)),
      height: Math.round(this.size.height * (1 + 2 * margin)),
    };
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(size.width * this.pixelRatio)),
      Math.max(1, Math.round(size.height * this.pixelRatio)),
    );
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws no canvas.');
    return { canvas, context, camera, size };
  }

  private clear(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, size: Size): void {
    context.clearRect(0, 0, size.width, size.height);
  }
}

function isSame(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom;
}

function extentOf({ x, y }: Positions): Extent {
  if (x.length === 0) return nowhere;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < x.length; node += 1) {
    const px = x[node] ?? 0;
    const py = y[node] ?? 0;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  return { left, top, right, bottom };
}

/** Whether a kept picture shows everybody: beyond it there is nothing then. */
function holds({ camera, size }: Kept, { left, top, right, bottom }: Extent): boolean {
  const halfWidth = size.width / 2 / camera.zoom - maxNodeRadius;
  const halfHeight = size.height / 2 / camera.zoom - maxNodeRadius;
  return (
    left >= camera.x - halfWidth &&
    right <= camera.x + halfWidth &&
    top >= camera.y - halfHeight &&
    bottom <= camera.y + halfHeight
  );
}
