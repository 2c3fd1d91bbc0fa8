import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp } from '@backend/database/backup';
import { DatabaseOpenError } from '@backend/database/database-error';
import { newestBackup, restoreBackup } from '@backend/database/restore';
import { brokenOff, makeFolder, openIn } from '../../support/community-file';

const name = 'tertulia.sqlite';
const now = new Date('2026-03-04T10:00:00.000Z');

/** A community with two copies, whose host was killed, and whose file is damaged: its log is left. */
async function damaged(): Promise<{ folder: string; file: string; bytes: Buffer }> {
  const folder = await brokenOff(onTestFinished, ["INSERT INTO setting VALUES ('a', '1')"]);
  const file = join(folder, name);
  for (const day of ['2026-03-02', '2026-03-03']) {
    // Of a copy, since a look at the file itself would empty its log.
    const whole = await makeFolder(onTestFinished);
    await (await openIn(whole)).close();
    await backUp(join(whole, name), join(folder, 'backups'), 'daily', new Date(`${day}T09:30:00.000Z`));
  }
  const bytes = await readFile(file);
  bytes.fill(0xee, 4096 * 3, bytes.length - 4096);
  await writeFile(file, bytes);
  return { folder, file, bytes };
}

describe('the newest copy', () => {
  it('is found by its time, and passed over where it is no good', async () => {
    const { folder } = await damaged();
    const newest = await newestBackup(join(folder, 'backups'));
    expect(newest?.madeAt.toISOString()).toBe('2026-03-03T09:30:00.000Z');
    await writeFile(newest?.file ?? '', 'no database at all');
    expect((await newestBackup(join(folder, 'backups')))?.madeAt.toISOString()).toBe(
      '2026-03-02T09:30:00.000Z',
    );
  });

  it('is none where there is no folder of them', async () => {
    expect(await newestBackup(join(await makeFolder(onTestFinished), 'backups'))).toBeNull();
  });
});

describe('a copy put in the place of a damaged file', () => {
  it('opens, and what was there stands aside whole, log and all', async () => {
    const { folder, file, bytes } = await damaged();
    const log = await readFile(`${file}-wal`);
    const backup = await newestBackup(join(folder, 'backups'));
    const aside = await restoreBackup(file, backup?.file ?? '', now);
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    expect(await database.reader.query('SELECT count(*) AS n FROM setting')).toEqual([{ n: 0 }]);
    expect(aside).toBe(join(folder, 'set-aside-2026-03-04T10-00-00'));
    expect(await readFile(join(aside ?? '', name))).toEqual(bytes);
    expect(await readFile(join(aside ?? '', `${name}-wal`))).toEqual(log);
    expect(await readdir(join(folder, 'backups'))).toHaveLength(2);
    expect(await readdir(folder)).not.toContain('restoring');
  });

  it('brings its own log', async () => {
    const folder = await makeFolder(onTestFinished);
    const other = await brokenOff(onTestFinished, ["INSERT INTO setting VALUES ('a', '1')"]);
    expect(await restoreBackup(join(folder, name), join(other, name), now)).toBeNull();
    const database = await openIn(folder);
    onTestFinished(() => database.close());
    expect(await database.reader.query('SELECT count(*) AS n FROM setting')).toEqual([{ n: 1 }]);
  });

  it('never takes a place twice: both that stood there are kept', async () => {
    const { folder, file } = await damaged();
    const backup = (await newestBackup(join(folder, 'backups')))?.file ?? '';
    const first = await restoreBackup(file, backup, now);
    expect(await restoreBackup(file, backup, now)).toBe(`${first ?? ''}-2`);
  });

  it.each([
    ['BACKUP_MISSING', 'is not there', (path: string) => rm(path, { force: true })],
    ['NOT_A_DATABASE', 'is something else', (path: string) => writeFile(path, 'x'.repeat(500))],
  ])('is refused with %s where it %s, and nothing moves', async (code, _case, spoil) => {
    const { folder, file, bytes } = await damaged();
    await mkdir(join(folder, 'elsewhere'));
    const backup = join(folder, 'elsewhere', 'copy.sqlite');
    await spoil(backup);
    const error: unknown = await restoreBackup(file, backup, now).catch((reason: unknown) => reason);
    expect(error instanceof DatabaseOpenError && error.code).toBe(code);
    expect(await readFile(file)).toEqual(bytes);
  });

  it('does not take the file from an app that has it open', async () => {
    const { folder } = await damaged();
    const open = await makeFolder(onTestFinished);
    const database = await openIn(open);
    onTestFinished(() => database.close());
    const backup = (await newestBackup(join(folder, 'backups')))?.file ?? '';
    await expect(restoreBackup(join(open, name), backup, now)).rejects.toThrow('DATABASE_LOCKED');
  });
});
