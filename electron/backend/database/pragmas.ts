import type { DataSource } from 'typeorm';

type Pragma = readonly [name: string, value: string | number, readBack: string | number];

/**
 * Settings of every connection. `synchronous=FULL` makes an acknowledged write survive a power cut in WAL
 * mode; `secure_delete` overwrites what is erased; `trusted_schema=OFF` keeps a doctored file from running
 * functions of ours.
 */
const common: readonly Pragma[] = [
  ['foreign_keys', 'ON', 1],
  ['synchronous', 'FULL', 2],
  ['busy_timeout', 5000, 5000],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['temp_store', 'MEMORY', 2],
];

/** KiB of pages in memory. */
const cacheSize = (kib: number): Pragma => ['cache_size', -kib, -kib];

const writer: readonly Pragma[] = [
  ['journal_mode', 'WAL', 'wal'],
  ...common,
  // Pages that a long import has filled leave memory for the log while it goes on, and not all at its end.
  cacheSize(16 * 1024),
];
const reader: readonly Pragma[] = [
  ...common,
  // The whole community of the sizes that we are made for.
  cacheSize(64 * 1024),
  ['query_only', 'ON', 1],
];

/**
 * Sets the connection's pragmas and reads each back, because SQLite ignores in silence what it cannot do.
 *
 * @throws when a pragma did not take
 */
export async function applyPragmas(source: DataSource, role: 'writer' | 'reader'): Promise<void> {
  for (const [name, value, expected] of role === 'writer' ? writer : reader) {
    await source.query(`PRAGMA ${name} = ${value}`);
    const rows: Record<string, unknown>[] = await source.query(`PRAGMA ${name}`);
    const actual = rows[0] && Object.values(rows[0])[0];
    if (actual !== expected) throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${expected}`);
  }
}
