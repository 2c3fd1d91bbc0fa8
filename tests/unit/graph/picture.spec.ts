import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '@backend/ties/files/xml';
import type { Positions, Scene } from '@/features/graph/drawing/drawing.types';
import { covers } from '@/features/graph/pictures/embed-fonts';
import { onlySome } from '@/features/graph/pictures/only-some';
import { longSideFor } from '@/features/graph/pictures/print-picture';
import { drawPicture, type Picture } from '@/features/graph/pictures/svg-picture';
import { paletteOf } from '@/features/graph/scene/palettes';

const charWidth = 7;

function sceneOf(labels: readonly string[], pairs: readonly (readonly [number, number])[]): Scene {
  const count = labels.length;
  return {
    palette: paletteOf('light', false),
    nodes: {
      count,
      radius: new Float32Array(count).fill(10),
      colour: Uint8Array.from(labels, (_, node) => node % 9),
      shape: Uint8Array.from(labels, (_, node) => node % 6),
      label: labels,
      initials: labels.map((label) => label.slice(0, 1)),
      picture: labels.map(() => null),
      rank: Float32Array.from(labels, (_, node) => node),
      pinned: new Uint8Array(count),
    },
    edges: {
      count: pairs.length,
      a: Int32Array.from(pairs, ([a]) => a),
      b: Int32Array.from(pairs, ([, b]) => b),
      width: new Float32Array(pairs.length).fill(2),
      colour: new Uint8Array(pairs.length),
      dash: Uint8Array.from(pairs, (_, edge) => edge % 4),
      arrow: Uint8Array.from(pairs, (_, edge) => edge % 4),
      beside: Uint8Array.from(pairs, (_, edge) => edge % 2),
    },
  };
}

function draw(
  scene: Scene,
  positions: Positions,
  faceOf: (node: number) => string | null = () => null,
): Picture {
  return drawPicture({
    scene,
    positions,
    palette: scene.palette,
    title: 'Quién <conoce> a quién',
    legend: [{ label: 'Diseño & más', colour: 0, shape: 1 }],
    strokes: [
      { label: 'Trabajo', colour: 0, dash: 1, isArrow: false },
      { label: 'Sabe lo que hace', colour: 4, dash: 3, isArrow: true },
    ],
    notes: ['25 nov 2026 · Vínculos', `Solo: ${'fotografía, '.repeat(30)}diseño`],
    fonts: '@font-face{font-family:Inter}',
    faceOf,
    measure: (text) => text.length * charWidth,
  });
}

/** What a reader of XML finds: texts with their places, the view box, addresses of pictures. */
async function readPicture(svg: string) {
  const texts: { text: string; x: number; y: number }[] = [];
  const images: string[] = [];
  let box: number[] = [];
  let open: { text: string; x: number; y: number } | null = null;
  await readXml(svg, {
    open(name, attributes) {
      if (name === 'svg') box = (attributes.get('viewBox') ?? '').split(' ').map(Number);
      if (name === 'image') images.push(attributes.get('href') ?? '');
      if (name !== 'text') return;
      open = { text: '', x: Number(attributes.get('x')), y: Number(attributes.get('y')) };
      texts.push(open);
    },
    text(text) {
      if (open) open.text += text;
    },
    close: () => {
      open = null;
    },
  });
  const [left = 0, top = 0, width = 0, height = 0] = box;
  return { texts, images, box: { left, top, right: left + width, bottom: top + height } };
}

const names = fc.constantFrom(
  ...[
    'Ona "la Pla" Núñez',
    "L'Aina <b>&amp;</b>",
    'محمد الأندلسي',
    'שרה כהן',
    '👩‍💻 Biel',
    'A',
    'x]]>&#0;',
    'Ñ'.repeat(60),
  ],
);
const place = fc.double({ min: -3000, max: 3000, noNaN: true });

describe('a graph as SVG', () => {
  it('holds every name whole, within its view box, wherever people stand', async () => {
    const people = fc.array(fc.tuple(names, place, place), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(people, fc.boolean(), async (rows, isHeap) => {
        const labels = rows.map(([name], node) => `${name} ${String(node)}`);
        const positions = {
          x: Float32Array.from(rows, ([, x]) => (isHeap ? 0 : x)),
          y: Float32Array.from(rows, ([, , y]) => (isHeap ? 0 : y)),
        };
        const pairs = labels.map((_, node) => [node, (node + 1) % labels.length] as const);
        const { texts, box } = await readPicture(draw(sceneOf(labels, pairs), positions).svg);
        for (const label of labels) {
          const found = texts.filter(({ text }) => text === label);
          expect(found).toHaveLength(1);
          for (const { x, y } of found) {
            const half = (label.length * charWidth) / 2;
            expect(x - half).toBeGreaterThanOrEqual(box.left);
            expect(x + half).toBeLessThanOrEqual(box.right);
            expect(y - 16).toBeGreaterThanOrEqual(box.top);
            expect(y + 4).toBeLessThanOrEqual(box.bottom);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives names a place of their own where people have room', async () => {
    const labels = Array.from({ length: 100 }, (_, node) => `Nombre Apellido ${String(node)}`);
    const positions = {
      x: Float32Array.from(labels, (_, node) => (node % 10) * 40),
      y: Float32Array.from(labels, (_, node) => Math.floor(node / 10) * 40),
    };
    const { texts } = await readPicture(draw(sceneOf(labels, []), positions).svg);
    const placed = texts.filter(({ text }) => labels.includes(text));
    const meet = placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) < 14 &&
            Math.abs(one.x - other.x) < ((one.text.length + other.text.length) * charWidth) / 2,
        ),
    );
    expect([placed.length, meet.length]).toEqual([100, 0]);
  });

  it('says when and of what it is, and what its lines mean, all within its view box', async () => {
    const positions = { x: new Float32Array([0, 90]), y: new Float32Array(2) };
    const { svg } = draw(sceneOf(['Ona', 'Biel'], [[0, 1]]), positions);
    const { texts, box } = await readPicture(svg);
    const words = texts.map(({ text }) => text).join(' ');
    expect(words).toContain('25 nov 2026 · Vínculos');
    expect(words.match(/fotografía/gu)).toHaveLength(30);
    for (const label of ['Diseño & más', 'Trabajo', 'Sabe lo que hace']) expect(words).toContain(label);
    expect(svg).toContain('<style>@font-face{font-family:Inter}</style>');
    const left = box.left + 24;
    for (const { text, x } of texts.filter(({ text: one }) => one.includes('fotografía'))) {
      expect(left + (Number.isNaN(x) ? 0 : x) + text.length * charWidth).toBeLessThanOrEqual(box.right);
    }
  });

  it('is printed on the smallest sheet on which names can be read', () => {
    expect([300, 2000, 2600, 4000, 50_000].map(longSideFor)).toEqual([420, 420, 594, 841, 1189]);
  });

  it('takes along the parts of a font that its letters are in', () => {
    const points = new Set([0xf1, 0x41]);
    expect(covers('U+0000-00FF, U+0131', points)).toBe(true);
    expect(covers('U+0400-045F, U+4??', points)).toBe(false);
    expect(covers('U+F?', points)).toBe(true);
    expect(covers('', points)).toBe(true);
  });

  it('draws nobody, and one alone', async () => {
    for (const labels of [[], ['Ona']]) {
      const none = new Float32Array(labels.length);
      const { box } = await readPicture(draw(sceneOf(labels, []), { x: none, y: none }).svg);
      expect(box.right - box.left).toBeGreaterThan(100);
    }
  });

  it('needs nothing but itself: photos stand in it', async () => {
    const positions = { x: new Float32Array([0, 90]), y: new Float32Array(2) };
    const face = 'data:image/png;base64,AAAA';
    const picture = draw(sceneOf(['Ona', 'Biel'], [[0, 1]]), positions, (node) => (node === 0 ? face : null));
    expect((await readPicture(picture.svg)).images).toEqual([face]);
    expect(picture.svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/media\//u);
  });

  it('can be of some people only, with what connects them', async () => {
    const scene = sceneOf(
      ['Ona', 'Biel', 'Cesc'],
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
    );
    const positions = { x: new Float32Array([0, 100, 200]), y: new Float32Array([5, 6, 7]) };
    const part = onlySome(scene, positions, (node) => node !== 1);
    expect(part.nodes).toEqual([0, 2]);
    expect([...part.positions.x]).toEqual([0, 200]);
    expect([[...part.scene.edges.a], [...part.scene.edges.b]]).toEqual([[0], [1]]);
    expect(draw(part.scene, part.positions).svg).not.toContain('Biel');
  });
});
