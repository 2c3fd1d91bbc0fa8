import { escapeXml } from '@shared/graph/files/xml-writer';
import { dashPatterns, type Palette } from '../drawing/drawing.types';
import { traceArrowHead, traceShape } from '../drawing/shapes';
import { pictureFont, titleFont, type LegendLine, type LegendStroke } from './picture.types';
import { pixels, SvgPath } from './svg-path';

/** Below and between, in pixels. */
export const margin = 24;
const lineHeight = 22;
const noteHeight = 18;
const markSize = 6;
const strokeLength = 34;

export interface HeaderParts {
  readonly title: string;
  readonly legend: readonly LegendLine[];
  readonly strokes: readonly LegendStroke[];
  readonly notes: readonly string[];
  readonly palette: Palette;
}

export interface Header {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** The palette's colour of a node; the last for whoever has none. */
export function nodeColour({ nodes, inkSoft }: Palette, colour: number): string {
  return nodes[Math.min(nodes.length - 1, colour)] ?? inkSoft;
}

/**
 * Title, of when and of what the picture is, and the legend of groups and lines, from their own origin; the legend in as
 * many columns as fit above the picture.
 */
export function headerOf(
  parts: HeaderParts,
  measure: (text: string) => number,
  pictureWidth: number,
): Header {
  const titleWidth = (measure(parts.title) * titleFont.size) / pictureFont.size;
  const notes = parts.notes.flatMap((note) => wrapped(note, measure, Math.max(pictureWidth, titleWidth)));
  const notesTop = titleFont.size + 14;
  const legendTop = notesTop + notes.length * noteHeight + 6;
  const marks = [
    ...parts.legend.map((line) => ({ label: line.label, indent: 22, draw: groupMark(line, parts.palette) })),
    ...parts.strokes.map((line) => ({
      label: line.label,
      indent: strokeLength + 8,
      draw: strokeMark(line, parts.palette),
    })),
  ];
  const columnWidth = Math.max(0, ...marks.map(({ label, indent }) => measure(label) + indent)) + margin;
  const columns = Math.max(1, Math.floor(pictureWidth / columnWidth));
  const perColumn = Math.ceil(marks.length / columns);
  const legend = marks.map(({ label, indent, draw }, index) => {
    const x = Math.floor(index / perColumn) * columnWidth;
    const y = legendTop + (index % perColumn) * lineHeight;
    return `${draw(x, y)}${text(label, x + indent, y + 4.5)}`;
  });
  return {
    width: Math.max(titleWidth, marks.length === 0 ? 0 : columnWidth, ...notes.map(measure)),
    height: legendTop + perColumn * lineHeight + margin / 2,
    svg: [
      `<text y="${String(titleFont.size * 0.8)}" font-family="${escapeXml(titleFont.family)}" font-size="${String(titleFont.size)}" font-weight="${String(titleFont.weight)}">${escapeXml(parts.title)}</text>`,
      ...notes.map((note, line) => text(note, 0, notesTop + line * noteHeight)),
      ...legend,
    ].join('\n'),
  };
}

function text(words: string, x: number, y: number): string {
  return `<text x="${pixels(x)}" y="${pixels(y)}" font-size="${String(pictureFont.size)}">${escapeXml(words)}</text>`;
}

function groupMark({ colour, shape }: LegendLine, palette: Palette): (x: number, y: number) => string {
  return (x, y) => {
    const path = new SvgPath();
    traceShape(path, shape, x + markSize * 1.4, y, markSize);
    return `<path d="${path.toString()}" fill="${nodeColour(palette, colour)}"/>`;
  };
}

function strokeMark(
  { colour, dash, isArrow }: LegendStroke,
  palette: Palette,
): (x: number, y: number) => string {
  const ink = palette.edges[colour] ?? palette.inkSoft;
  const pattern = dashPatterns[dash] ?? [];
  const dashes = pattern.length === 0 ? '' : ` stroke-dasharray="${pattern.join(' ')}"`;
  return (x, y) => {
    const head = new SvgPath();
    if (isArrow) traceArrowHead(head, { fromX: x, fromY: y, toX: x + strokeLength, toY: y }, 0, 7);
    const line = `<path d="M${pixels(x)} ${pixels(y)}H${pixels(x + strokeLength)}" fill="none" stroke="${ink}" stroke-width="2"${dashes}/>`;
    return isArrow ? `${line}<path d="${head.toString()}" fill="${ink}"/>` : line;
  };
}

/** A text in lines no wider than there is room for; a word that is wider stands alone. */
function wrapped(words: string, measure: (text: string) => number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
