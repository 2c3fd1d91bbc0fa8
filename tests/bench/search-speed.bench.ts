import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { SearchEngine, type SearchMember, type SearchService } from '@backend/directory/search/search-engine';
import type { BenchRow } from './bench.types';
import { readNeeds } from './needs';
import { createFts5Peer, createMiniSearchPeer, type Peer } from './search-peers';

const memberCount = 10_000;
const serviceCount = 25_000;
const askedTimes = 400;

/** Members whose services are made of the tuning set's texts and of specialties' names, always the same ones. */
export async function manyMembers(): Promise<SearchMember[]> {
  const { services } = await readNeeds('tuning');
  const specialties = shippedSpecialties();
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const languages = ['es', 'ca', 'en'] as const;
  const made: SearchService[][] = Array.from({ length: memberCount }, () => []);
  for (let index = 0; index < serviceCount; index += 1) {
    const text = services[random(services.length)];
    const other = services[random(services.length)];
    const specialty = specialties[random(specialties.length)];
    const language = languages[random(languages.length)] ?? 'es';
    made[index % memberCount]?.push({
      id: `service-${String(index)}`,
      kind: random(5) === 0 ? 'seeks' : 'offers',
      title: random(2) === 0 ? (text?.title ?? '') : (specialty?.name[language] ?? ''),
      description: `${text?.description ?? ''} ${other?.title ?? ''} ${String(index)}`,
      keywords: specialty?.synonyms[language].slice(0, 2) ?? [],
      specialtyIds: random(2) === 0 && specialty ? [specialty.id] : [],
      level: random(3) === 0 ? 'expert' : null,
    });
  }
  return made.map((own, index) => ({
    id: `member-${String(index)}`,
    name: `Nombre${String(random(900))} Apellido${String(random(3000))}`,
    companyName: random(2) === 0 ? `Empresa${String(random(2000))} SL` : '',
    role: own[0]?.title ?? '',
    pitch: own[1]?.description ?? '',
    bio: '',
    services: own,
  }));
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timesOf(peer: Peer, queries: readonly string[]): Promise<number[]> {
  for (const query of queries.slice(0, 60)) await peer.search(query);
  const times: number[] = [];
  for (let index = 0; index < askedTimes; index += 1) {
    const started = performance.now();
    await peer.search(queries[index % queries.length] ?? '');
    times.push(performance.now() - started);
  }
  return times;
}

/** The longest that the event loop was held up while the work was done. */
async function longestHold(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let running = true;
  const watch = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setImmediate(watch);
  };
  setImmediate(watch);
  await work();
  running = false;
  return longest;
}

const round = (value: number): number => Math.round(value * 100) / 100;

export async function run(): Promise<BenchRow[]> {
  const members = await manyMembers();
  const queries = (await readNeeds('tuning')).needs.map(({ text }) => text);
  const engine = new SearchEngine();
  const specialtiesStarted = performance.now();
  await engine.setSpecialties(shippedSpecialties());
  const specialtiesMs = performance.now() - specialtiesStarted;
  const before = process.memoryUsage();
  const started = performance.now();
  const hold = await longestHold(() => engine.build(members));
  const buildMs = performance.now() - started;
  const after = process.memoryUsage();

  const times = await timesOf(
    {
      search: (query) =>
        Promise.resolve(engine.ask(query, { limit: 20 }).answers.map(({ memberId }) => memberId)),
      close: () => Promise.resolve(),
    },
    queries,
  );
  const rows: BenchRow[] = [
    { name: 'search lexicon of the specialties', value: round(specialtiesMs), unit: 'ms' },
    {
      name: 'search index of 10,000 members, 25,000 services',
      value: round(buildMs),
      unit: 'ms',
      target: '<= 3000',
      pass: buildMs <= 3000,
    },
    { name: 'search index, longest hold of the event loop', value: round(hold), unit: 'ms' },
    {
      name: 'search index, memory',
      value: round((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6),
      unit: 'MB',
    },
  ];
  for (const [peerName, create] of [
    ['FTS5', createFts5Peer],
    ['MiniSearch', createMiniSearchPeer],
  ] as const) {
    const peer = await create(members);
    const peerTimes = await timesOf(peer, queries);
    await peer.close();
    for (const [label, share] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const value = round(percentile(times, share));
      const peerValue = round(percentile(peerTimes, share));
      rows.push({
        name: `search call, ${label}, 10,000 members`,
        value,
        unit: 'ms',
        peer: peerName,
        peerValue,
        ratio: round(value / peerValue),
        ...(share === 0.95 ? { target: '<= 16', pass: value <= 16 } : {}),
      });
    }
  }
  return rows;
}
