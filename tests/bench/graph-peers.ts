import { spawnSync } from 'node:child_process';
import type { MeasureInput } from '@shared/graph/measures/measure-input';

/** How many sources NetworkX takes: all of them would take minutes. */
export const networkxSources = 100;

export interface IgraphMeasures {
  readonly betweennessMs: number;
  readonly restMs: number;
  readonly betweenness: readonly number[];
  readonly harmonic: readonly number[];
  readonly clustering: readonly number[];
  readonly constraint: readonly number[];
  readonly pagerank: readonly number[];
  readonly averagePath: number;
  readonly diameter: number;
  readonly bridges: readonly number[];
  readonly articulations: readonly number[];
}

export interface NetworkxMeasures {
  /** Of the first sources. */
  readonly betweennessMs: number;
  readonly betweenness: readonly number[];
}

export interface PythonPeers {
  readonly igraph: IgraphMeasures | null;
  readonly networkx: NetworkxMeasures | null;
}

const script = `
import json, sys, time
graph = json.load(sys.stdin)
edges = list(zip(graph['a'], graph['b']))
timed = lambda work: (lambda start: (work(), (time.perf_counter() - start) * 1000))(time.perf_counter())
answer = {'igraph': None, 'networkx': None}
try:
    import igraph
    g = igraph.Graph(n=graph['order'], edges=edges)
    weights = graph['strength']
    betweenness, betweenness_ms = timed(lambda: g.betweenness(directed=False))
    measures = lambda: {
        'harmonic': g.harmonic_centrality(normalized=False),
        'clustering': g.transitivity_local_undirected(mode='zero'),
        'constraint': g.constraint(weights=weights),
        'pagerank': g.pagerank(directed=False, weights=weights),
        'averagePath': g.average_path_length(directed=False),
        'diameter': g.diameter(directed=False),
        'bridges': sorted(g.bridges()),
        'articulations': sorted(g.articulation_points()),
        'closeness': g.closeness(),
        'communities': g.community_multilevel(weights=weights).membership,
    }
    rest, rest_ms = timed(measures)
    answer['igraph'] = dict(rest, betweenness=betweenness, betweennessMs=betweenness_ms, restMs=rest_ms)
except ImportError:
    pass
try:
    import networkx
    g = networkx.Graph()
    g.add_nodes_from(range(graph['order']))
    g.add_edges_from(edges)
    subset = lambda: networkx.betweenness_centrality_subset(g, list(range(graph['sources'])), list(g.nodes))
    betweenness, betweenness_ms = timed(subset)
    ordered = [betweenness[node] for node in range(graph['order'])]
    answer['networkx'] = {'betweenness': ordered, 'betweennessMs': betweenness_ms}
except ImportError:
    pass
json.dump(answer, sys.stdout)
`;

/** What igraph and NetworkX say of the same graph; null for what is not installed. */
export function pythonPeers({ order, a, b, strength }: MeasureInput): PythonPeers {
  const input = JSON.stringify({
    order,
    a: [...a],
    b: [...b],
    strength: [...strength],
    sources: networkxSources,
  });
  const found: PythonPeers = { igraph: null, networkx: null };
  // Debian's packages are seen by Debian's interpreter only.
  for (const interpreter of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(interpreter, ['-c', script], {
      input,
      maxBuffer: 1e9,
      encoding: 'utf8',
    });
    if (status !== 0) continue;
    const answer = JSON.parse(stdout) as PythonPeers;
    if (answer.igraph ?? answer.networkx) return answer;
  }
  return found;
}
