import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpStand, type HttpStand } from './support/hosts';
import { rawRequest } from './support/raw-request';

let stand: HttpStand;
let head: string[];
const sockets: Socket[] = [];

beforeEach(async () => {
  stand = await httpStand();
  head = [
    'POST /rpc/echo HTTP/1.1',
    `Host: ${new URL(stand.host.origin).host}`,
    `Origin: ${stand.host.origin}`,
    `Cookie: ${stand.cookie}`,
    'X-Tertulia: 1',
    'Content-Type: application/json',
  ];
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await stand.close();
});

/** Sends this much of a request and no more, and keeps the line open. */
async function sendUnfinished(text: string): Promise<Socket> {
  const { port, hostname } = new URL(stand.host.origin);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  await new Promise((resolve) => socket.write(text, resolve));
  return socket;
}

async function canConnect(host: string): Promise<boolean> {
  const socket = connect(Number(new URL(stand.host.origin).port), host);
  sockets.push(socket);
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
}

describe('the port', () => {
  it('is open on 127.0.0.1 and on no other address of this machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .map(({ address, scopeid }) => (scopeid ? `${address}%${String(scopeid)}` : address))
      .filter((address) => address !== '127.0.0.1');
    expect(await canConnect('127.0.0.1')).toBe(true);
    for (const address of ['::1', '127.0.0.2', ...others])
      expect(await canConnect(address), address).toBe(false);
  });

  it('is another one each time, and so is the session', async () => {
    const other = await httpStand();
    expect(other.host.origin).not.toBe(stand.host.origin);
    const answer = await other.request('/', { headers: { cookie: stand.cookie } });
    expect(answer.status).toBe(401);
    await other.close();
  });
});

describe('a call without a body', () => {
  it.each([['Content-Length: 0'], ['Transfer-Encoding: chunked'], []])('is a call: %s', async (...lines) => {
    const body = lines[0]?.startsWith('Transfer') ? '0\r\n\r\n' : '';
    const answer = await rawRequest(stand.host.origin, [...head, ...lines], body);
    expect(answer.status).toBe(200);
  });

  it('is told what its procedure wants', async () => {
    const lines = head.map((line) => line.replace('/rpc/echo', '/rpc/fail'));
    const answer = await rawRequest(stand.host.origin, [...lines, 'Content-Length: 0']);
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
  });
});

describe('a request that does not go on', () => {
  it.each([
    ['in its headers', 'GET / HTTP/1.1\r\nHost: 127.0'],
    ['in its body', null],
  ])('%s keeps nobody else waiting, nor the close', async (_case, text) => {
    const unfinished = text ?? `${[...head, 'Content-Length: 100'].join('\r\n')}\r\n\r\n{"json":`;
    const waiting = await Promise.all(Array.from({ length: 20 }, () => sendUnfinished(unfinished)));
    expect(await stand.client.echo('answered')).toBe('answered');
    const closed = waiting.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    await stand.host.close();
    await Promise.all(closed);
    stand = await httpStand();
  });

  it('is not a call: what came of it is thrown away', async () => {
    const socket = await sendUnfinished(`${[...head, 'Content-Length: 100'].join('\r\n')}\r\n\r\n{"json":1}`);
    let answered = '';
    socket.on('data', (chunk) => (answered += String(chunk)));
    socket.end();
    await once(socket, 'close');
    expect(answered).not.toContain('200 OK');
    expect(await stand.client.echo('answered')).toBe('answered');
  });
});
