import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '@backend/backend';
import { loadDemo } from '@backend/demo';

/** The middle of the measurements. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the given share of the measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How long the work takes, in milliseconds, each time that it is done. */
export async function timesMs(runs: number, work: (run: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work(run);
    times.push(performance.now() - started);
  }
  return times;
}

/**
 * A folder with a made-up community of the given size, made once for all benches of a run.
 *
 * @param tiesPerMember tied pairs for each member; 0 for people who do not know one another
 */
export function largeCommunity(members: number, tiesPerMember = 0): Promise<string> {
  const key = `${members} ${tiesPerMember}`;
  const made = folders.get(key) ?? makeCommunity(members, tiesPerMember);
  folders.set(key, made);
  return made;
}

const folders = new Map<string, Promise<string>>();

async function makeCommunity(members: number, tiesPerMember: number): Promise<string> {
  const folder = await temporaryFolder();
  const backend = await createBackend({ dataFolder: folder });
  await loadDemo(backend.context.unitOfWork, {
    members,
    seed: 1,
    locale: 'ca',
    portraits: false,
    tiesPerMember,
  });
  await backend.close();
  return folder;
}

/** A new folder that goes when the benches end, however they end. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-bench-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
