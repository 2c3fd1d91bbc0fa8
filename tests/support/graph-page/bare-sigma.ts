import Graph from 'graphology';
import Sigma from 'sigma';
import type { Positions, Scene } from '@/features/graph/drawing/drawing.types';

/** Sigma with its own settings and its own names, drawing the same people: the peer of the bench. */
export function bareSigma(host: HTMLElement, scene: Scene, positions: Positions): Sigma {
  const graph = new Graph({ multi: true });
  const { nodes, edges, palette } = scene;
  for (let node = 0; node < nodes.count; node += 1) {
    graph.addNode(node, {
      x: positions.x[node],
      y: -(positions.y[node] ?? 0),
      size: (nodes.radius[node] ?? 0) / 2,
      label: nodes.label[node],
      color: palette.nodes[nodes.colour[node] ?? 0],
    });
  }
  for (let edge = 0; edge < edges.count; edge += 1) {
    graph.addEdge(edges.a[edge], edges.b[edge], {
      size: edges.width[edge],
      color: palette.edges[edges.colour[edge] ?? 0],
    });
  }
  return new Sigma(graph, host);
}
