import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../backend/log';

const maxFileBytes = 1024 * 1024;
const fileCount = 5;

/**
 * A log in files that never grow beyond five of one megabyte: `tertulia.log`, and older ones by number.
 *
 * Written at once and in order, since the last lines before a crash are the ones that are wanted. Where the disk
 * does not take them they are lost: a log must not be what stops the app.
 *
 * @param folder made where it is not there
 */
export function createFileLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = join(folder, 'tertulia.log');
  let size = 0;
  try {
    mkdirSync(folder, { recursive: true });
    size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    // The first line will fail too, and is then dropped.
  }

  const write = (level: string, message: string, error?: unknown): void => {
    const detail = error === undefined ? '' : `\n${describe(error)}`;
    const line =
      redact(`${now().toISOString()} ${level} ${message}${detail}`).replaceAll('\n', '\n  ') + '\n';
    try {
      if (size + line.length > maxFileBytes) size = rotate(folder);
      appendFileSync(file, line);
      size += Buffer.byteLength(line);
    } catch {
      // See above.
    }
  };
  return {
    info: (message) => {
      write('info ', message);
    },
    warn: (message, error) => {
      write('warn ', message, error);
    },
    error: (message, error) => {
      write('error', message, error);
    },
  };
}

/** Moves every file one number up; the oldest is overwritten. */
function rotate(folder: string): number {
  const name = (age: number): string =>
    join(folder, age === 0 ? 'tertulia.log' : `tertulia.${String(age)}.log`);
  for (let age = fileCount - 2; age >= 0; age -= 1) {
    if (statSync(name(age), { throwIfNoEntry: false })) renameSync(name(age), name(age + 1));
  }
  return 0;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

/**
 * E-mail addresses may stand in what a driver reports of a row; nobody needs them to find a fault.
 *
 * The look-behind lets a match start at a word's beginning only: else a long word would be tried from each letter.
 */
function redact(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu, '[e-mail]');
}
