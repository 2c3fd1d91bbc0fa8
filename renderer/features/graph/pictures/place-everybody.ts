import { at } from '@shared/graph/network';
import type { Camera, Positions, Scene } from '../drawing/drawing.types';
import { labelHeight, placeLabels, type PlacedLabel } from '../drawing/labels';
import { clampZoom, maxNodeRadius, radiusAt, type Size } from '../drawing/viewport';

/** Where everything stands on a sheet that grows until the names find their places. */
export interface Sheet {
  readonly camera: Camera;
  readonly size: Size;
  /** One for each person who has a name. */
  readonly labels: readonly PlacedLabel[];
}

/** Growing goes on until so few have no place of their own, or the sheet is as large as this. */
const crowdedShare = 0.01;
const longestSide = 12_000;
const step = 1.15;

/**
 * Lays a graph out on a sheet so that every name stands on it: on a larger sheet people stand further apart, while
 * names stay as large as they are. Whoever finds no place even then has their name right below them, over whatever is
 * there.
 *
 * @param measure width of a name in pixels
 */
export function placeEverybody(scene: Scene, positions: Positions, measure: (text: string) => number): Sheet {
  const bounds = boundsOf(positions, scene.nodes.count);
  const widest = scene.nodes.label.reduce((most, text) => Math.max(most, measure(text)), 0);
  const named = scene.nodes.label.filter((text) => text !== '').length;
  for (let zoom = 1; ; zoom *= step) {
    const sheet = sheetAt(clampZoom(zoom), bounds, widest);
    const placed = placeLabels({
      scene,
      positions,
      camera: sheet.camera,
      size: sheet.size,
      emphasis: null,
      measure,
      limit: Infinity,
    });
    const isRoomy = named - placed.length <= named * crowdedShare;
    const isLargest = Math.max(sheet.size.width, sheet.size.height) * step > longestSide;
    if (isRoomy || isLargest || clampZoom(zoom) < zoom) {
      return { ...sheet, labels: [...placed, ...forced(scene, positions, sheet, placed, measure)] };
    }
  }
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boundsOf({ x, y }: Positions, count: number): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let node = 0; node < count; node += 1) {
    left = Math.min(left, at(x, node));
    right = Math.max(right, at(x, node));
    top = Math.min(top, at(y, node));
    bottom = Math.max(bottom, at(y, node));
  }
  if (count === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** With room on every side for a name beside whoever stands at the rim. */
function sheetAt(zoom: number, { x, y, width, height }: Bounds, widest: number) {
  const reach = radiusAt(maxNodeRadius, zoom) * 1.4 + 8;
  return {
    camera: { x, y, zoom },
    size: {
      width: Math.ceil(width * zoom + 2 * (reach + widest)),
      height: Math.ceil(height * zoom + 2 * (reach + 2 * labelHeight)),
    },
  };
}

function forced(
  scene: Scene,
  positions: Positions,
  { camera, size }: Omit<Sheet, 'labels'>,
  placed: readonly PlacedLabel[],
  measure: (text: string) => number,
): PlacedLabel[] {
  const has = new Set(placed.map(({ node }) => node));
  return scene.nodes.label.flatMap((text, node) => {
    if (text === '' || has.has(node)) return [];
    const width = measure(text) + 6;
    const x = (at(positions.x, node) - camera.x) * camera.zoom + size.width / 2;
    const y = (at(positions.y, node) - camera.y) * camera.zoom + size.height / 2;
    const below = radiusAt(at(scene.nodes.radius, node), camera.zoom) + 2;
    return [{ node, text, isStrong: false, x: x - width / 2, y: y + below, width, height: labelHeight }];
  });
}
