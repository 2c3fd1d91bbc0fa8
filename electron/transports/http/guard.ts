import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface Objection {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A call must carry this header: a form or a picture of another page cannot set it. */
export const callHeader = 'x-tertulia';

/**
 * What speaks against any request at all.
 *
 * The exact `Host` keeps out pages whose name was pointed to this machine (DNS rebinding); the origin keeps out
 * pages of other sites that this browser has open.
 *
 * @param host the address that this server answers under, `127.0.0.1:PORT`
 */
export function objectionToRequest(request: IncomingMessage, host: string): Objection | undefined {
  if (request.headers.host !== host) return wrongHost;
  if (!(request.url ?? '').startsWith('/')) return badTarget;
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return foreignOrigin;
  if (isNavigation(request)) return undefined;
  const site = header(request, 'sec-fetch-site');
  return site === undefined || site === 'same-origin' ? undefined : foreignOrigin;
}

/** What more speaks against a call of a procedure. */
export function objectionToCall(request: IncomingMessage): Objection | undefined {
  if (request.method !== 'POST') return onlyPost;
  if (header(request, callHeader) !== '1') return noCallHeader;
  // Browsers send at least one of them with every POST; whoever sends neither hides where it comes from.
  const isOriginKnown =
    request.headers.origin !== undefined || header(request, 'sec-fetch-site') !== undefined;
  return isOriginKnown && !isNavigation(request) ? undefined : foreignOrigin;
}

/** Whether a browser asks for this as the page of a tab. Following a link from anywhere is no attack by itself. */
export function isNavigation(request: IncomingMessage): boolean {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return (
    isRead &&
    header(request, 'sec-fetch-mode') === 'navigate' &&
    header(request, 'sec-fetch-dest') === 'document'
  );
}

/** Whether a browser fetches this ahead of somebody wanting it. */
export function isPrefetch(request: IncomingMessage): boolean {
  return /prefetch|preview|prerender/u.test(
    `${header(request, 'sec-purpose') ?? ''} ${header(request, 'purpose') ?? ''}`,
  );
}

/** A header that may stand in a request once. */
export function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

const wrongHost: Objection = {
  status: 421,
  code: 'WRONG_HOST',
  message: 'This server answers under its own address only.',
};
export const badTarget: Objection = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is not an address of this server.',
};
const foreignOrigin: Objection = {
  status: 403,
  code: 'FOREIGN_ORIGIN',
  message: 'Only pages of this server may ask this.',
};
const onlyPost: Objection = {
  status: 405,
  code: 'METHOD_NOT_SUPPORTED',
  message: 'Calls are made with POST.',
};
const noCallHeader: Objection = {
  status: 403,
  code: 'NOT_A_CALL',
  message: `Calls carry the header ${callHeader}: 1.`,
};
