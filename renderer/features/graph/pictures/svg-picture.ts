import { escapeXml } from '@shared/graph/files/xml-writer';
import { at } from '@shared/graph/network';
import { shiftOf } from '../drawing/beside';
import { inkOn } from '../drawing/contrast';
import { dashPatterns, type Palette, type Positions, type Scene } from '../drawing/drawing.types';
import type { PlacedLabel } from '../drawing/labels';
import { traceArrowsOf } from '../drawing/paint';
import { traceShape } from '../drawing/shapes';
import { faceRadius, lineOpacity, radiusAt, widthAt } from '../drawing/viewport';
import { headerOf, margin, nodeColour } from './picture-header';
import { pictureFont, type LegendLine, type LegendStroke } from './picture.types';
import { placeEverybody, type Sheet } from './place-everybody';
import { pixels, SvgPath } from './svg-path';

export interface PictureParts {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly palette: Palette;
  /** Above the picture, and what it is to whoever cannot see it. */
  readonly title: string;
  readonly legend: readonly LegendLine[];
  readonly strokes: readonly LegendStroke[];
  /** Of when and of what the picture is. */
  readonly notes: readonly string[];
  /** CSS of the fonts that the picture takes along. */
  readonly fonts: string;
  /** `data:` address of a node's photo; null where it has none. */
  readonly faceOf: (node: number) => string | null;
  /** Width of a text in pixels, in `pictureFont`. */
  readonly measure: (text: string) => number;
}

export interface Picture {
  readonly svg: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Other machines have other fonts: texts may turn out so much wider. */
const slack = 1.15;

/**
 * Draws a graph as SVG that needs nothing but itself: every name is in it, and the view box takes in all that is drawn.
 */
export function drawPicture(parts: PictureParts): Picture {
  const { scene, positions, palette } = parts;
  const measure = (text: string): number => parts.measure(text) * slack;
  const sheet = placeEverybody(scene, positions, measure);
  const graph = [...lines(parts, sheet), ...heads(parts, sheet), ...people(parts, sheet)];
  const names = sheet.labels.map((label) => nameOf(label));
  const box = boxOf(parts, sheet);
  const header = headerOf(parts, measure, box.right - box.left);
  const width = Math.ceil(Math.max(box.right - box.left, header.width) + 2 * margin);
  const height = Math.ceil(box.bottom - box.top + header.height + 2 * margin);
  const left = box.left - margin - Math.max(0, header.width - (box.right - box.left)) / 2;
  const top = box.top - margin - header.height;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="${pixels(left)} ${pixels(top)} ${String(width)} ${String(height)}" role="img" font-family="${escapeXml(pictureFont.family)}">`,
    ...(parts.fonts === '' ? [] : [`<style>${parts.fonts}</style>`]),
    `<title>${escapeXml(parts.title)}</title>`,
    `<rect x="${pixels(left)}" y="${pixels(top)}" width="${String(width)}" height="${String(height)}" fill="${palette.background}"/>`,
    `<g transform="translate(${pixels(left + margin)} ${pixels(top + margin)})" fill="${palette.ink}">${header.svg}</g>`,
    `<g fill="none">${graph.join('\n')}</g>`,
    `<g font-size="${String(pictureFont.size)}" font-weight="${String(pictureFont.weight)}" text-anchor="middle" fill="${palette.ink}" stroke="${palette.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...names,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
  return { svg, width, height };
}

function lookOf({ scene, positions }: PictureParts, { camera, size }: Sheet) {
  return { scene, positions, camera, size };
}

function placeOf({ positions }: PictureParts, { camera, size }: Sheet, node: number) {
  return {
    x: (at(positions.x, node) - camera.x) * camera.zoom + size.width / 2,
    y: (at(positions.y, node) - camera.y) * camera.zoom + size.height / 2,
  };
}

function* lines(parts: PictureParts, sheet: Sheet): Generator<string> {
  const { edges } = parts.scene;
  for (let edge = 0; edge < edges.count; edge += 1) {
    const from = placeOf(parts, sheet, at(edges.a, edge));
    const to = placeOf(parts, sheet, at(edges.b, edge));
    const width = at(edges.width, edge);
    const dash = dashPatterns[at(edges.dash, edge)] ?? [];
    const { zoom } = sheet.camera;
    const shift = shiftOf(edges, parts.positions, edge);
    const end = ({ x, y }: typeof from): string =>
      `${pixels(x + shift.x * zoom)} ${pixels(y + shift.y * zoom)}`;
    const path = `M${end(from)}L${end(to)}`;
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
    yield `<path d="${path}" stroke="${edgeColour(parts, edge)}" stroke-width="${pixels(widthAt(width, sheet.camera.zoom))}" stroke-opacity="${lineOpacity(edges.count, width).toFixed(2)}"${dashes}/>`;
  }
}

function* heads(parts: PictureParts, sheet: Sheet): Generator<string> {
  const { edges } = parts.scene;
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (at(edges.arrow, edge) === 0) continue;
    const path = new SvgPath();
    traceArrowsOf(path, lookOf(parts, sheet), edge);
    yield `<path d="${path.toString()}" fill="${edgeColour(parts, edge)}"/>`;
  }
}

function edgeColour({ scene, palette }: PictureParts, edge: number): string {
  return palette.edges[at(scene.edges.colour, edge)] ?? palette.inkSoft;
}

function* people(parts: PictureParts, sheet: Sheet): Generator<string> {
  const { scene, palette } = parts;
  for (let node = 0; node < scene.nodes.count; node += 1) {
    const { x, y } = placeOf(parts, sheet, node);
    const radius = radiusAt(at(scene.nodes.radius, node), sheet.camera.zoom);
    const colour = nodeColour(palette, at(scene.nodes.colour, node));
    const path = new SvgPath();
    traceShape(path, at(scene.nodes.shape, node), x, y, radius);
    yield `<path d="${path.toString()}" fill="${colour}" stroke="${palette.halo}" stroke-width="1.5"/>`;
    const inside = radius * 0.86;
    const face = radius < faceRadius ? null : parts.faceOf(node);
    if (face !== null) {
      const id = `face-${String(node)}`;
      const side = pixels(2 * inside);
      yield `<clipPath id="${id}"><circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(inside)}"/></clipPath>`;
      yield `<image href="${escapeXml(face)}" x="${pixels(x - inside)}" y="${pixels(y - inside)}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid slice" clip-path="url(#${id})"/>`;
    } else if (radius >= faceRadius) {
      const size = radius * 0.85;
      yield `<text x="${pixels(x)}" y="${pixels(y + size * 0.36)}" font-size="${pixels(size)}" font-weight="600" text-anchor="middle" fill="${inkOn(colour)}" aria-hidden="true">${escapeXml(scene.nodes.initials[node] ?? '')}</text>`;
    }
  }
}

/** Set from the middle, so that it stands in its box whichever way it is written. */
function nameOf({ text, x, y, width, height }: PlacedLabel): string {
  return `<text x="${pixels(x + width / 2)}" y="${pixels(y + height * 0.74)}">${escapeXml(text)}</text>`;
}

/** All that people and names take up. */
function boxOf(parts: PictureParts, sheet: Sheet) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const see = (x: number, y: number, width: number, height: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (let node = 0; node < parts.scene.nodes.count; node += 1) {
    const { x, y } = placeOf(parts, sheet, node);
    const reach = radiusAt(at(parts.scene.nodes.radius, node), sheet.camera.zoom) * 1.4 + 2;
    see(x - reach, y - reach, 2 * reach, 2 * reach);
  }
  for (const { x, y, width, height } of sheet.labels) see(x, y, width, height);
  return left === Infinity ? { left: 0, top: 0, right: 200, bottom: 60 } : { left, top, right, bottom };
}
