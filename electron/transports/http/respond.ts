import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { Refusal } from '../limits';
import { securityHeaders } from '../security-headers';

/** Answers with bytes that are at hand. */
export function sendBytes(
  response: ServerResponse,
  status: number,
  type: string,
  bytes: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': type,
    'content-length': String(body.byteLength),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Answers a call with an error in oRPC's form. */
export function sendRefusal(response: ServerResponse, { status, body }: Refusal): void {
  sendBytes(response, status, 'application/json', JSON.stringify(body));
}

/**
 * Passes on an answer, streamed ones as they come.
 *
 * @returns when everything is sent, or the client has gone
 */
export async function sendFetchResponse(response: ServerResponse, answer: Response): Promise<void> {
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    ...securityHeaders,
    'cache-control': 'no-store',
  });
  if (!answer.body) {
    response.end();
    return;
  }
  // The types of the same web stream from two libraries do not know each other.
  const body = Readable.fromWeb(answer.body as NodeReadableStream<Uint8Array>);
  // A client that goes away in the middle of a stream is how streams normally end.
  await pipeline(body, response).catch(() => undefined);
}
