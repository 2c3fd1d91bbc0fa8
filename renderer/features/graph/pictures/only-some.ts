import { at } from '@shared/graph/network';
import type { Positions, Scene } from '../drawing/drawing.types';

/** A part of a picture; `nodes[i]` is the number that node i had in the whole. */
export interface ScenePart {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly nodes: readonly number[];
}

/** Only some of the people, with the lines between them. Everybody stays where they stand. */
export function onlySome(scene: Scene, positions: Positions, isKept: (node: number) => boolean): ScenePart {
  const nodes = Array.from({ length: scene.nodes.count }, (_, node) => node).filter(isKept);
  const newNode = new Map(nodes.map((node, index) => [node, index]));
  const edges = Array.from({ length: scene.edges.count }, (_, edge) => edge).filter(
    (edge) => newNode.has(at(scene.edges.a, edge)) && newNode.has(at(scene.edges.b, edge)),
  );
  const { nodes: people, edges: lines } = scene;
  return {
    nodes,
    positions: {
      x: Float32Array.from(nodes, (node) => at(positions.x, node)),
      y: Float32Array.from(nodes, (node) => at(positions.y, node)),
    },
    scene: {
      palette: scene.palette,
      nodes: {
        count: nodes.length,
        radius: Float32Array.from(nodes, (node) => at(people.radius, node)),
        colour: Uint8Array.from(nodes, (node) => at(people.colour, node)),
        shape: Uint8Array.from(nodes, (node) => at(people.shape, node)),
        label: nodes.map((node) => people.label[node] ?? ''),
        initials: nodes.map((node) => people.initials[node] ?? ''),
        picture: nodes.map((node) => people.picture[node] ?? null),
        rank: Float32Array.from(nodes, (node) => at(people.rank, node)),
        pinned: Uint8Array.from(nodes, (node) => at(people.pinned, node)),
      },
      edges: {
        count: edges.length,
        a: Int32Array.from(edges, (edge) => newNode.get(at(lines.a, edge)) ?? 0),
        b: Int32Array.from(edges, (edge) => newNode.get(at(lines.b, edge)) ?? 0),
        width: Float32Array.from(edges, (edge) => at(lines.width, edge)),
        colour: Uint8Array.from(edges, (edge) => at(lines.colour, edge)),
        dash: Uint8Array.from(edges, (edge) => at(lines.dash, edge)),
        arrow: Uint8Array.from(edges, (edge) => at(lines.arrow, edge)),
        beside: Uint8Array.from(edges, (edge) => at(lines.beside, edge)),
      },
    },
  };
}
