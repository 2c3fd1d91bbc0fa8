import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { SearchEngine, type SearchMember } from '@backend/directory/search/search-engine';
import type { BenchRow } from './bench.types';
import { membersOf, readNeeds, tuningSets, type NeedsSet, type NeedsSetName } from './needs';
import { createFts5Peer, createMiniSearchPeer, type Peer } from './search-peers';

/** How well a search answers a set of needs. */
export interface Quality {
  at1: number;
  at3: number;
  mrr: number;
  count: number;
}

export async function createEnginePeer(
  members: readonly SearchMember[],
): Promise<Peer & { engine: SearchEngine }> {
  const engine = new SearchEngine();
  await engine.setSpecialties(shippedSpecialties());
  await engine.build(members);
  return {
    engine,
    search: (query) =>
      Promise.resolve(engine.ask(query, { limit: 10 }).answers.map(({ memberId }) => memberId)),
    close: () => Promise.resolve(),
  };
}

async function measure(peer: Peer, set: NeedsSet): Promise<Map<string, Quality>> {
  const groups = new Map<string, Quality>();
  for (const need of set.needs) {
    const found = await peer.search(need.text);
    const place = found.findIndex((id) => need.expect.includes(id));
    for (const key of ['all', need.language, need.kind]) {
      const group = groups.get(key) ?? { at1: 0, at3: 0, mrr: 0, count: 0 };
      group.count += 1;
      group.at1 += place === 0 ? 1 : 0;
      group.at3 += place >= 0 && place < 3 ? 1 : 0;
      group.mrr += place >= 0 ? 1 / (place + 1) : 0;
      groups.set(key, group);
    }
  }
  for (const group of groups.values()) {
    group.at1 /= group.count;
    group.at3 /= group.count;
    group.mrr /= group.count;
  }
  return groups;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

async function rowsFor(name: NeedsSetName): Promise<BenchRow[]> {
  const set = await readNeeds(name);
  const members = membersOf(set);
  const peers = {
    ours: await createEnginePeer(members),
    FTS5: await createFts5Peer(members),
    MiniSearch: await createMiniSearchPeer(members),
  };
  const [ours, fts5, miniSearch] = [
    await measure(peers.ours, set),
    await measure(peers.FTS5, set),
    await measure(peers.MiniSearch, set),
  ];
  for (const peer of Object.values(peers)) await peer.close();
  const rows: BenchRow[] = [];
  for (const group of ['all', 'es', 'ca', 'en']) {
    const quality = ours.get(group);
    if (!quality) continue;
    for (const [label, key, least] of [
      ['recall at 1', 'at1', 0.95],
      ['recall at 3', 'at3', 0.99],
      ['mean reciprocal rank', 'mrr', null],
    ] as const) {
      // The languages apart only show whether one of them is served worse.
      if (group !== 'all' && key !== 'at1') continue;
      for (const [peer, figures] of [
        ['FTS5', fts5],
        ['MiniSearch', miniSearch],
      ] as const) {
        const value = round(quality[key]);
        const peerValue = round(figures.get(group)?.[key] ?? 0);
        rows.push({
          name: `search ${label}, ${name} needs, ${group} (${String(quality.count)})`,
          value,
          unit: 'share',
          peer,
          peerValue,
          ...(peerValue > 0 ? { ratio: round(value / peerValue) } : {}),
          ...(group === 'all' && least !== null
            ? { target: `>= ${String(least)}`, pass: value >= least }
            : {}),
        });
      }
    }
  }
  return rows;
}

/** Only figures come out of the held-out needs: nobody who tunes the search may see them. */
export async function run(): Promise<BenchRow[]> {
  const rows = await rowsFor('held-out');
  for (const name of tuningSets) rows.push(...(await rowsFor(name)));
  return rows;
}
