import type { Community } from '@shared/graph/community';
import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';
import type { Positions, Scene } from '../drawing/drawing.types';
import type { Colouring } from '../composables/graph-address';
import type { LegendGroup } from '../scene/groups';
import { lineKeys, type LineKey } from '../scene/make-scene';
import { edgeColours, paletteOf } from '../scene/palettes';
import { embedFaces } from './embed-faces';
import { onlySome } from './only-some';
import { embedFonts } from './embed-fonts';
import { pictureFont, type LegendStroke } from './picture.types';
import { drawPicture, type Picture } from './svg-picture';

export interface PictureSources {
  readonly community: Community;
  readonly view: GraphView;
  readonly scene: Scene;
  readonly positions: Positions;
  readonly groups: readonly LegendGroup[];
  readonly colourBy: Colouring;
}

export interface PictureOptions {
  readonly title: string;
  /** Of when and of what it is. */
  readonly notes: readonly string[];
  /** How kinds of lines are called. */
  readonly lineWords: (line: LineKey) => string;
  /** In colours for paper. */
  readonly isForPrint: boolean;
  /** Only those who agreed to be on the wall, with a photo where they agreed to that too. */
  readonly isForWall: boolean;
}

/** How many of the people in sight have not agreed to be on the wall. */
export function leftOffWall({ community, view }: Pick<PictureSources, 'community' | 'view'>): number {
  return view.people.reduce((count, person) => count + Number(!community.people[person]?.onWall), 0);
}

/** Draws what is in sight as a picture of its own; photos are read for it. */
export async function takePicture(sources: PictureSources, options: PictureOptions): Promise<Picture> {
  const { community, view, colourBy } = sources;
  const personOf = (node: number) => community.people[at(view.people, node)];
  const part = onlySome(
    sources.scene,
    sources.positions,
    (node) => !options.isForWall || personOf(node)?.onWall === true,
  );
  const faces = await embedFaces(
    part.scene.nodes.picture.map((address, index) =>
      options.isForWall && !personOf(part.nodes[index] ?? -1)?.photoOnWall ? null : address,
    ),
  );
  const strokes = strokesOf(part.scene, options.lineWords);
  const legend = options.isForWall && colourBy === 'community' ? [] : legendOf(part.scene, sources.groups);
  const texts = [options.title, ...options.notes, ...part.scene.nodes.label, ...part.scene.nodes.initials];
  const labels = [...legend, ...strokes].map(({ label }) => label);
  return drawPicture({
    scene: part.scene,
    positions: part.positions,
    palette: options.isForPrint ? paletteOf('print', colourBy === 'season') : part.scene.palette,
    title: options.title,
    legend,
    strokes,
    notes: options.notes,
    fonts: await embedFonts([...texts, ...labels]),
    faceOf: (node) => faces.get(node) ?? null,
    measure: textMeasure(),
  });
}

/**
 * The groups of those who are in the picture. Communities are named after somebody, who may not want to be on the wall:
 * there they have no legend.
 */
function legendOf({ nodes }: Scene, groups: readonly LegendGroup[]): LegendGroup[] {
  const present = new Set(Array.from(nodes.colour, (colour, node) => look(colour, at(nodes.shape, node))));
  return groups.filter(({ colour, shape }) => present.has(look(colour, shape)));
}

/** What kinds of lines there are in the picture. */
function strokesOf({ edges }: Scene, words: PictureOptions['lineWords']): LegendStroke[] {
  const present = new Set(edges.dash);
  return lineKeys.flatMap((key, dash) => {
    if (!present.has(dash)) return [];
    const isArrow = key === 'awareness';
    return [
      { label: words(key), dash, isArrow, colour: isArrow ? edgeColours.awareness : edgeColours.strong },
    ];
  });
}

function look(colour: number, shape: number): string {
  return `${String(colour)}|${String(shape)}`;
}

function textMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const { family, size, weight } = pictureFont;
  if (context) context.font = `${String(weight)} ${String(size)}px ${family}`;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // Without a canvas, as wide as wide letters are.
    const width = context?.measureText(text).width ?? text.length * size * 0.7;
    known.set(text, width);
    return width;
  };
}
