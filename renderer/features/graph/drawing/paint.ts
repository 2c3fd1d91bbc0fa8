import { at } from '@shared/graph/network';
import { shiftOf } from './beside';
import { dashPatterns, type Positions, type Scene } from './drawing.types';
import type { EdgeBatch } from './edge-batches';
import type { Looked } from './hits';
import { arrowSize, traceArrowHead, traceShape } from './shapes';
import { lineOpacity, radiusAt, widthAt } from './viewport';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Long paths are slower than several short ones: a rasteriser sorts all the segments of a path. */
const segmentsPerPath = 64;

/** Puts the context's origin and scale so that CSS pixels of the view can be used. */
export function prepare(context: Context, pixelRatio: number): void {
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.lineCap = 'butt';
  context.lineJoin = 'round';
}

/** Which lines of a batch, and among how many lines they are seen. */
export interface Part {
  readonly start?: number;
  readonly end?: number;
  readonly crowd: number;
}

/** Lines of a batch; those beyond the view are left out. */
export function paintEdges(context: Context, look: Looked, batch: EdgeBatch, part: Part): void {
  const { scene, positions, camera, size } = look;
  const { a, b } = scene.edges;
  const { start = 0, end = Infinity, crowd } = part;
  const { zoom } = camera;
  const shiftX = size.width / 2 - camera.x * zoom;
  const shiftY = size.height / 2 - camera.y * zoom;
  const last = Math.min(end, batch.edges.length);
  styleLine(context, scene, batch, zoom, lineOpacity(crowd, batch.width));
  let open = 0;
  context.beginPath();
  for (let index = start; index < last; index += 1) {
    const edge = batch.edges[index] ?? 0;
    const from = a[edge] ?? 0;
    const to = b[edge] ?? 0;
    const beside = shiftOf(scene.edges, positions, edge);
    const fromX = ((positions.x[from] ?? 0) + beside.x) * zoom + shiftX;
    const fromY = ((positions.y[from] ?? 0) + beside.y) * zoom + shiftY;
    const toX = ((positions.x[to] ?? 0) + beside.x) * zoom + shiftX;
    const toY = ((positions.y[to] ?? 0) + beside.y) * zoom + shiftY;
    if ((fromX < 0 && toX < 0) || (fromX > size.width && toX > size.width)) continue;
    if ((fromY < 0 && toY < 0) || (fromY > size.height && toY > size.height)) continue;
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
    open += 1;
    if (open < segmentsPerPath) continue;
    context.stroke();
    context.beginPath();
    open = 0;
  }
  context.stroke();
  context.globalAlpha = 1;
}

/** Colour, width and pattern of a batch's lines. */
export function styleLine(
  context: Context,
  scene: Scene,
  batch: Pick<EdgeBatch, 'colour' | 'dash' | 'width'>,
  zoom: number,
  opacity: number,
): void {
  const width = widthAt(batch.width, zoom);
  const stretch = Math.max(0.5, Math.min(1.5, zoom));
  context.strokeStyle = scene.palette.edges[batch.colour] ?? scene.palette.inkSoft;
  context.lineWidth = width;
  context.globalAlpha = opacity;
  context.setLineDash((dashPatterns[batch.dash] ?? []).map((length) => length * stretch));
}

/** Below this zoom an arrow's head is smaller than what can be seen. */
export const arrowZoom = 0.35;

/** Heads of the arrows of a batch. */
export function paintArrows(context: Context, look: Looked, batch: EdgeBatch, part: Part): void {
  const { scene, camera } = look;
  const { start = 0, end = Infinity, crowd } = part;
  if (camera.zoom < arrowZoom) return;
  context.fillStyle = scene.palette.edges[batch.colour] ?? scene.palette.inkSoft;
  context.globalAlpha = Math.min(1, lineOpacity(crowd, batch.width) + 0.25);
  context.beginPath();
  const last = Math.min(end, batch.edges.length);
  for (let index = start; index < last; index += 1) traceArrowsOf(context, look, at(batch.edges, index));
  context.fill();
  context.globalAlpha = 1;
}

/** The heads that a line has, none, one or two. */
export function traceArrowsOf(
  path: Pick<Context, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>,
  look: Looked,
  edge: number,
): void {
  const { scene, positions, camera, size } = look;
  const arrow = at(scene.edges.arrow, edge);
  if (arrow === 0) return;
  const a = at(scene.edges.a, edge);
  const b = at(scene.edges.b, edge);
  const head = arrowSize(widthAt(at(scene.edges.width, edge), camera.zoom));
  const place = placesOf(positions, look);
  const rim = (node: number): number => radiusAt(at(scene.nodes.radius, node), camera.zoom) + 1;
  const shift = shiftOf(scene.edges, positions, edge);
  const [sx, sy] = [shift.x * camera.zoom, shift.y * camera.zoom];
  const [ax, ay, bx, by] = [place.x(a) + sx, place.y(a) + sy, place.x(b) + sx, place.y(b) + sy];
  if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > size.width) return;
  if (Math.max(ay, by) < 0 || Math.min(ay, by) > size.height) return;
  if ((arrow & 1) !== 0) traceArrowHead(path, { fromX: ax, fromY: ay, toX: bx, toY: by }, rim(b), head);
  if ((arrow & 2) !== 0) traceArrowHead(path, { fromX: bx, fromY: by, toX: ax, toY: ay }, rim(a), head);
}

/** Pixels of the view of a node. */
export function placesOf(
  positions: Positions,
  { camera, size }: Pick<Looked, 'camera' | 'size'>,
): { x(node: number): number; y(node: number): number } {
  const { zoom } = camera;
  const shiftX = size.width / 2 - camera.x * zoom;
  const shiftY = size.height / 2 - camera.y * zoom;
  return {
    x: (node) => (positions.x[node] ?? 0) * zoom + shiftX,
    y: (node) => (positions.y[node] ?? 0) * zoom + shiftY,
  };
}

/** Nodes by colour, all or those named: what one fill can paint. */
export function nodesByColour(scene: Scene, among?: Iterable<number>): number[][] {
  const groups: number[][] = scene.palette.nodes.map(() => []);
  const sort = (node: number): void => {
    groups[Math.min(groups.length - 1, at(scene.nodes.colour, node))]?.push(node);
  };
  if (among) for (const node of among) sort(node);
  else for (let node = 0; node < scene.nodes.count; node += 1) sort(node);
  return groups;
}

/** From this radius on a node has a rim that sets it off from lines and neighbours. */
const rimRadius = 3;
/** Below this one nobody sees a shape, and a square is drawn fastest. */
const shapelessRadius = 1.9;

/** The bodies of nodes, those in view. `groups`: node numbers by colour. */
export function paintNodes(context: Context, look: Looked, groups: readonly (readonly number[])[]): void {
  const { scene, positions, camera, size } = look;
  const place = placesOf(positions, look);
  context.setLineDash([]);
  context.strokeStyle = scene.palette.halo;
  groups.forEach((group, colour) => {
    context.fillStyle = scene.palette.nodes[colour] ?? scene.palette.inkSoft;
    let open = 0;
    context.beginPath();
    const flush = (): void => {
      if (camera.zoom >= 0.4) context.stroke();
      context.fill();
      context.beginPath();
      open = 0;
    };
    for (const node of group) {
      const x = place.x(node);
      const y = place.y(node);
      const radius = radiusAt(at(scene.nodes.radius, node), camera.zoom);
      const reach = radius * 1.4;
      if (x < -reach || y < -reach || x > size.width + reach || y > size.height + reach) continue;
      if (radius < shapelessRadius) {
        context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      context.lineWidth = radius >= rimRadius ? 3 : 1;
      traceShape(context, at(scene.nodes.shape, node), x, y, radius);
      open += 1;
      if (open >= segmentsPerPath) flush();
    }
    flush();
  });
}
