import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { openBundle } from '../../../electron/transports/bundle';
import { createHttpHost, type HttpHost } from '../../../electron/transports/http';
import { serveOnMessagePort } from '../../../electron/transports/message-port';
import { sampleRouter, type SampleClient, type Witness } from './sample-router';

/** A running transport with a client at its other end. */
export interface Stand {
  client: SampleClient;
  witness: Witness;
  /** As when the page's window closes. */
  disconnect(): Promise<void>;
  close(): Promise<void>;
}

/** The sample router behind a message port, as in Electron's main process. */
export function portStand(onMalformed?: () => void): Stand & { post(message: unknown): void } {
  const witness: Witness = { aborted: 0, returned: 0 };
  const { port1: serverPort, port2: clientPort } = new MessageChannel();
  serveOnMessagePort(
    { router: sampleRouter(witness), context: {} },
    {
      // Node's ports give the bare data where Electron's MessagePortMain gives an event.
      on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
        serverPort.on(event, (data: unknown) => {
          listener({ data });
        }),
      postMessage: (message) => {
        serverPort.postMessage(message);
      },
      start: () => {
        serverPort.start();
      },
    },
    { onMalformed },
  );
  const link = new PortLink({ port: clientPort });
  clientPort.start();
  const disconnect = (): Promise<void> => {
    clientPort.close();
    return Promise.resolve();
  };
  return {
    client: createORPCClient(link),
    witness,
    disconnect,
    close: disconnect,
    post: (message) => {
      clientPort.postMessage(message);
    },
  };
}

export interface HttpStand extends Stand {
  host: HttpHost;
  folder: string;
  cookie: string;
  /** A request as one of our pages would make it, but for what `init` says. */
  request(
    path: string,
    init?: { method?: string; body?: string; headers?: Record<string, string> },
  ): Promise<Response>;
}

/** The sample router behind the loopback host, with a bundle of two files. */
export async function httpStand(options: { photo?: Uint8Array } = {}): Promise<HttpStand> {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-transport-'));
  await mkdir(join(folder, 'pages/assets'), { recursive: true });
  await writeFile(join(folder, 'pages/index.html'), '<!doctype html><title>Sample</title>');
  await writeFile(join(folder, 'pages/assets/app-a1b2c3.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const witness: Witness = { aborted: 0, returned: 0 };
  const host = await createHttpHost(
    { router: sampleRouter(witness), context: {} },
    {
      pages: await openBundle(join(folder, 'pages')),
      resolveAsset: (path) =>
        Promise.resolve(
          path.startsWith('/media/photos/1') && options.photo
            ? { bytes: options.photo, type: 'image/webp' }
            : undefined,
        ),
    },
  );
  const admission = await fetch(host.address, { redirect: 'manual' });
  const cookie = admission.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const abort = new AbortController();
  const headers = { cookie, origin: host.origin, 'x-tertulia': '1' };
  const link = new FetchLink({
    url: `${host.origin}/rpc`,
    headers,
    fetch: (request, init) =>
      fetch(request, { ...init, signal: AbortSignal.any([request.signal, abort.signal]) }),
  });
  return {
    client: createORPCClient(link),
    witness,
    host,
    folder,
    cookie,
    request: (path, init = {}) =>
      fetch(`${host.origin}${path}`, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } }),
    disconnect: () => {
      abort.abort();
      return Promise.resolve();
    },
    close: async () => {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}
