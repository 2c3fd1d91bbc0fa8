import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@backend/clock';
import { DataSource } from 'typeorm';
import { openDatabase, type Database } from '@backend/database/data-source';
import { UnitOfWork } from '@backend/database/unit-of-work';
import { entities } from '@backend/entities';

/** A clock that only moves when told to. */
export class TestClock implements Clock {
  constructor(public instant = new Date('2026-03-02T09:00:00.000Z')) {}

  now(): Date {
    return new Date(this.instant);
  }

  advance(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }
}

/** A new folder that is removed when the test ends. */
export async function makeFolder(onEnd: (clean: () => Promise<void>) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-test-'));
  onEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function openIn(folder: string): Promise<Database> {
  return openDatabase(join(folder, 'tertulia.sqlite'), {
    entities,
    backupFolder: join(folder, 'backups'),
    now: new Date('2026-03-02T09:00:00.000Z'),
  });
}

/** A community whose host broke off: its last writes stand in the log beside the file, index and all. */
export async function brokenOff(
  onEnd: (clean: () => Promise<void>) => void,
  statements: readonly string[],
): Promise<string> {
  const name = 'tertulia.sqlite';
  const folder = await makeFolder(onEnd);
  await (await openIn(folder)).close();
  const source = await new DataSource({ type: 'sqlite', database: join(folder, name) }).initialize();
  await source.query('PRAGMA wal_autocheckpoint = 0');
  for (const statement of statements) await source.query(statement);
  const other = join(folder, 'after-the-crash');
  await mkdir(other);
  for (const suffix of ['', '-wal', '-shm'])
    await copyFile(join(folder, name + suffix), join(other, name + suffix));
  await source.destroy();
  return other;
}

/** A real community file in a new folder, with its unit of work. Closed and removed when the test ends. */
export async function makeCommunity(
  onEnd: (clean: () => Promise<void>) => void,
): Promise<{ folder: string; database: Database; unitOfWork: UnitOfWork; clock: TestClock }> {
  const folder = await makeFolder(onEnd);
  const database = await openIn(folder);
  onEnd(() => database.close());
  const clock = new TestClock();
  return { folder, database, unitOfWork: new UnitOfWork(database, clock), clock };
}

/** The rows of every table but the record of changes, as text: what undo must bring back byte for byte. */
export async function dump(unitOfWork: UnitOfWork): Promise<string> {
  return unitOfWork.read(async (tx) => {
    const tables = await tx.query<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN
         ('change', 'operation', 'change_context', 'migrations', 'sqlite_sequence', 'setting') ORDER BY name`,
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const rows = await tx.query(`SELECT * FROM ${name} ORDER BY 1, 2`);
      parts.push(`${name}\n${rows.map((row) => JSON.stringify(row)).join('\n')}`);
    }
    return parts.join('\n');
  });
}
