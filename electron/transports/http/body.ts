import type { IncomingMessage } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Beyond this nothing is worth reading on for: the connection is cut. */
const hopelessBytes = 1024 * 1024 * 1024;

/** From this size on, files that is, a body is handed on in the pieces in which it came. */
const largeBytes = 1024 * 1024;

/** What of a large body is handed on before others have their turn. */
const turnBytes = 2 * 1024 * 1024;

export type RequestBody = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

export type ReadBody =
  | { readonly outcome: 'read'; readonly body: RequestBody }
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'broken-off' };

/**
 * Reads a request's body, unless it is larger than it may be.
 *
 * What is too large is read to its end and thrown away: clients write a whole request before they look for the
 * answer, and take an earlier one for a broken connection.
 */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    let isTooLarge = Number(request.headers['content-length'] ?? 0) > limitBytes;
    let chunks: Buffer[] = [];
    let size = 0;

    request.on('data', (chunk: Buffer) => {
      size += chunk.byteLength;
      isTooLarge ||= size > limitBytes;
      if (isTooLarge) chunks = [];
      else chunks.push(chunk);
      if (size > hopelessBytes) request.destroy();
    });
    request.once('end', () => {
      resolve(isTooLarge ? { outcome: 'too-large' } : { outcome: 'read', body: bodyOf(chunks, size) });
    });
    request.once('close', () => {
      resolve({ outcome: 'broken-off' });
    });
    request.once('error', () => {
      resolve({ outcome: 'broken-off' });
    });
  });
}

/** Putting a large body together, for it to be copied whole again, would hold up every other answer meanwhile. */
function bodyOf(chunks: readonly Buffer[], size: number): RequestBody {
  if (size < largeBytes) return Buffer.concat(chunks);
  const pieces = chunks.values();
  let sinceTurn = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value } = pieces.next();
      // The last turn before the end: whoever reads has all of it to put together then.
      if (sinceTurn > turnBytes || !value) {
        sinceTurn = 0;
        await nextTurn();
      }
      if (!value) {
        controller.close();
        return;
      }
      sinceTurn += value.byteLength;
      controller.enqueue(value);
    },
  });
}
