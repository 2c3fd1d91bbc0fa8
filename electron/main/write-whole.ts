import { access, rename, rm, writeFile } from 'node:fs/promises';
import type { PdfOutcome } from '@shared/desktop-bridge';
import type { Log } from '../backend/log';

/**
 * Writes a file whole or not at all: what stood there before stays where it fails or is stopped, and nothing is left
 * half-written beside it.
 *
 * @returns how that ended; `called-off` where the signal stopped it
 */
export async function writeWhole(
  file: string,
  contents: () => Promise<Uint8Array>,
  log: Log,
  signal: AbortSignal,
): Promise<PdfOutcome> {
  const partial = `${file}.part`;
  try {
    const bytes = await untilStopped(contents(), signal);
    // Renamed when complete, so that an earlier file survives a full disk.
    await writeFile(partial, bytes, { signal });
    await rename(partial, file);
    return 'saved';
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    if (signal.aborted) return 'called-off';
    log.error('A file could not be saved.', error);
    return outcomeOf(error, await exists(file));
  }
}

/** What cannot be stopped itself is no longer waited for. */
async function untilStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Its failure after it was stopped concerns nobody.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new Error('Stopped.'));
    };
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

/** @param isThere whether a file of the wanted name is there: one that cannot be replaced is open elsewhere */
function outcomeOf(error: unknown, isThere: boolean): PdfOutcome {
  const { code, syscall } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return 'no-space';
    case 'EBUSY':
    case 'ETXTBSY':
      return 'in-use';
    case 'EACCES':
    case 'EPERM':
      return isThere && syscall === 'rename' ? 'in-use' : 'not-allowed';
    case 'EROFS':
    case 'EISDIR':
      return 'not-allowed';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no-folder';
    case undefined:
    default:
      return 'failed';
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
