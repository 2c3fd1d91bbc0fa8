import { at } from '@shared/graph/network';
import type { Camera, Emphasis, Positions, Scene } from './drawing.types';
import { BoxGrid, type Box } from './box-grid';
import { shapeReach } from './shapes';
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
  /** Parts of the view that something else covers, such as buttons: no name is read there. */
  readonly reserved?: readonly Box[];
}

export const labelHeight = 16;
const padding = 3;
const gap = 3;
/** Dots from this radius on, in pixels, never lie under a name; smaller ones are points, of which there are thousands. */
export const pointRadius = 2.5;
/** Below this radius, in pixels, people are dots among which names are signposts. */
const dotRadius = 5;
/** The ring around the chosen, in pixels beyond their rim. */
const ringReach = 5;
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
  const isDots = shown.length > 300 && shown.filter(({ r }) => r >= dotRadius).length < shown.length / 3;
  return Math.max(24, Math.round((width * height) / (isDots ? areaPerSignpost : areaPerLabel)));
}

/**
 * Gives names their places: the chosen first, then who is looked at, then by rank. No name covers another, a person
 * (but for points, where there is no other place) or what is reserved; none is cut by the border of the view, and
 * whoever finds no place goes without.
 *
 * Tries for each name below, right, left, above and the corners, and for the chosen farther away too; O(names in
 * view). Pure: the page and the exported picture use it alike.
 */
export function placeLabels(options: LabelOptions): PlacedLabel[] {
  const { scene, emphasis, size } = options;
  const inView = nodesInView(options);
  const shown = inView.filter(({ isPale }) => !isPale);
  const limit = options.limit ?? labelLimit(size, shown);
  const ground: Ground = {
    size,
    discs: new Map(inView.map((disc) => [disc.node, disc])),
    people: new BoxGrid(size, 64),
    faint: new BoxGrid(size, 64),
    taken: new BoxGrid(size, 64),
  };
  for (const disc of inView) {
    const box = { x: disc.x - disc.r, y: disc.y - disc.r, width: 2 * disc.r, height: 2 * disc.r };
    (disc.isPale || disc.r < pointRadius ? ground.faint : ground.people).add(box, disc.node);
  }
  for (const box of options.reserved ?? []) ground.taken.add(box, -1);
  const rings = limit === Infinity ? ringsOnPaper : ringsOfOthers;
  const placed: PlacedLabel[] = [];
  let failed = 0;
  for (const disc of shown) {
    const isChosen = emphasis?.chosen.has(disc.node) ?? false;
    const isStrong = isChosen || (emphasis?.nodes.has(disc.node) ?? false);
    if (!isChosen && (placed.length >= limit || failed > patience)) break;
    const text = scene.nodes.label[disc.node] ?? '';
    if (text === '') continue;
    const width = options.measure(text, isStrong) + 2 * padding;
    const box = freePlace(disc, width, ground, isChosen ? ringsOfChosen : rings);
    if (box === null) {
      failed += 1;
      continue;
    }
    failed = 0;
    ground.taken.add(box, disc.node);
    placed.push({ ...box, node: disc.node, text, isStrong });
  }
  return placed;
}

interface Disc {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** As far as its shape, and the ring of the chosen, reach. */
  readonly r: number;
  readonly priority: number;
  /** Drawn pale, since others are looked at. */
  readonly isPale: boolean;
}

/** Most important first; equals scattered, but always in the same order, so that the same view shows the same names. */
function nodesInView({ scene, positions, camera, size, emphasis }: LabelOptions): Disc[] {
  const shown: Disc[] = [];
  const isPartial = dims(emphasis);
  for (let node = 0; node < scene.nodes.count; node += 1) {
    const { x, y } = toScreen(camera, size, at(positions.x, node), at(positions.y, node));
    const isChosen = emphasis?.chosen.has(node) ?? false;
    const reach = shapeReach(at(scene.nodes.shape, node));
    const r = radiusAt(at(scene.nodes.radius, node), camera.zoom) * reach + (isChosen ? ringReach : 0);
    // Whoever is seen in part is in the way of a name, and has none.
    if (!(x >= -r && y >= -r && x <= size.width + r && y <= size.height + r)) continue;
    const isWithin = x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    const isPale = !isWithin || (isPartial && !isChosen && !(emphasis?.nodes.has(node) ?? false));
    const bonus = isChosen ? 1e9 : 0;
    shown.push({ node, x, y, r, isPale, priority: bonus + at(scene.nodes.rank, node) });
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
  readonly discs: ReadonlyMap<number, Disc>;
  readonly people: BoxGrid;
  /** Points, and whoever is pale: better not covered. */
  readonly faint: BoxGrid;
  readonly taken: BoxGrid;
}

/** So many pixels farther away a place is sought too. */
const ringsOfOthers = [0];
const ringsOnPaper = [0, 9];
const ringsOfChosen = [0, 14, 30, 50, 80, 120];

function freePlace(disc: Disc, width: number, ground: Ground, rings: readonly number[]): Box | null {
  let second: Box | null = null;
  for (const ring of rings) {
    for (const candidate of candidates(disc, width, ring)) {
      const box = clamped(candidate, ground.size);
      if (box === null || ground.taken.meets(box)) continue;
      const isMet = (node: number): boolean => covers(box, ground.discs.get(node));
      // Its own disc too: at the border of the view a name is shifted.
      if (covers(box, disc) || ground.people.meets(box, isMet)) continue;
      if (!ground.faint.meets(box, isMet)) return box;
      second ??= box;
    }
  }
  return second;
}

function covers({ x, y, width, height }: Box, disc: Disc | undefined): boolean {
  if (!disc) return false;
  const dx = disc.x - Math.max(x, Math.min(x + width, disc.x));
  const dy = disc.y - Math.max(y, Math.min(y + height, disc.y));
  return dx * dx + dy * dy < disc.r * disc.r;
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
