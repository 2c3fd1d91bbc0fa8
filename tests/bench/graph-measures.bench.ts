import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import {
  betweenness,
  betweennessOf,
  dependenciesOn,
  planBetweenness,
  type Betweenness,
  type Dependencies,
} from '@shared/graph/measures/betweenness';
import { distances } from '@shared/graph/measures/distances';
import { graphologyGraph } from '@shared/graph/measures/graphology-graph';
import { measureAllButBetweenness } from '@shared/graph/measures/measure';
import { networkOfInput, type MeasureInput } from '@shared/graph/measures/measure-input';
import type { Measures } from '@shared/graph/measures/measures.types';
import { measuresPool, type TaskListener, type TaskWorker } from '@/features/graph/workers/measures-pool';
import { circles } from '../unit/graph/measures/made-up-ties';
import type { BenchRow } from './bench.types';
import { networkxSources, pythonPeers, type IgraphMeasures } from './graph-peers';
import { median, timesMs } from './measure';
import { measureWorkers } from './node-workers';

const runs = 5;
const cores = 2;
const label = '2,000 people, 20,000 ties';

/** Measures in one thread and in workers, beside graphology, igraph and NetworkX on the same graph. */
export async function run(): Promise<BenchRow[]> {
  const input = circles(2000, 20_000);
  const network = networkOfInput(input);
  const graph = graphologyGraph(input.order, { a: input.a, b: input.b, weight: input.strength });
  const createWorker = await measureWorkers();
  const pool = measuresPool(createWorker, cores);
  const pair = betweennessWorkers(createWorker, input);
  await pair.run();
  const ours: number[] = [];
  const shared: number[] = [];
  const inWorkers: number[] = [];
  const theirs: number[] = [];
  const all = await pool.run(input).done;
  // In turns, so that whatever else the machine does falls on all of them.
  for (let run = 0; run < runs; run += 1) {
    ours.push(...(await timesMs(1, () => betweenness(input, network))));
    theirs.push(
      ...(await timesMs(1, () => graphologyBetweenness(graph, { getEdgeWeight: null, normalized: false }))),
    );
    shared.push(...(await timesMs(1, pair.run)));
    inWorkers.push(...(await timesMs(1, () => pool.run(input).done)));
  }
  const rest = await timesMs(runs, () => measureAllButBetweenness(input, networkOfInput(input)));
  const own = await timesMs(runs, () => distances(network));
  const closeness = await timesMs(2, () => closenessOf(graph, { wassermanFaust: true }));
  pool.close();
  pair.close();
  const restMs = median(rest);
  const rows: BenchRow[] = [
    {
      name: `all measures but betweenness, ${label}`,
      value: restMs,
      unit: 'ms',
      target: '<= 1000',
      pass: restMs <= 1000,
    },
    beside(
      `all distances (closeness, harmonic, diameter), ${label}`,
      median(own),
      'graphology closeness',
      median(closeness),
    ),
    beside(`exact betweenness, one thread, ${label}`, median(ours), 'graphology', median(theirs)),
    atMostHalf(
      beside(`exact betweenness, two workers, ${label}`, median(shared), 'graphology', median(theirs)),
    ),
    beside(
      `all measures, exact betweenness included, two workers, ${label}`,
      median(inWorkers),
      'graphology betweenness',
      median(theirs),
    ),
  ];
  return [...rows, ...besidePython(input, all, median(ours), restMs), ...(await large())];
}

/** Betweenness and nothing else, in workers that hold the network already, as graphology holds its own. */
function betweennessWorkers(createWorker: (listener: TaskListener) => TaskWorker, input: MeasureInput) {
  const plan = planBetweenness(input);
  const listeners = Array.from({ length: cores }, (): TaskListener => ({
    answer: () => undefined,
    fail: () => undefined,
  }));
  const workers = listeners.map(createWorker);
  for (const worker of workers) worker.send({ kind: 'load', input });
  const run = async (): Promise<Betweenness> => {
    const found: Dependencies[] = [];
    let next = 0;
    const sendNext = (worker: TaskWorker): boolean => {
      const sources = plan.pieces[next];
      if (!sources) return false;
      worker.send({ kind: 'piece', index: next, sources });
      next += 1;
      return true;
    };
    await Promise.all(
      workers.map(
        (worker, index) =>
          new Promise<void>((resolve, reject) => {
            const listener = listeners[index];
            if (!listener) return;
            listener.fail = reject;
            listener.answer = (answer) => {
              if (answer.kind === 'piece') found[answer.index] = answer.found;
              if (!sendNext(worker)) resolve();
            };
            if (!sendNext(worker)) resolve();
          }),
      ),
    );
    return betweennessOf(input.order, plan, found);
  };
  return { run, close: () => workers.forEach((worker) => worker.stop()) };
}

function beside(name: string, value: number, peer: string, peerValue: number): BenchRow {
  return { name, value, unit: 'ms', peer, peerValue, ratio: value / peerValue };
}

function atMostHalf(row: BenchRow): BenchRow {
  return { ...row, target: 'ratio <= 0.5', pass: (row.ratio ?? Infinity) <= 0.5 };
}

function besidePython(input: MeasureInput, all: Measures, ownMs: number, restMs: number): BenchRow[] {
  const { igraph, networkx } = pythonPeers(input);
  const rows: BenchRow[] = [];
  if (igraph) {
    rows.push(
      beside(`exact betweenness, one thread, ${label}`, ownMs, 'igraph', igraph.betweennessMs),
      beside(`all measures but betweenness, ${label}`, restMs, 'igraph', igraph.restMs),
      difference('measures, largest difference from igraph', differenceFromIgraph(all, igraph)),
    );
  }
  if (networkx) {
    const sources = Int32Array.from({ length: networkxSources }, (_, node) => node);
    const some = dependenciesOn(networkOfInput(input), sources).sum.map((value) => value / 2);
    const scaled = (networkx.betweennessMs * input.order) / networkxSources;
    rows.push(
      beside(
        `exact betweenness, one thread, ${label}`,
        ownMs,
        `NetworkX, from ${networkxSources} sources`,
        scaled,
      ),
      difference('betweenness, largest difference from NetworkX', relative(some, networkx.betweenness)),
    );
  }
  return rows;
}

function difference(name: string, value: number): BenchRow {
  return { name, value, unit: '(relative)', target: '<= 1e-6', pass: value <= 1e-6 };
}

function differenceFromIgraph({ nodes, whole }: Measures, igraph: IgraphMeasures): number {
  const articulations = [...nodes.isArticulation.keys()].filter((node) => nodes.isArticulation[node] === 1);
  return Math.max(
    relative(nodes.betweenness, igraph.betweenness),
    relative(nodes.harmonic, igraph.harmonic),
    relative(nodes.clustering, igraph.clustering),
    relative(nodes.constraint, igraph.constraint),
    relative(nodes.pagerank, igraph.pagerank),
    relative([whole.averagePath], [igraph.averagePath]),
    relative([Math.max(...whole.diameters.map(({ diameter }) => diameter))], [igraph.diameter]),
    relative(whole.bridges, igraph.bridges),
    relative(articulations, igraph.articulations),
  );
}

/** The largest difference, by the larger of 1 and what is expected; infinite where there are more or fewer. */
function relative(found: ArrayLike<number>, expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity;
  return expected.reduce(
    (most, value, index) =>
      Math.max(most, Math.abs((found[index] ?? NaN) - value) / Math.max(1, Math.abs(value))),
    0,
  );
}

/** Everything of a community five times as large, with workers that have just started. */
async function large(): Promise<BenchRow[]> {
  const size = '10,000 people, 100,000 ties';
  const input = circles(10_000, 100_000);
  const pool = measuresPool(await measureWorkers(), cores);
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const started = performance.now();
  const { nodes, whole } = await pool.run(input).done;
  const elapsedMs = performance.now() - started;
  clearInterval(watch);
  pool.close();
  const largest = nodes.betweenness.reduce((most, value) => Math.max(most, value), 0);
  const memory = (peak - before) / 1e6;
  return [
    { name: `all measures with sampled betweenness, two workers, ${size}`, value: elapsedMs, unit: 'ms' },
    {
      name: `sampled betweenness, largest standard error, ${size}`,
      value: (100 * (whole.betweennessError ?? NaN)) / largest,
      unit: '% of the largest',
    },
    {
      name: `memory of both workers, ${size}`,
      value: memory,
      unit: 'MB',
      target: '<= 600',
      pass: memory <= 600,
    },
  ];
}
