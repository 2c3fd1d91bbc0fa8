import type { IncomingMessage, ServerResponse } from 'node:http';
import { RPCHandler } from '@orpc/server/fetch';
import { bodyLimitBytes, refusal, tooLarge, type ServedApi } from '../limits';
import { readBody } from './body';
import { sendFetchResponse, sendRefusal } from './respond';

/** Where calls are made. */
export const rpcPrefix = '/rpc';

/** The headers that oRPC reads; nothing else of a request reaches the backend. */
const passedHeaders = ['content-type', 'content-disposition', 'last-event-id'];

/**
 * Answers calls over HTTP.
 *
 * oRPC's handler for Fetch requests is taken rather than its handler for Node's: the body is read here, because a
 * body beyond the limit must get a typed answer and leave the connection whole, which the latter cannot do.
 */
export function createRpcHandler(api: ServedApi) {
  const handler = new RPCHandler(api.router);

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    origin: string,
  ): Promise<void> => {
    const limitBytes = bodyLimitBytes(path.slice(rpcPrefix.length));
    const read = await readBody(request, limitBytes);
    if (read.outcome === 'broken-off') return;
    if (read.outcome === 'too-large') {
      sendRefusal(response, tooLarge(limitBytes));
      return;
    }
    // Half duplex is what a body in pieces has to say for itself; the DOM's own types do not know the word.
    const call: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      headers: headersOf(request),
      body: read.body,
      duplex: 'half',
      signal: untilClosed(response),
    };
    const { matched, response: answer } = await handler.handle(new Request(`${origin}${path}`, call), {
      prefix: rpcPrefix,
      context: api.context,
    });
    if (matched) await sendFetchResponse(response, answer);
    else sendRefusal(response, refusal(404, 'NOT_FOUND', 'There is no such procedure.'));
  };
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const name of passedHeaders) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

/** Aborted when the client goes away before it has its answer, so that long work does not go on for nobody. */
function untilClosed(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new DOMException('The client has gone.', 'AbortError'));
  });
  return controller.signal;
}
