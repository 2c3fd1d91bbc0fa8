import { at } from '@shared/graph/network';
import type { Camera, Positions } from './drawing.types';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** No node may be drawn larger than this at a zoom of 1: layouts keep discs of this radius apart. */
export const maxNodeRadius = 16;

export const zoomLimits = { min: 0.01, max: 8 } as const;

/** From this radius on, in pixels, a node shows a photo or initials; below it, it is a dot. */
export const faceRadius = 9.5;

const smallestDot = 1.6;
const thinnestLine = 0.5;

/** Radius on the page. Grows with the zoom, more slowly beyond 1; never too small to be seen. */
export function radiusAt(radius: number, zoom: number): number {
  return Math.max(smallestDot, radius * nodeScale(zoom));
}

/** What node radii are multiplied by at a zoom. */
export function nodeScale(zoom: number): number {
  return zoom <= 1 ? zoom : zoom ** 0.75;
}

/** What line widths are multiplied by at a zoom. */
export function lineScale(zoom: number): number {
  return Math.min(2, Math.sqrt(zoom));
}

/** Width of a line on the page. */
export function widthAt(width: number, zoom: number): number {
  return Math.max(thinnestLine, width * lineScale(zoom));
}

/** Opacity of a line of a width, so that a thousand of them still show where they are many, and strong ones stand out. */
export function lineOpacity(edgeCount: number, width: number): number {
  const base = Math.max(0.1, Math.min(0.75, 0.75 * (400 / Math.max(1, edgeCount)) ** 0.45));
  return base + (1 - base) * 0.5 * Math.min(1, Math.max(0, (width - 1) / 4));
}

export function toScreen(camera: Camera, size: Size, x: number, y: number): Point {
  return {
    x: (x - camera.x) * camera.zoom + size.width / 2,
    y: (y - camera.y) * camera.zoom + size.height / 2,
  };
}

export function toGraph(camera: Camera, size: Size, x: number, y: number): Point {
  return {
    x: (x - size.width / 2) / camera.zoom + camera.x,
    y: (y - size.height / 2) / camera.zoom + camera.y,
  };
}

/** The camera after zooming by a factor so that what is under a place of the page stays there. */
export function zoomedAt(camera: Camera, size: Size, place: Point, factor: number): Camera {
  const zoom = clampZoom(camera.zoom * factor);
  const fixed = toGraph(camera, size, place.x, place.y);
  return {
    x: fixed.x - (place.x - size.width / 2) / zoom,
    y: fixed.y - (place.y - size.height / 2) / zoom,
    zoom,
  };
}

export function clampZoom(zoom: number): number {
  return Math.max(zoomLimits.min, Math.min(zoomLimits.max, zoom));
}

/** Never so close that one or two people fill the page. */
const closestFit = 1.6;

interface Fit {
  /** All where none are given. */
  readonly nodes?: readonly number[] | undefined;
  /** Of a node's name, in pixels. */
  readonly nameWidth?: (node: number) => number;
}

/** From the border to those at the rim, in pixels, however short their names are. */
const leastMargin = { x: 48, y: 36 } as const;
/** Names take up at most so much of the view's width at either side. */
const namesShare = 0.16;
/** How wide names reach depends on the zoom, and the zoom on them: so often is enough. */
const fitRounds = 3;

/** The camera that shows the given nodes, or all, with room for names around. */
export function fittingCamera(positions: Positions, size: Size, { nodes, nameWidth }: Fit = {}): Camera {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const seen = nodes ?? Array.from({ length: positions.x.length }, (_, node) => node);
  for (const node of seen) {
    const x = at(positions.x, node);
    const y = at(positions.y, node);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left === Infinity) return { x: 0, y: 0, zoom: 1 };
  const rim = 2 * maxNodeRadius;
  const height = Math.max(40, size.height - 2 * leastMargin.y);
  const most = Math.max(leastMargin.x, size.width * namesShare);
  const beside = { start: leastMargin.x as number, end: leastMargin.x as number };
  let zoom = 1;
  for (let round = 0; round < fitRounds; round += 1) {
    const width = Math.max(40, size.width - beside.start - beside.end);
    zoom = clampZoom(Math.min(width / (right - left + rim), height / (bottom - top + rim), closestFit));
    if (!nameWidth) break;
    // A name stands below its person, from the middle to either side.
    for (const node of seen) {
      const half = nameWidth(node) / 2 + 4;
      const x = at(positions.x, node);
      beside.start = Math.max(beside.start, Math.min(most, half - (x - left) * zoom));
      beside.end = Math.max(beside.end, Math.min(most, half - (right - x) * zoom));
    }
  }
  return { x: (left + right) / 2 - (beside.start - beside.end) / 2 / zoom, y: (top + bottom) / 2, zoom };
}
