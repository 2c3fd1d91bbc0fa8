import type { Size } from '@shared/sheet/papers';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import type { Space } from '@shared/space/space.contract';
import { readableOnPaper } from './print-colours';
import { displayFace, textFace } from './print-fonts';

/** Type sizes in points and the line in millimetres; every height is a whole number of lines. */
const scales = {
  airy: { text: 9.4, small: 8.2, name: 12.2, sector: 19, line: 4.6, faceLines: 4 },
  normal: { text: 8.5, small: 7.5, name: 11, sector: 17, line: 4.1, faceLines: 4 },
  dense: { text: 7.6, small: 6.8, name: 9.6, sector: 14.5, line: 3.6, faceLines: 3 },
} as const satisfies Record<SheetSettings['density'], object>;

/** Side of the photo in an entry, in millimetres. */
export function entryFaceMm(settings: Pick<SheetSettings, 'density'>): number {
  const { line, faceLines } = scales[settings.density];
  return line * faceLines;
}

type StyledBy = Pick<SheetSettings, 'density' | 'ink' | 'accentColour'>;

/**
 * What all formats share: type, colours, pages, faces. Every rule stands below `.sheet`, and every colour is named here,
 * so that the app's theme does not reach the paper.
 *
 * @param page what is printed on, in millimetres
 * @param rules of the format, which use the variables named here
 */
export function sheetStyle(
  settings: StyledBy,
  space: Pick<Space, 'accentColour' | 'secondColour'>,
  page: Size,
  rules: string,
): string {
  return `${variables(settings, space)}
${base}
${settings.ink === 'copier' ? copier : ''}
${rules}
@page { size: ${String(page.width)}mm ${String(page.height)}mm; margin: 0; }`;
}

function variables(settings: StyledBy, space: Pick<Space, 'accentColour' | 'secondColour'>): string {
  const { text, small, name, sector, line, faceLines } = scales[settings.density];
  const colours =
    settings.ink === 'copier'
      ? {
          accent: '#000000',
          second: '#000000',
          ink: '#000000',
          soft: '#000000',
          hair: '#000000',
          tint: 'transparent',
        }
      : {
          accent: readableOnPaper(settings.accentColour ?? space.accentColour),
          second: readableOnPaper(space.secondColour),
          ink: '#2a211a',
          soft: '#5f5347',
          hair: '#cdbda6',
          tint: '#f6efe4',
        };
  const lengths = {
    text: `${String(text)}pt`,
    small: `${String(small)}pt`,
    name: `${String(name)}pt`,
    sector: `${String(sector)}pt`,
    line: `${String(line)}mm`,
    face: `${String(line * faceLines)}mm`,
  };
  const all = Object.entries({ ...colours, ...lengths }).map(([key, value]) => `--s-${key}: ${value};`);
  return `.sheet { ${all.join(' ')} --s-display: ${displayFace}; --s-sans: ${textFace}; }`;
}

const base = `
.sheet {
  font-family: var(--s-sans);
  font-size: var(--s-text);
  line-height: var(--s-line);
  font-weight: 400;
  font-style: normal;
  letter-spacing: normal;
  text-align: start;
  color: var(--s-ink);
  color-scheme: light;
  font-optical-sizing: auto;
  font-kerning: normal;
  -webkit-font-smoothing: antialiased;
  hyphens: manual;
  -webkit-print-color-adjust: exact;
  print-color-adjust: exact;
}
.sheet *, .sheet *::before, .sheet *::after { box-sizing: border-box; }
.sheet :is(h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, figure) { margin: 0; padding: 0; font: inherit; list-style: none; }
.sheet :is(h1, h2, h3, h4, p, li, dd, bdi, td, span, a) { overflow-wrap: anywhere; }
.sheet :is(b, strong) { font-weight: 600; }
.sheet :is(em, i) { font-style: italic; }
.sheet .twice { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--s-cell, 50mm)), 1fr)); column-gap: var(--s-between, 8mm); }
.sheet .twice > * { min-width: 0; }
.sheet .second { font-style: italic; font-weight: 400; }
.sheet img { display: block; max-width: none; border: 0; }
.sheet a { color: inherit; text-decoration: none; }
.sheet-page {
  position: relative;
  background: #fff;
  break-after: page;
  break-inside: avoid;
}
.sheet-page:last-child { break-after: auto; }
.sheet-body { position: absolute; }
.sheet-opening { display: flow-root; }
.sheet-columns {
  display: grid;
  grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
  column-gap: var(--gutter);
}
.sheet .block { display: flow-root; }
.sheet-head, .sheet-foot {
  position: absolute;
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: 5mm;
  font-size: 7pt;
  line-height: 3.6mm;
  color: var(--s-soft);
}
.sheet-head > *, .sheet-foot > * { min-width: 0; }
.sheet-head > :last-child { text-align: end; flex: none; max-width: 55%; }
.sheet-foot--long { font-size: 6.2pt; line-height: 3mm; }
.sheet-foot > :last-child { flex: none; white-space: nowrap; }
.sheet .page-number {
  display: inline-block;
  min-width: 3ch;
  font-weight: inherit;
  text-align: end;
  font-variant-numeric: tabular-nums lining-nums;
}
.sheet-leaf { position: absolute; top: 0; }
.sheet .face { display: block; position: relative; width: var(--s-face); height: var(--s-face); border-radius: 50%; overflow: hidden; }
.sheet .face__wait { display: contents; }
.sheet .face__photo { width: 100%; height: 100%; object-fit: cover; }
.sheet .face__initials {
  display: grid;
  place-items: center;
  width: 100%;
  height: 100%;
  border-radius: 50%;
  font-family: var(--s-display);
  font-weight: 500;
  font-size: calc(var(--s-face) * 0.38);
  line-height: 1;
  overflow-wrap: normal;
  white-space: nowrap;
  color: #fffaf5;
}
${['#9a4a2b', '#1f5f5b', '#7a4a6e', '#4d6127', '#2f5a86', '#8a5a14', '#8d3b4a', '#575048']
  .map((hue, at) => `.sheet .face__initials--${String(at)} { background: ${hue}; }`)
  .join('\n')}
@media screen { .sheet a { pointer-events: none; } }
@media print { .sheet-stage { display: none; } }
`;

/** A copier knows black and white: lines instead of tints, outlines instead of areas. */
const copier = `
.sheet .face__initials { background: #fff; color: #000; border: 0.35mm solid #000; font-weight: 600; }
.sheet .face__photo { border: 0.35mm solid #000; border-radius: 50%; }
`;
