import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may talk to the loopback host: the browser that opened the address which the start printed. */
export interface Session {
  /** Stands in the first address, and works once. */
  readonly token: string;
  /** Takes the token; the answer is the cookie to set, or undefined where the token is wrong or used up. */
  exchange(token: string): string | undefined;
  /** Whether the request carries this session's cookie. */
  has(request: IncomingMessage): boolean;
}

/**
 * Makes the one session of a start.
 *
 * @param port part of the cookie's name: browsers share cookies between the ports of one address, and two running
 *   instances must not end each other's session
 */
export function createSession(port: number): Session {
  const token = randomBytes(32).toString('base64url');
  const secret = randomBytes(32).toString('base64url');
  const name = `tertulia-${String(port)}`;
  let isUsed = false;

  return {
    token,
    exchange: (candidate) => {
      if (isUsed || !isSame(candidate, token)) return undefined;
      isUsed = true;
      return `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`;
    },
    has: (request) => cookies(request).some((cookie) => cookie.name === name && isSame(cookie.value, secret)),
  };
}

function cookies(request: IncomingMessage): { name: string; value: string }[] {
  return (request.headers.cookie ?? '').split(';').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { name: name.trim(), value: value.join('=').trim() };
  });
}

/** Compares without telling by its duration how much was right. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(digest(left), digest(right));
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
