import { isDefinedError, ORPCError, safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callLimitBytes, uploadLimitBytes } from '../../electron/transports/limits';
import { httpStand, portStand, type Stand } from './support/hosts';

const stands: readonly [string, () => Stand | Promise<Stand>][] = [
  ['message port', () => portStand()],
  ['http', () => httpStand()],
];

describe.each(stands)('calls through %s', (_name, open) => {
  let stand: Stand;
  beforeEach(async () => {
    stand = await open();
  });
  afterEach(async () => {
    await stand.close();
  });

  it('carries values and brings them back as they were', async () => {
    const value = {
      text: 'Núria · l’Hospitalet',
      list: [1, null, true],
      date: new Date(0),
      set: new Set(['a']),
    };
    expect(await stand.client.echo(value)).toEqual(value);
  });

  it('carries a file', async () => {
    const photo = new File([new Uint8Array(300_000).fill(255)], 'retrat.webp', { type: 'image/webp' });
    expect(await stand.client.members.setPhoto({ photo })).toEqual({ name: 'retrat.webp', size: 300_000 });
  });

  it('reports an error that the contract names, with its data', async () => {
    const [error] = await safe(stand.client.fail({ by: 'Pere' }));
    expect(isDefinedError(error) && [error.code, error.data]).toEqual(['TAKEN', { by: 'Pere' }]);
  });

  it('reports what is wrong with the input', async () => {
    const error = await caught(stand.client.fail({ by: 'far too long' }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST', status: 400, data: { issues: [{ path: ['by'] }] } });
  });

  it('says nothing of what went wrong inside', async () => {
    const error = await caught(stand.client.crash());
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error' });
  });

  it('knows no procedure that is not in the contract', async () => {
    const client = stand.client as unknown as Record<string, () => Promise<unknown>>;
    expect(await caught(client.nothing?.() ?? Promise.resolve())).toMatchObject({ status: 404 });
  });

  it('streams, and ends a stream with its result', async () => {
    const stream = await stand.client.count({ to: 3 });
    expect([await stream.next(), await stream.next(), await stream.next(), await stream.next()]).toEqual([
      { value: 1, done: false },
      { value: 2, done: false },
      { value: 3, done: false },
      { value: 'counted', done: true },
    ]);
  });

  it('ends the work behind a stream that the page leaves', async () => {
    for await (const number of await stand.client.count({ to: 1_000_000 })) {
      if (number === 3) break;
    }
    await vi.waitFor(() => {
      expect(stand.witness.returned).toBe(1);
    });
  });

  it('tells a procedure that its call was cancelled', async () => {
    const cancel = new AbortController();
    const call = caught(stand.client.wait(undefined, { signal: cancel.signal }));
    setTimeout(() => {
      cancel.abort();
    }, 50);
    await call;
    await vi.waitFor(() => {
      expect(stand.witness.aborted).toBe(1);
    });
  });

  it('ends everything that runs for a page that closes', async () => {
    const call = caught(stand.client.wait());
    const stream = await stand.client.count({ to: 1_000_000 });
    await stream.next();
    await stand.disconnect();
    await call;
    await vi.waitFor(() => {
      expect(stand.witness).toEqual({ aborted: 1, returned: 1 });
    });
  });

  it('refuses more than a call may carry, and answers the next one', async () => {
    const error = await caught(stand.client.echo('x'.repeat(callLimitBytes)));
    expect(error).toMatchObject({
      code: 'TOO_LARGE',
      status: 413,
      defined: true,
      data: { limitBytes: callLimitBytes },
    });
    expect(await stand.client.echo('still here')).toBe('still here');
  });

  it('lets an upload carry more, up to its own limit', async () => {
    const file = (bytes: number): File => new File([new Uint8Array(bytes)], 'photo');
    expect(await stand.client.members.setPhoto({ photo: file(20 * 1024 * 1024) })).toMatchObject({
      name: 'photo',
    });
    const error = await caught(stand.client.members.setPhoto({ photo: file(uploadLimitBytes) }));
    expect(error).toMatchObject({ code: 'TOO_LARGE', status: 413, data: { limitBytes: uploadLimitBytes } });
    expect(await stand.client.echo('still here')).toBe('still here');
  });

  it('answers many calls at once', async () => {
    const numbers = Array.from({ length: 200 }, (_, index) => index);
    expect(await Promise.all(numbers.map((number) => stand.client.echo(number)))).toEqual(numbers);
  });
});

describe('messages that are no calls', () => {
  it('are dropped, and the port goes on', async () => {
    const onMalformed = vi.fn();
    const stand = portStand(onMalformed);
    const nonsense: unknown[] = [
      'no json',
      '{}',
      '{"i":1}',
      '{"i":"1","p":{}}',
      '{"i":"1","p":{"u":"http://elsewhere/echo"}}',
      '{"i":"1","p":{"u":"/echo","h":[]}}',
      '{"i":"1","p":{"u":"/echo","m":{}}}',
      '{"i":"1","t":9,"p":{}}',
      null,
      42,
      { i: '1', p: { u: '/echo' } },
      new Uint8Array([255, 255, 255]),
      new Uint8Array(0),
    ];
    for (const message of nonsense) stand.post(message);
    expect(await stand.client.echo('fine')).toBe('fine');
    expect(onMalformed).toHaveBeenCalledTimes(nonsense.length);
    await stand.close();
  });
});

async function caught(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error instanceof ORPCError ? { ...error.toJSON() } : error;
  }
  throw new Error('The call was expected to fail.');
}
