import type { IncomingMessage } from 'node:http';

/** Beyond this nothing is worth reading on for: the connection is cut. */
const hopelessBytes = 1024 * 1024 * 1024;

export type ReadBody =
  | { readonly outcome: 'read'; readonly bytes: Uint8Array<ArrayBuffer> }
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
      resolve(isTooLarge ? { outcome: 'too-large' } : { outcome: 'read', bytes: Buffer.concat(chunks) });
    });
    request.once('close', () => {
      resolve({ outcome: 'broken-off' });
    });
    request.once('error', () => {
      resolve({ outcome: 'broken-off' });
    });
  });
}
