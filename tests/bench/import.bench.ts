import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ImportSummary } from '@shared/imports/imports.schema';
import { enterBrowserMode, type BrowserModeClient } from '../support/browser-mode-client';
import { launchBrowserMode } from '../support/launch-browser-mode';
import type { BenchRow } from './bench.types';
import { largeCommunity, median, quantile, temporaryFolder, timesMs } from './measure';
import { memberList } from './member-list';

const rows = 10_000;
const manyRows = 100_000;
const runs = 5;
const limitMb = 400;
const answerMs = 100;

/** Importing through the real host, in a process of its own, beside SQLite's command line reading the same file. */
export async function run(): Promise<BenchRow[]> {
  const text = await memberList(rows);
  const taken: number[] = [];
  const peaks: number[] = [];
  const idle: number[] = [];
  for (let turn = 0; turn < runs; turn += 1) {
    const { ms, beforeMb, peakMb } = await importInto(await temporaryFolder(), text, rows);
    taken.push(ms);
    if (beforeMb !== undefined) idle.push(beforeMb);
    if (peakMb !== undefined) peaks.push(peakMb);
  }
  const sqliteMs = await commandLineMs(text);
  const ms = median(taken);
  const isPeakKnown = peaks.length > 0;
  const peakMb = Math.max(...peaks);
  const idleMb = median(idle);
  return [
    {
      name: `import of 10,000 CSV rows: upload and run, over HTTP`,
      value: ms,
      unit: 'ms',
      peer: sqliteMs === undefined ? 'sqlite3 .import: not installed' : 'sqlite3 .import of the same file',
      peerValue: sqliteMs,
      ratio: sqliteMs && ms / sqliteMs,
      target: '<= 3 x + 1000 ms',
      pass: sqliteMs === undefined ? undefined : ms <= 3 * sqliteMs + 1000,
    },
    {
      name: 'import of 10,000 CSV rows, peak memory of the process',
      value: isPeakKnown ? peakMb : Number.NaN,
      unit: 'MB',
      peer: isPeakKnown ? 'the same process before it' : 'not measured on this system',
      peerValue: isPeakKnown ? idleMb : undefined,
      ratio: isPeakKnown ? peakMb / idleMb : undefined,
      target: `< ${String(limitMb)} MB`,
      pass: isPeakKnown ? peakMb < limitMb : undefined,
    },
    ...(await manyRowsAreImported()),
  ];
}

interface Import {
  readonly ms: number;
  /** Peak memory of the process before and after, in MB; undefined where this system does not tell. */
  readonly beforeMb: number | undefined;
  readonly peakMb: number | undefined;
}

async function importInto(
  folder: string,
  text: string,
  count: number,
  meanwhile?: (client: BrowserModeClient, hasEnded: () => boolean) => Promise<void>,
): Promise<Import> {
  const mode = await launchBrowserMode(['--data', folder]);
  try {
    const client = await enterBrowserMode(mode);
    // The index is there: what is measured is the import.
    await client.directory.ask({ query: 'logo', limit: 1 });
    const beforeMb = await peakMemoryMb(mode.pid);
    let hasEnded = false;
    const other = meanwhile?.(client, () => hasEnded);
    const started = performance.now();
    const summary = await importList(client, text).finally(() => {
      hasEnded = true;
    });
    const ms = performance.now() - started;
    const peakMb = await peakMemoryMb(mode.pid);
    await other;
    const { rejected, ...taken } = summary.counts;
    const found = Object.values(taken).reduce((sum, one) => sum + one, 0);
    if (rejected > 0 || found !== count) {
      throw new Error(`Rows are missing: ${JSON.stringify(summary.counts)}`);
    }
    return { ms, beforeMb, peakMb };
  } finally {
    await mode.close();
  }
}

async function importList(client: BrowserModeClient, text: string): Promise<ImportSummary> {
  const file = new File([text], 'members.csv', { type: 'text/csv' });
  const { uploadId, columns, dateOrder } = await client.imports.upload({ file });
  const plan = { fields: columns.map(({ field }) => field), dateOrder, known: 'keep' as const, rows: {} };
  for await (const event of await client.imports.run({ uploadId, plan })) {
    if (event.kind === 'done') return event.summary;
  }
  throw new Error('The import ended without a summary.');
}

/** 100,000 rows into a community of 10,000 members, with a page that reads the directory all the while. */
async function manyRowsAreImported(): Promise<BenchRow[]> {
  const folder = await temporaryFolder();
  await cp(await largeCommunity(10_000), folder, { recursive: true });
  const calm: number[] = [];
  const answers: number[] = [];
  const list = (client: BrowserModeClient, turn: number) =>
    client.directory.list({
      filters: { statuses: ['active', 'away'] },
      sort: 'name',
      locale: 'ca',
      offset: (turn % 40) * 100,
      limit: 100,
    });
  const { ms, peakMb } = await importInto(
    folder,
    await memberList(manyRows),
    manyRows,
    async (client, hasEnded) => {
      for (let turn = 0; !hasEnded(); turn += 1) {
        answers.push(...(await timesMs(1, () => list(client, turn))));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  );
  const mode = await launchBrowserMode(['--data', await largeCommunity(10_000)]);
  const client = await enterBrowserMode(mode);
  await client.directory.ask({ query: 'logo', limit: 1 });
  calm.push(...(await timesMs(60, (turn) => list(client, turn))));
  await mode.close();
  const answer = (label: string, share: number, isJudged: boolean): BenchRow => {
    const value = quantile(answers, share);
    const peerValue = quantile(calm, share);
    return {
      name: `directory window over HTTP during it, ${label} of ${String(answers.length)}`,
      value,
      unit: 'ms',
      peer: 'with no import',
      peerValue,
      ratio: value / peerValue,
      target: `< ${String(answerMs)} ms`,
      ...(isJudged ? { pass: value < answerMs } : {}),
    };
  };
  return [
    {
      name: 'import of 100,000 CSV rows beside 10,000 members',
      value: ms,
      unit: 'ms',
      target: 'does not fail',
      pass: true,
    },
    { name: 'import of 100,000 CSV rows, peak memory', value: peakMb ?? Number.NaN, unit: 'MB' },
    answer('median', 0.5, true),
    answer('p95', 0.95, true),
    answer('max', 1, true),
  ];
}

/** @returns undefined where the command line is not installed */
async function commandLineMs(text: string): Promise<number | undefined> {
  const folder = await temporaryFolder();
  const file = join(folder, 'members.csv');
  await writeFile(file, text);
  const call = promisify(execFile);
  try {
    return median(
      await timesMs(runs, (turn) =>
        call('sqlite3', [join(folder, `${String(turn)}.sqlite`), '.mode csv', `.import ${file} member`]),
      ),
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The most memory that a process has held so far; Linux alone tells of another process. */
async function peakMemoryMb(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const peak = /^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1];
  return peak === undefined ? undefined : Number(peak) / 1024;
}
