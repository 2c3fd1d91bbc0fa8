import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import sqlite3 from 'sqlite3';
import { createBackend } from '@backend/backend';
import { largeCommunity, median, quantile, timesMs } from './measure';
import type { BenchRow } from './bench.types';

const members = 10_000;
const runs = 7;

/** What a start and the directory cost with 10,000 members, beside SQLite's own time for the same file. */
export async function run(): Promise<BenchRow[]> {
  const folder = await largeCommunity(members);
  const file = join(folder, 'tertulia.sqlite');
  const open: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const started = performance.now();
    const backend = await createBackend({ dataFolder: folder });
    open.push(performance.now() - started);
    await backend.close();
  }
  const bare = await timesMs(runs, () => openBare(file));

  const backend = await createBackend({ dataFolder: folder });
  await backend.context.searchIndex.ready();
  const client = createRouterClient(backend.router, { context: backend.context });
  const window = { sort: 'name', locale: 'ca', limit: 100 } as const;
  const list = await timesMs(41, (turn) =>
    client.directory.list({ ...window, filters: {}, offset: turn * 200 }),
  );
  const filtered = await timesMs(41, (turn) =>
    client.directory.list({
      ...window,
      filters: { inOn: 2, kinds: ['offers'], languages: ['ca'] },
      offset: turn * 10,
    }),
  );
  const facets = await timesMs(11, () => client.directory.facets({ filters: { statuses: ['active'] } }));
  await backend.close();
  const raw = await timesMs(41, (turn) =>
    query(
      file,
      `SELECT id, display_name FROM member WHERE deleted_at IS NULL ORDER BY sort_name LIMIT 100 OFFSET ${turn * 200}`,
    ),
  );
  const readyMs = median(open);
  const bareMs = median(bare);
  return [
    {
      name: 'backend ready, 10,000 members',
      value: readyMs,
      unit: 'ms',
      peer: 'sqlite3 opens the file, checks it and reads a row',
      peerValue: bareMs,
      ratio: readyMs / bareMs,
      target: '<= 300 ms',
      pass: readyMs <= 300,
    },
    {
      name: 'directory window of 100, p95',
      value: quantile(list, 0.95),
      unit: 'ms',
      peer: 'sqlite3, ids and names only, p95',
      peerValue: quantile(raw, 0.95),
      ratio: quantile(list, 0.95) / quantile(raw, 0.95),
    },
    { name: 'directory window, three filters, p95', value: quantile(filtered, 0.95), unit: 'ms' },
    { name: 'directory facets, median', value: median(facets), unit: 'ms' },
  ];
}

async function openBare(file: string): Promise<void> {
  await query(file, 'PRAGMA quick_check(1)');
}

function query(file: string, sql: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (failed) => {
      if (failed) {
        reject(failed);
        return;
      }
      database.all(sql, (error, rows) => {
        database.close();
        if (error) reject(error);
        else resolve(rows);
      });
    });
  });
}
