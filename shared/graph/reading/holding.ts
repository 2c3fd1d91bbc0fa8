import type { Measures } from '../measures/measures.types';
import { at } from '../network';
import { introductionFor, neighboursOf, type Surroundings } from './introductions';
import type { BridgeFinding, ConnectorFinding, LinkerFinding } from './reading.types';
import { partsWithout } from './separations';

/** Fewer are company, not a group. */
const leastGroup = 3;
const toldLinkers = 3;
const toldGroups = 3;

/** Those without whom others would lose touch, who would cut off most first. */
export function connectorsOf(
  { nodes }: Measures,
  surroundings: Surroundings,
  told: number,
): ConnectorFinding[] {
  const { view, network } = surroundings;
  const cutting = Array.from(nodes.isArticulation.keys()).filter((node) => nodes.isArticulation[node] === 1);
  return cutting
    .map((node) => {
      const [main = new Int32Array(0), ...rest] = partsWithout(network, node);
      return { node, main, cutOff: rest.reverse().flatMap((part) => Array.from(part)) };
    })
    .sort((left, right) => right.cutOff.length - left.cutOff.length || left.node - right.node)
    .slice(0, told)
    .map(({ node, main, cutOff }) => ({
      person: at(view.people, node),
      cutOff: cutOff.map((other) => at(view.people, other)),
      next: cutOff[0] === undefined ? null : introductionFor(cutOff[0], main, surroundings),
    }));
}

/** Ties without which others would lose touch, those that hold most people first. */
export function bridgesOf(
  { nodes, whole }: Measures,
  surroundings: Surroundings,
  told: number,
): BridgeFinding[] {
  const { view, network } = surroundings;
  const { degree } = nodes;
  // Most bridges lead to one person only, which is seen at once.
  const bridges = Array.from(whole.bridges, (edge) => {
    const [a, b] = [at(view.edges.a, edge), at(view.edges.b, edge)];
    if (degree[b] === 1) return { near: b, far: a, side: [b] };
    if (degree[a] === 1) return { near: a, far: b, side: [a] };
    const [sideOfA, sideOfB] = [sideOf(a, b, surroundings), sideOf(b, a, surroundings)];
    return sideOfB.length <= sideOfA.length
      ? { near: b, far: a, side: sideOfB }
      : { near: a, far: b, side: sideOfA };
  });
  return bridges
    .sort((left, right) => right.side.length - left.side.length || left.near - right.near)
    .slice(0, told)
    .map(({ near, far, side }) => {
      const isCutOff = new Set(side);
      const others = partsWithout(network, near).flatMap((part) => (part.includes(far) ? [...part] : []));
      const [first = near] = side.filter((node) => node !== near);
      return {
        one: at(view.people, near),
        other: at(view.people, far),
        cutOff: side.map((node) => at(view.people, node)),
        next: introductionFor(
          first,
          others.filter((node) => !isCutOff.has(node)),
          surroundings,
        ),
      };
    });
}

/** Who stays with a node where its tie with another is gone, that tie being a bridge. */
function sideOf(node: number, without: number, { network }: Surroundings): number[] {
  const part = partsWithout(network, without).find((nodes) => nodes.includes(node));
  return Array.from(part ?? [node]);
}

/** Those through whom most ways between others lead, and whom they could bring together. */
export function linkersOf(measures: Measures, surroundings: Surroundings): LinkerFinding[] {
  const { betweenness } = measures.nodes;
  return Array.from(betweenness.keys())
    .filter((node) => at(betweenness, node) > 0)
    .sort((left, right) => at(betweenness, right) - at(betweenness, left) || left - right)
    .slice(0, toldLinkers)
    .map((node) => {
      const groups = groupsAround(node, measures, surroundings);
      return {
        person: at(surroundings.view.people, node),
        pairs: at(betweenness, node),
        groups: groups.map(({ id }) => id),
        next: togetherThrough(
          node,
          groups.map(({ nodes }) => nodes),
          surroundings,
        ),
      };
    });
}

function groupsAround(node: number, { communities, nodes }: Measures, { network }: Surroundings) {
  const byGroup = new Map<number, number[]>();
  for (const other of neighboursOf(network, node)) {
    const id = at(nodes.community, other);
    if ((communities[id]?.nodes.length ?? 0) < leastGroup) continue;
    byGroup.set(id, [...(byGroup.get(id) ?? []), other]);
  }
  return [...byGroup]
    .map(([id, known]) => ({ id, nodes: known }))
    .sort((left, right) => right.nodes.length - left.nodes.length || left.id - right.id)
    .slice(0, toldGroups);
}

/** The first two of different groups, or else of the same, whom a node knows and who do not know each other. */
function togetherThrough(
  node: number,
  groups: readonly (readonly number[])[],
  surroundings: Surroundings,
): LinkerFinding['next'] {
  const [own = [], ...others] = groups;
  for (const group of [...others, own]) {
    for (const other of group) {
      const next = introductionFor(other, own, surroundings);
      if (next) return { ...next, through: at(surroundings.view.people, node) };
    }
  }
  return null;
}
