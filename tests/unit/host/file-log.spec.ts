import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFileLog } from '../../../electron/host/file-log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertulia-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const read = (): string => readFileSync(join(folder, 'logs/tertulia.log'), 'utf8');

it('writes when, how grave and what, with the cause', () => {
  const log = createFileLog(join(folder, 'logs'), () => new Date(0));
  log.info('Started.');
  log.error('Failed.', new Error('outer', { cause: new Error('inner') }));
  expect(read()).toContain('1970-01-01T00:00:00.000Z info  Started.\n');
  expect(read()).toMatch(/error Failed\.\n {2}Error: outer[^]*caused by Error: inner/u);
});

it('holds no e-mail address', () => {
  createFileLog(join(folder, 'logs')).warn(
    'Not unique: núria.pla+x@estudi-pla.example',
    new Error('for a@b.example'),
  );
  expect(read()).not.toMatch(/pla|b\.example/u);
  expect(read()).toContain('[e-mail]');
});

it('keeps five files of a megabyte', () => {
  const log = createFileLog(join(folder, 'logs'));
  for (let line = 0; line < 80; line += 1) log.info(`${String(line)} ${'x'.repeat(100_000)}`);
  const files = readdirSync(join(folder, 'logs')).sort();
  expect(files).toEqual([
    'tertulia.1.log',
    'tertulia.2.log',
    'tertulia.3.log',
    'tertulia.4.log',
    'tertulia.log',
  ]);
  for (const file of files)
    expect(statSync(join(folder, 'logs', file)).size).toBeLessThanOrEqual(1024 * 1024);
  expect(read()).toContain(' 79 xxx');
});

it('goes on counting in the file of the start before', () => {
  createFileLog(join(folder, 'logs')).info('x'.repeat(1_000_000));
  createFileLog(join(folder, 'logs')).info('y'.repeat(100_000));
  expect(readdirSync(join(folder, 'logs'))).toHaveLength(2);
});

it('is no reason to fail where it cannot be written', () => {
  writeFileSync(join(folder, 'logs'), 'a file, and no folder');
  expect(() => {
    createFileLog(join(folder, 'logs')).info('Lost.');
  }).not.toThrow();
});
