import { execFile } from 'node:child_process';
import type * as fileSystem from 'node:fs/promises';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { silentLog } from '@backend/log';
import { writeWhole } from '../../../electron/main/write-whole';

const run = promisify(execFile);
const bytes = new Uint8Array(256 * 1024).fill(7);
const { signal } = new AbortController();

/** Stands in for the file system where this machine cannot be brought to fail so. */
const failing = vi.hoisted(() => ({ rename: null as string | null, write: null as string | null }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fileSystem>();
  const failure = (code: string, syscall: string): Error =>
    Object.assign(new Error(`${code}: made up`), { code, syscall });
  return {
    ...real,
    rename: (from: string, to: string) =>
      failing.rename === null ? real.rename(from, to) : Promise.reject(failure(failing.rename, 'rename')),
    writeFile: async (...args: Parameters<typeof real.writeFile>) => {
      const [file] = args;
      if (failing.write === null || typeof file !== 'string' || !file.endsWith('.part'))
        return real.writeFile(...args);
      // As a disk that fills up: some of it was written.
      await real.writeFile(file, 'half of it');
      throw failure(failing.write, 'write');
    },
  };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tertulia-write-'));
  onTestFinished(async () => {
    Object.assign(failing, { rename: null, write: null });
    await rm(folder, { recursive: true });
  });
});

const write = (file: string, contents: () => Promise<Uint8Array> = () => Promise.resolve(bytes)) =>
  writeWhole(file, contents, silentLog, signal);

describe('a file that is saved', () => {
  it('is there whole, and nothing beside it', async () => {
    const file = join(folder, 'sheet.pdf');
    expect(await write(file)).toBe('saved');
    expect((await readFile(file)).length).toBe(bytes.length);
    expect(await readdir(folder)).toEqual(['sheet.pdf']);
  });

  it.each([
    ['a full disk', { write: 'ENOSPC' }, 'no-space'],
    ['a quota', { write: 'EDQUOT' }, 'no-space'],
    ['a file open elsewhere', { rename: 'EBUSY' }, 'in-use'],
    ['a file open elsewhere, as Windows says it', { rename: 'EPERM' }, 'in-use'],
    ['a folder without permission', { write: 'EACCES' }, 'not-allowed'],
    ['a disk that is only read', { write: 'EROFS' }, 'not-allowed'],
    ['a disk that broke', { write: 'EIO' }, 'failed'],
  ] as const)('leaves what was there on %s', async (_name, failure, outcome) => {
    const file = join(folder, 'sheet.pdf');
    await writeFile(file, 'earlier');
    Object.assign(failing, failure);
    expect(await write(file)).toBe(outcome);
    expect(await readFile(file, 'utf8')).toBe('earlier');
    expect(await readdir(folder)).toEqual(['sheet.pdf']);
  });

  it('is not where there is no such folder, a file instead of one, or a folder of its name', async () => {
    await writeFile(join(folder, 'file'), '');
    await mkdir(join(folder, 'folder.pdf', 'inside'), { recursive: true });
    expect(await write(join(folder, 'gone', 'sheet.pdf'))).toBe('no-folder');
    expect(await write(join(folder, 'file', 'sheet.pdf'))).toBe('no-folder');
    expect(await write(join(folder, 'folder.pdf'))).not.toBe('saved');
    expect((await readdir(folder)).toSorted()).toEqual(['file', 'folder.pdf']);
  });

  it('is not where a page could not be made', async () => {
    expect(await write(join(folder, 'sheet.pdf'), () => Promise.reject(new Error('Out of memory.')))).toBe(
      'failed',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not where the folder may not be written to', async (context) => {
    context.skip(process.getuid?.() === 0, 'Who may do everything may write everywhere.');
    await chmod(folder, 0o500);
    onTestFinished(() => chmod(folder, 0o700));
    expect(await write(join(folder, 'sheet.pdf'))).toBe('not-allowed');
  });

  it('is not on a disk that is really full', async (context) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const isMounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tertulia-test', disk]).then(
      () => true,
      () => false,
    );
    context.skip(!isMounted, 'A small disk can only be made by who may do everything.');
    onTestFinished(async () => {
      await run('umount', [disk]);
    });
    const file = join(disk, 'sheet.pdf');
    await writeFile(file, 'earlier');
    expect(await write(file)).toBe('no-space');
    expect(await readdir(disk)).toEqual(['sheet.pdf']);
    expect(await readFile(file, 'utf8')).toBe('earlier');
  });
});

describe('a file that is stopped', () => {
  it('is called off at once, while it is still made', async () => {
    const controller = new AbortController();
    const never = new Promise<Uint8Array>(() => undefined);
    const ending = writeWhole(join(folder, 'sheet.pdf'), () => never, silentLog, controller.signal);
    controller.abort();
    expect(await ending).toBe('called-off');
    expect(await readdir(folder)).toEqual([]);
  });

  it('is called off while it is written, and nothing half-written stays', async () => {
    const controller = new AbortController();
    const contents = (): Promise<Uint8Array> => {
      setImmediate(() => {
        controller.abort();
      });
      return Promise.resolve(new Uint8Array(64 * 1024 * 1024));
    };
    expect(await writeWhole(join(folder, 'sheet.pdf'), contents, silentLog, controller.signal)).toBe(
      'called-off',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});
