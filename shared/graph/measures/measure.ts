import type { Community } from '../community';
import type { Network } from '../network';
import type { GraphView } from '../view';
import { awareness } from './awareness';
import { betweenness, withBetweenness } from './betweenness';
import { communities, groupsOf } from './communities';
import { components, diameters } from './components';
import { constraints } from './constraint';
import { cuts } from './cuts';
import { degrees, density, strengths } from './degrees';
import { averagePath, closeness, distances } from './distances';
import { graphologyGraph } from './graphology-graph';
import { measureInputOf, networkOfInput, type MeasureInput } from './measure-input';
import type { Measures } from './measures.types';
import { part, stopIfCancelled, type Watch } from './measuring';
import { pagerank } from './pagerank';
import { averageClustering, clustering, effectiveSizes, transitivity, triangles } from './triangles';

/**
 * Everything that is measured of a view. Distances are counted in steps; strength, PageRank, constraint and communities
 * go by the strength of ties.
 *
 * Give it a view of the layer `both`: one of ties holds no arrows, so that nobody would seem to know what anybody does,
 * and one of awareness holds no ties. Which nodes there are, and which edge is which, is the same in all of them.
 *
 * @throws {MeasuringCancelled} soon after `isCancelled` says so
 */
export function measure(view: GraphView, community: Pick<Community, 'people'>, watch: Watch = {}): Measures {
  const input = measureInputOf(view, community);
  const network = networkOfInput(input);
  const rest = measureAllButBetweenness(input, network, part(watch, 0, 0.3));
  return withBetweenness(rest, betweenness(input, network, part(watch, 0.3, 1)));
}

/** All but betweenness, which takes longest and can be shared among workers. Its column is left empty. */
export function measureAllButBetweenness(input: MeasureInput, network: Network, watch: Watch = {}): Measures {
  const { order, a, b, strength: weight, sectorIds } = input;
  stopIfCancelled(watch);
  const graph = graphologyGraph(order, { a, b, weight });
  stopIfCancelled(watch);
  const grouped = communities(graph);
  stopIfCancelled(watch);
  const joined = components(graph);
  const ranks = pagerank(graph);
  watch.onProgress?.(0.4);
  const ways = distances(network, part(watch, 0.4, 0.9));
  const strength = strengths(network);
  const degree = degrees(network);
  const triangleCounts = triangles(network);
  const clusterings = clustering(triangleCounts, degree);
  const constraint = constraints(network, strength, watch);
  const { isArticulation, bridges } = cuts(network);
  const { knownBy, knows, reciprocity, coverage } = awareness(order, input.arrows);
  watch.onProgress?.(1);
  return {
    nodes: {
      degree,
      strength,
      closeness: closeness(ways),
      harmonic: ways.harmonic,
      betweenness: new Float64Array(order),
      pagerank: ranks,
      clustering: clusterings,
      constraint,
      effectiveSize: effectiveSizes(triangleCounts, degree),
      within2: ways.within2,
      community: grouped.community,
      component: joined.component,
      isArticulation,
      knownBy,
      knows,
    },
    whole: {
      order,
      size: network.size,
      density: density(network),
      averagePath: averagePath(ways),
      averageClustering: averageClustering(clusterings),
      transitivity: transitivity(triangleCounts, degree),
      modularity: grouped.modularity,
      reciprocity,
      awarenessCoverage: coverage,
      diameters: diameters(joined, ways.eccentricity),
      bridges,
      betweennessError: null,
    },
    communities: groupsOf(grouped, network, strength, sectorIds),
  };
}
