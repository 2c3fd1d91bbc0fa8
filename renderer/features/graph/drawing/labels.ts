import { at } from '@shared/graph/network';
import type { Camera, Emphasis, Positions, Scene } from './drawing.types';
import { BoxGrid, type Box } from './box-grid';
import { radiusAt, toScreen, type Size } from './viewport';

/** A name with its place: a box in CSS pixels of the view. */
export interface PlacedLabel extends Box {
  readonly node: number;
  readonly text: string;
  /** Of a person that is chosen or looked at. */
  readonly isStrong: boolean;
}

export interface LabelOptions {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly camera: Camera;
  readonly size: Size;
  readonly emphasis: Emphasis | null;
  /** Width of a text in pixels; strong ones are bolder. */
  readonly measure: (text: string, isStrong: boolean) => number;
  /** At most so many names, but for the chosen, who always have one where it fits. `Infinity` for paper. */
  readonly limit?: number;
}

export const labelHeight = 16;
const padding = 3;
const gap = 3;
/** Dots smaller than this, in pixels of radius, may lie under a name. */
const coverable = 5;
/** One name per so many square pixels: more of them are read by nobody. */
const areaPerLabel = 7_000;
/** Among dots names are signposts, fewer of them. */
const areaPerSignpost = 18_000;
/** Names that find no place cost time; after so many in a row the page is full. */
const patience = 400;

/** Whether an emphasis makes the rest pale; one that only chooses people does not. */
export function dims(emphasis: Emphasis | null): boolean {
  return emphasis !== null && (emphasis.nodes.size > 0 || emphasis.edges.size > 0);
}

function labelLimit({ width, height }: Size, shown: readonly Disc[]): number {
  const isDots = shown.length > 300 && shown.filter(({ r }) => r >= coverable).length < shown.length / 3;
  return Math.max(24, Math.round((width * height) / (isDots ? areaPerSignpost : areaPerLabel)));
}

/**
 * Gives names their places: the chosen first, then who is looked at, then by rank. No name covers another or a node
 * that is named, none is cut by the border of the view, and whoever finds no place goes without.
 *
 * Tries for each name below, right, left, above and the corners, and for the chosen farther away too; O(names in
 * view). Pure: the page and the exported picture use it alike.
 */
export function placeLabels(options: LabelOptions): PlacedLabel[] {
  const { scene, emphasis, size } = options;
  const shown = nodesInView(options);
  const limit = options.limit ?? labelLimit(size, shown);
  const discs = new BoxGrid(size, 64);
  for (const disc of shown)
    discs.add({ x: disc.x - disc.r, y: disc.y - disc.r, width: 2 * disc.r, height: 2 * disc.r }, disc.node);
  const taken = new BoxGrid(size, 64);
  const placed: PlacedLabel[] = [];
  let failed = 0;
  for (const disc of shown) {
    const isChosen = emphasis?.chosen.has(disc.node) ?? false;
    const isStrong = isChosen || (emphasis?.nodes.has(disc.node) ?? false);
    if (!isChosen && (placed.length >= limit || failed > patience)) break;
    const text = scene.nodes.label[disc.node] ?? '';
    if (text === '') continue;
    const width = options.measure(text, isStrong) + 2 * padding;
    const box = freePlace(disc, width, { size, taken, discs, isChosen, isStrong });
    if (box === null) {
      failed += 1;
      continue;
    }
    failed = 0;
    taken.add(box, disc.node);
    placed.push({ ...box, node: disc.node, text, isStrong });
  }
  return placed;
}

interface Disc {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly priority: number;
}

/** Most important first; equals scattered, but always in the same order, so that the same view shows the same names. */
function nodesInView({ scene, positions, camera, size, emphasis }: LabelOptions): Disc[] {
  const shown: Disc[] = [];
  const isPartial = dims(emphasis);
  for (let node = 0; node < scene.nodes.count; node += 1) {
    const { x, y } = toScreen(camera, size, at(positions.x, node), at(positions.y, node));
    if (!(x >= 0 && y >= 0 && x <= size.width && y <= size.height)) continue;
    const isChosen = emphasis?.chosen.has(node) ?? false;
    if (isPartial && !isChosen && !(emphasis?.nodes.has(node) ?? false)) continue;
    const r = radiusAt(at(scene.nodes.radius, node), camera.zoom);
    const bonus = isChosen ? 1e9 : 0;
    shown.push({ node, x, y, r, priority: bonus + at(scene.nodes.rank, node) });
  }
  return shown.sort(
    (left, right) => right.priority - left.priority || scattered(left.node) - scattered(right.node),
  );
}

function scattered(node: number): number {
  return Math.imul(node + 1, 0x9e3779b1) >>> 0;
}

interface Ground {
  readonly size: Size;
  readonly taken: BoxGrid;
  readonly discs: BoxGrid;
  readonly isChosen: boolean;
  readonly isStrong: boolean;
}

function freePlace(disc: Disc, width: number, ground: Ground): Box | null {
  const rings = ground.isChosen ? [0, 14, 30, 50, 80] : [0];
  let second: Box | null = null;
  for (const ring of rings) {
    for (const candidate of candidates(disc, width, ring)) {
      const box = clamped(candidate, ground.size);
      if (box === null || ground.taken.meets(box)) continue;
      if (!ground.discs.meets(box, disc.node)) return box;
      second ??= box;
    }
  }
  // Over somebody else rather than without a name, for those who are looked at and where all are dots.
  return ground.isStrong || disc.r < coverable ? second : null;
}

function* candidates({ x, y, r }: Disc, width: number, ring: number): Generator<Box> {
  const height = labelHeight;
  const away = r + gap + ring;
  const slant = (r + ring) * 0.72;
  yield { x: x - width / 2, y: y + away - 1, width, height };
  yield { x: x + away, y: y - height / 2, width, height };
  yield { x: x - away - width, y: y - height / 2, width, height };
  yield { x: x - width / 2, y: y - away - height + 1, width, height };
  yield { x: x + slant, y: y + slant, width, height };
  yield { x: x - slant - width, y: y + slant, width, height };
  yield { x: x + slant, y: y - slant - height, width, height };
  yield { x: x - slant - width, y: y - slant - height, width, height };
}

/** Shifted into the view; null where it is wider than the view. */
function clamped(box: Box, size: Size): Box | null {
  if (box.width > size.width || box.height > size.height) return null;
  return {
    ...box,
    x: Math.max(0, Math.min(size.width - box.width, box.x)),
    y: Math.max(0, Math.min(size.height - box.height, box.y)),
  };
}
