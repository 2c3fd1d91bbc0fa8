import type { Palette } from '../drawing/drawing.types';

export type PaletteTheme = 'light' | 'dark' | 'print';

/*
 * Paul Tol's qualitative schemes "muted" (on paper) and "light" (on dark ground), made to be told apart by
 * colour-blind readers, without their palest colours where those would vanish on the ground; for what has an order, a
 * ramp from his "YlOrBr" and its counterpart. Shapes stand beside them.
 */
const kindsOnPaper = [
  '#cc6677',
  '#332288',
  '#44aa99',
  '#999933',
  '#882255',
  '#4a90b8',
  '#117733',
  '#aa4499',
] as const;
const kindsOnDark = [
  '#ee8866',
  '#77aadd',
  '#44bb99',
  '#eedd88',
  '#ffaabb',
  '#99ddff',
  '#bbcc33',
  '#c9a5e0',
] as const;
const rampOnPaper = [
  '#7a1f05',
  '#a63c06',
  '#cc5a12',
  '#e07b2e',
  '#b98f4a',
  '#8c8468',
  '#6f7f86',
  '#55708f',
] as const;
const rampOnDark = [
  '#ffb38a',
  '#f79a66',
  '#e48450',
  '#c98a5a',
  '#b39a78',
  '#9aa39a',
  '#8aa6b5',
  '#7fa3cf',
] as const;

/** How many groups have a colour of their own. */
export const colourCount = kindsOnPaper.length;

/** Lines: ties by band from strong to cold, then awareness. */
export const edgeColours = { strong: 0, warm: 1, cooling: 2, cold: 3, awareness: 4 } as const;

interface Ground {
  readonly background: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly halo: string;
  readonly focus: string;
  readonly nobody: string;
  readonly edges: readonly string[];
}

const grounds: Readonly<Record<PaletteTheme, Ground>> = {
  light: {
    background: '#fffdf9',
    ink: '#2a211a',
    inkSoft: '#5f5347',
    halo: '#fffdf9',
    focus: '#a4451f',
    nobody: '#a2968a',
    edges: ['#6b4a35', '#95765f', '#b29c89', '#c9bbac', '#1f7a74'],
  },
  dark: {
    background: '#1f1a16',
    ink: '#f2eadf',
    inkSoft: '#c0b2a2',
    halo: '#1f1a16',
    focus: '#eb9a75',
    nobody: '#8a7d70',
    edges: ['#d9b597', '#a98b73', '#7f6c5c', '#5f5348', '#7cc4ba'],
  },
  print: {
    background: '#ffffff',
    ink: '#000000',
    inkSoft: '#333333',
    halo: '#ffffff',
    focus: '#000000',
    nobody: '#8a8a8a',
    edges: ['#333333', '#666666', '#8c8c8c', '#a8a8a8', '#1f5f5b'],
  },
};

/** @param isOrdered whether the groups have an order, as seasons do */
export function paletteOf(theme: PaletteTheme, isOrdered: boolean): Palette {
  const { nobody, ...ground } = grounds[theme];
  const isDark = theme === 'dark';
  const kinds = isDark ? kindsOnDark : kindsOnPaper;
  const ramp = isDark ? rampOnDark : rampOnPaper;
  return { ...ground, nodes: [...(isOrdered ? ramp : kinds), nobody] };
}
