import { request as httpRequest, Agent } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttpHost } from '../../electron/transports/http';
import { callLimitBytes } from '../../electron/transports/limits';
import { httpStand, type HttpStand } from './support/hosts';
import { rawRequest } from './support/raw-request';
import { sampleRouter } from './support/sample-router';

const photo = new Uint8Array([1, 2, 3]);
const call = { 'x-tertulia': '1', 'content-type': 'application/json' };
const body = JSON.stringify({ json: 'hello' });

let stand: HttpStand;
let host: string;
beforeAll(async () => {
  stand = await httpStand({ photo });
  host = new URL(stand.host.origin).host;
});
afterAll(async () => {
  await stand.close();
});

const post = (headers: Record<string, string>, path = '/rpc/echo'): Promise<Response> =>
  stand.request(path, { method: 'POST', body, headers: { origin: stand.host.origin, ...call, ...headers } });

describe('a call', () => {
  it('is answered when one of our pages makes it', async () => {
    const answer = await post({ 'sec-fetch-site': 'same-origin' });
    expect([answer.status, await answer.json()]).toEqual([200, { json: 'hello' }]);
  });

  it.each([
    ['of another origin', { origin: 'http://evil.example' }, 403],
    ['of another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['under another name of this machine', { origin: 'http://localhost' }, 403],
    ['of a sandboxed page', { origin: 'null' }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another port', { 'sec-fetch-site': 'same-site' }, 403],
    ['that was typed into the address bar', { 'sec-fetch-site': 'none' }, 403],
    ['without the header', { 'x-tertulia': '' }, 403],
    ['with another value in the header', { 'x-tertulia': '2' }, 403],
    ['without a session', { cookie: '' }, 401],
    ['with a wrong session', { cookie: 'tertulia-1=x' }, 401],
  ])('%s is refused', async (_case, headers, status) => {
    const answer = await post(headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain('hello');
  });

  it('that hides where it comes from is refused', async () => {
    const lines = [`POST /rpc/echo HTTP/1.1`, `Host: ${host}`, `Cookie: ${stand.cookie}`, 'X-Tertulia: 1'];
    const answer = await rawRequest(
      stand.host.origin,
      [...lines, `Content-Length: ${String(body.length)}`],
      body,
    );
    expect(answer.status).toBe(403);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('by %s is refused', async (method) => {
    const answer = await stand.request('/rpc/echo?data={}', {
      method,
      headers: { origin: stand.host.origin, ...call },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('that is no JSON gets an error, not a crash', async () => {
    const answer = await stand.request('/rpc/echo', {
      method: 'POST',
      body: '{"json":',
      headers: { origin: stand.host.origin, ...call },
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { json: { code: 'BAD_REQUEST' } }]);
  });
});

describe('the host', () => {
  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]', ''])(
    'is not %s',
    async (name) => {
      const answer = await rawRequest(stand.host.origin, [
        'GET / HTTP/1.1',
        `Host: ${name}`,
        `Cookie: ${stand.cookie}`,
      ]);
      expect([400, 421]).toContain(answer.status);
    },
  );

  it('is not a proxy', async () => {
    const lines = [`GET http://${host}/ HTTP/1.1`, `Host: ${host}`, `Cookie: ${stand.cookie}`];
    expect((await rawRequest(stand.host.origin, lines)).status).toBe(400);
  });
});

describe('the token', () => {
  it.each([
    ['es', 'Esta dirección ya se ha usado'],
    ['ca-ES,ca;q=0.9', 'Aquesta adreça ja s’ha fet servir'],
    ['fr', 'This address has been used already'],
  ])('says in %s that it works once', async (language, words) => {
    const answer = await fetch(stand.host.address, {
      redirect: 'manual',
      headers: { accept: 'text/html', 'accept-language': language },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toContain(words);
  });

  it('leads the browser that has the session on to the app', async () => {
    const answer = await fetch(stand.host.address, { redirect: 'manual', headers: { cookie: stand.cookie } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  });

  it('cannot be guessed', async () => {
    const answer = await fetch(`${stand.host.origin}/?token=AAAA`, { redirect: 'manual' });
    expect(answer.status).toBe(401);
  });

  it('is not used up by a preview', async () => {
    const fresh = await httpStandWithoutSession();
    const preview = await fetch(fresh.address, {
      redirect: 'manual',
      headers: { 'sec-purpose': 'prefetch' },
    });
    const head = await fetch(fresh.address, { redirect: 'manual', method: 'HEAD' });
    const visit = await fetch(fresh.address, { redirect: 'manual' });
    expect([preview.status, head.status, visit.status]).toEqual([503, 503, 303]);
    expect(visit.headers.get('location')).toBe('/');
    expect(visit.headers.get('set-cookie')).toMatch(
      /^tertulia-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u,
    );
    await fresh.close();
  });

  it('survives a link on another site, which a strict cookie does not let follow a redirect', async () => {
    const fresh = await httpStandWithoutSession();
    const { origin, host: freshHost, pathname, search } = new URL(fresh.address);
    const answer = await rawRequest(origin, [
      `GET ${pathname}${search} HTTP/1.1`,
      `Host: ${freshHost}`,
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Mode: navigate',
      'Sec-Fetch-Dest: document',
    ]);
    expect(answer.status).toBe(200);
    expect(answer.head).toContain('set-cookie: tertulia-');
    expect(answer.body).toContain('http-equiv="refresh" content="0;url=/"');
    await fresh.close();
  });
});

describe('pages', () => {
  it('are shown for the address of any view, with the strict headers', async () => {
    const answer = await stand.request('/directory?q=logo');
    expect(await answer.text()).toContain('<title>Sample</title>');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'; script-src 'self';");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('bring their hashed files once', async () => {
    const answer = await stand.request('/assets/app-a1b2c3.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/assets/missing.js', '/favicon.ico', '/assets/app-a1b2c3.js.map'])('has no %s', async (path) => {
    expect((await stand.request(path)).status).toBe(404);
  });

  it('want a session, files and all', async () => {
    const page = await stand.request('/', {
      headers: { cookie: '', accept: 'text/html', 'accept-language': 'es' },
    });
    expect([page.status, await page.text()]).toEqual([401, expect.stringContaining('no tiene acceso')]);
    expect((await stand.request('/assets/app-a1b2c3.js', { headers: { cookie: '' } })).status).toBe(401);
    expect((await stand.request('/media/photos/1', { headers: { cookie: '' } })).status).toBe(401);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets/%2e%2e/%2e%2e/secret',
    '/%00',
    '/%ff',
    '//etc/passwd.txt',
    '/.././.././etc/passwd',
    '/media/../../secret.txt',
    '/media/..%2f..%2fsecret.txt',
    '/media/photos/%2e%2e/%2e%2e/%2e%2e/secret.txt',
  ])('do not lead outside by %s', async (path) => {
    const answer = await rawRequest(stand.host.origin, [
      `GET ${path} HTTP/1.1`,
      `Host: ${host}`,
      `Cookie: ${stand.cookie}`,
    ]);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toMatch(/^secret/u);
  });
});

describe('pictures', () => {
  it('are kept for ever under an address that names their version', async () => {
    const answer = await stand.request('/media/photos/1?v=3');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(photo);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('are asked for again under one that does not', async () => {
    expect((await stand.request('/media/photos/1')).headers.get('cache-control')).toBe('private, no-cache');
    expect((await stand.request('/media/photos/2')).status).toBe(404);
  });
});

describe('a body beyond the limit', () => {
  it.each([
    ['announced', true],
    ['unannounced', false],
  ])('is refused when %s, and the connection serves the next call', async (_case, isAnnounced) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (
      content: Buffer,
      headers: Record<string, string>,
    ): Promise<{ status: number; socket: unknown; text: string }> =>
      new Promise((resolve, reject) => {
        const request = httpRequest(`${stand.host.origin}/rpc/echo`, {
          method: 'POST',
          agent,
          headers: { ...call, origin: stand.host.origin, cookie: stand.cookie, ...headers },
        });
        request.on('error', reject);
        request.on('response', (response) => {
          let text = '';
          response.on('data', (chunk) => (text += String(chunk)));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, socket: response.socket, text });
          });
        });
        request.end(content);
      });
    const large = Buffer.alloc(callLimitBytes + 1, 'x');
    const length: Record<string, string> = isAnnounced
      ? { 'content-length': String(large.byteLength) }
      : { 'transfer-encoding': 'chunked' };
    const refused = await send(large, length);
    const next = await send(Buffer.from(body), {});
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.text)).toMatchObject({
      json: { code: 'TOO_LARGE', data: { limitBytes: callLimitBytes } },
    });
    expect([next.status, next.socket === refused.socket]).toEqual([200, true]);
    agent.destroy();
  });
});

/** The bare host, whose token nobody has used yet. */
async function httpStandWithoutSession(): Promise<{ address: string; close(): Promise<void> }> {
  const bare = await createHttpHost(
    { router: sampleRouter({ aborted: 0, returned: 0 }), context: {} },
    {
      pages: { read: () => Promise.resolve(undefined) },
    },
  );
  return { address: bare.address, close: () => bare.close() };
}
