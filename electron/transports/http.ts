import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assetCaching, mediaPrefix, type ResolveAsset } from './assets';
import { plainPath, type Bundle } from './bundle';
import {
  badTarget,
  header,
  isNavigation,
  isPrefetch,
  objectionToCall,
  objectionToRequest,
  type Objection,
} from './http/guard';
import { noticePage, onwardPage, type Notice } from './http/pages';
import { sendBytes, sendRefusal } from './http/respond';
import { createRpcHandler, rpcPrefix } from './http/rpc';
import { createSession } from './http/session';
import { refusal, type ServedApi } from './limits';
import { mediaHeaders } from './security-headers';

export interface HttpHostOptions {
  /** The built pages. */
  readonly pages: Bundle;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly resolveAsset?: ResolveAsset;
  /** Told of what no procedure answers for: a fault in this host itself. */
  readonly onFault?: (fault: unknown) => void;
}

/** The app, served to one browser on this machine. */
export interface HttpHost {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The address to open, with the token that works once. */
  readonly address: string;
  /** Ends every connection, running streams too. */
  close(): Promise<void>;
}

const loopback = '127.0.0.1';
const tokenParameter = 'token';

/**
 * Serves the backend and the built pages on this machine's loopback address.
 *
 * @throws what Node says where the port is taken or may not be used (`EADDRINUSE`, `EACCES`)
 */
export async function createHttpHost(api: ServedApi, options: HttpHostOptions): Promise<HttpHost> {
  const server = createServer();
  server.listen(options.port ?? 0, loopback);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // Browsers leave the port out where it is the scheme's own.
  const host = port === 80 ? loopback : `${loopback}:${String(port)}`;
  const origin = `http://${host}`;
  const session = createSession(port);
  const call = createRpcHandler(api);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? '';
    const objection = objectionToRequest(request, host);
    const path = plainPath(target);
    if (objection) return refuse(response, objection);
    if (path === undefined) return refuse(response, badTarget);
    const isCall = path.startsWith(`${rpcPrefix}/`);
    if (!isCall && request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(response, onlyRead);
    }
    const token = path === '/' ? new URL(target, origin).searchParams.get(tokenParameter) : null;
    if (token !== null) return admit(request, response, token);
    if (!session.has(request)) {
      if (isCall) return refuse(response, noSession);
      return notify(request, response, 401, 'no-session');
    }
    if (isCall) {
      const callObjection = objectionToCall(request);
      if (callObjection) return refuse(response, callObjection);
      return call(request, response, path, origin);
    }
    return path.startsWith(mediaPrefix) ? sendAsset(response, target) : sendPage(response, path);
  };

  /** Takes the token of the first address for a session, and gets it out of the address bar. */
  const admit = async (request: IncomingMessage, response: ServerResponse, token: string): Promise<void> => {
    // A preview must not use up the token before the manager sees the page.
    if (isPrefetch(request) || request.method === 'HEAD') {
      sendBytes(response, 503, 'text/plain', '');
      return;
    }
    const cookie = session.has(request) ? undefined : session.exchange(token);
    if (cookie === undefined && !session.has(request)) {
      return notify(request, response, 403, 'used-token');
    }
    const cookieHeader: Record<string, string> = cookie === undefined ? {} : { 'set-cookie': cookie };
    if (header(request, 'sec-fetch-site') === 'cross-site') {
      sendBytes(response, 200, 'text/html; charset=utf-8', onwardPage(), cookieHeader);
    } else {
      sendBytes(response, 303, 'text/plain', '', { ...cookieHeader, location: '/' });
    }
  };

  const sendAsset = async (response: ServerResponse, target: string): Promise<void> => {
    const asset = await options.resolveAsset?.(target);
    if (!asset) return refuse(response, nothingThere);
    sendBytes(response, 200, asset.type, asset.bytes, {
      ...mediaHeaders,
      'cache-control': assetCaching(target),
    });
  };

  const sendPage = async (response: ServerResponse, path: string): Promise<void> => {
    const file = await options.pages.read(path);
    if (!file) return refuse(response, nothingThere);
    const caching = file.isImmutable ? 'private, max-age=31536000, immutable' : 'no-cache';
    sendBytes(response, 200, file.type, file.bytes, { 'cache-control': caching });
  };

  server.on('request', (request, response) => {
    answer(request, response).catch((fault: unknown) => {
      options.onFault?.(fault);
      if (response.headersSent) response.destroy();
      else void refuse(response, broken);
    });
  });

  return {
    origin,
    address: `${origin}/?${tokenParameter}=${session.token}`,
    close: async () => {
      const isClosed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await isClosed;
    },
  };
}

async function refuse(response: ServerResponse, { status, code, message }: Objection): Promise<void> {
  sendRefusal(response, refusal(status, code, message));
}

async function notify(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  notice: Notice,
): Promise<void> {
  if (isNavigation(request) || (header(request, 'accept') ?? '').includes('text/html')) {
    const page = noticePage(notice, header(request, 'accept-language'));
    sendBytes(response, status, 'text/html; charset=utf-8', page);
  } else {
    await refuse(response, noSession);
  }
}

const noSession: Objection = { status: 401, code: 'UNAUTHORIZED', message: 'This browser has no session.' };
const onlyRead: Objection = { status: 405, code: 'METHOD_NOT_SUPPORTED', message: 'Pages are only read.' };
const nothingThere: Objection = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is nothing under this address.',
};
const broken: Objection = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something unexpected went wrong.',
};
