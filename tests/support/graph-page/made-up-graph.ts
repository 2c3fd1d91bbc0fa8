import type { Palette, Scene } from '@/features/graph/drawing/drawing.types';
import { spacing, type LayoutInput } from '@/features/graph/layout/layout.types';
import { randomFrom } from '@/features/graph/layout/random';

export interface MadeUpGraph {
  readonly order: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly weight: Float32Array;
  readonly group: Uint8Array;
}

/** People in groups that mostly know their own, by chance but reproducible. */
export function madeUpGraph(
  order: number,
  size: number,
  options: { groups?: number; seed?: number } = {},
): MadeUpGraph {
  const { groups = Math.max(3, Math.round(Math.sqrt(order) / 3)), seed = 1 } = options;
  const random = randomFrom(seed);
  const group = Uint8Array.from({ length: order }, () => Math.floor(random() ** 1.3 * groups));
  const members: number[][] = Array.from({ length: groups }, () => []);
  group.forEach((own, node) => members[own]?.push(node));
  const seen = new Set<number>();
  const [a, b, weight]: [number[], number[], number[]] = [[], [], []];
  for (let tries = 0; a.length < size && tries < 20 * size; tries += 1) {
    const from = Math.floor(random() ** 1.5 * order);
    const own = members[group[from] ?? 0] ?? [];
    const to = random() < 0.85 ? (own[Math.floor(random() * own.length)] ?? 0) : Math.floor(random() * order);
    const key = Math.min(from, to) * order + Math.max(from, to);
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    a.push(Math.min(from, to));
    b.push(Math.max(from, to));
    weight.push(0.2 + random() ** 3 * 3);
  }
  return { order, a: Int32Array.from(a), b: Int32Array.from(b), weight: Float32Array.from(weight), group };
}

/** One in the middle whom all others know, and nothing else. */
export function star(order: number): MadeUpGraph {
  const leaves = Math.max(0, order - 1);
  return {
    order,
    a: new Int32Array(leaves),
    b: Int32Array.from({ length: leaves }, (_, index) => index + 1),
    weight: new Float32Array(leaves).fill(1),
    group: Uint8Array.from({ length: order }, (_, node) => node % 5),
  };
}

export function layoutInput(graph: MadeUpGraph, change: Partial<LayoutInput> = {}): LayoutInput {
  return {
    order: graph.order,
    a: graph.a,
    b: graph.b,
    weight: graph.weight,
    x: new Float32Array(graph.order).fill(NaN),
    y: new Float32Array(graph.order).fill(NaN),
    pinned: new Uint8Array(graph.order),
    mode: 'anew',
    seed: 7,
    ...change,
  };
}

export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    background: '#fffdf9',
    ink: '#2a211a',
    inkSoft: '#5f5347',
    halo: '#fffdf9',
    focus: '#a4451f',
    nodes: ['#0072b2', '#d55e00', '#007a5e', '#a4508b', '#8a6100', '#2f7fae', '#575048'],
    edges: ['#8a7c6c', '#1f5f5b', '#a4451f'],
  },
  dark: {
    background: '#1c1815',
    ink: '#f2eadf',
    inkSoft: '#c0b2a2',
    halo: '#1c1815',
    focus: '#eb9a75',
    nodes: ['#6bb5e8', '#f0935a', '#4cc7a1', '#dd9bc6', '#e0c04c', '#9ad0f0', '#a99a89'],
    edges: ['#9a8b7a', '#86cbc1', '#eb9a75'],
  },
};

const given = ['Núria', 'Jordi', 'Montserrat', 'Pau', 'Laia', 'Iñaki', 'Begoña', 'Marc', 'Aina', 'Xavier'];
const family = [
  'Puig',
  'Serra',
  'Ferrer',
  'Muñoz',
  'Vidal',
  'Roca',
  'Echevarría',
  'Solà',
  'Domènech',
  'Ruiz',
];

export function sceneOf(graph: MadeUpGraph, palette: Palette): Scene {
  const { order, a, b, weight, group } = graph;
  const degree = new Float32Array(order);
  for (const node of a) degree[node] = (degree[node] ?? 0) + 1;
  for (const node of b) degree[node] = (degree[node] ?? 0) + 1;
  const most = degree.reduce((top, value) => Math.max(top, value), 1);
  const label = Array.from(
    { length: order },
    (_, node) => `${given[node % 10] ?? ''} ${family[Math.floor(node / 10) % 10] ?? ''}`,
  );
  return {
    palette,
    nodes: {
      count: order,
      radius: degree.map((value) => 6 + 10 * Math.sqrt(value / most)),
      colour: group.map((own) => own % palette.nodes.length),
      shape: group.map((own) => own % 6),
      label,
      initials: label.map((name) =>
        name
          .split(' ')
          .map((part) => part.slice(0, 1))
          .join(''),
      ),
      picture: Array.from({ length: order }, () => null),
      rank: degree,
      pinned: Uint8Array.from({ length: order }, (_, node) => (node === 3 ? 1 : 0)),
    },
    edges: {
      count: a.length,
      a,
      b,
      width: weight.map((value) => 0.8 + value),
      colour: Uint8Array.from(a, (_, edge) => (edge % 7 === 0 ? 1 : 0)),
      dash: Uint8Array.from(a, (_, edge) => (edge % 5 === 0 ? 1 : edge % 11 === 0 ? 2 : 0)),
      arrow: Uint8Array.from(a, (_, edge) => (edge % 9 === 0 ? 1 + (edge % 3) : 0)),
      beside: Uint8Array.from(a, (_, edge) => Number(edge % 18 === 0)),
    },
  };
}

/** Places in a square grid, for what needs no layout. */
export function gridPlaces(order: number): { x: Float32Array; y: Float32Array } {
  const columns = Math.ceil(Math.sqrt(order));
  return {
    x: Float32Array.from({ length: order }, (_, node) => (node % columns) * spacing),
    y: Float32Array.from({ length: order }, (_, node) => Math.floor(node / columns) * spacing),
  };
}
