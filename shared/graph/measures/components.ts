import { connectedComponents } from 'graphology-components';
import { at } from '../network';
import type { TieGraph } from './graphology-graph';
import type { ComponentDiameter } from './measures.types';
import { numberedBySize } from './numbering';

export interface Components {
  /** Of each node; numbered from the largest on. */
  readonly component: Int32Array;
  /** Nodes of each component, ascending. */
  readonly members: readonly Int32Array[];
}

/** Components: people whom ways join, and nobody else (Harary, 1969). graphology's own; its order is not. */
export function components(graph: TieGraph): Components {
  const label = new Float64Array(graph.order);
  connectedComponents(graph).forEach((keys, index) => {
    for (const key of keys) label[Number(key)] = index;
  });
  const { number, members } = numberedBySize(label);
  return { component: number, members };
}

/**
 * Diameter of each component of two people or more: steps between the two that stand furthest apart (Harary, 1969).
 *
 * Own code: graphology's has no answer where there is more than one component.
 */
export function diameters({ members }: Components, eccentricity: Int32Array): ComponentDiameter[] {
  return members
    .map((nodes, component) => ({
      component,
      size: nodes.length,
      diameter: nodes.reduce((furthest, node) => Math.max(furthest, at(eccentricity, node)), 0),
    }))
    .filter(({ size }) => size > 1);
}
