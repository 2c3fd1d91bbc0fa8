import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import sqlite3 from 'sqlite3';
import { createBackend, type Backend } from '@backend/backend';
import type { ReadTx } from '@backend/database/unit-of-work';
import {
  readAwareness,
  readEncounters,
  readOfferedSpecialties,
  readPeople,
  readPositions,
  readTies,
} from '@backend/graph/graph.repository';
import type { contract } from '@shared/contract';
import { communityOf } from '@shared/graph/community';
import { openBundle } from '../../electron/transports/bundle';
import { createHttpHost } from '../../electron/transports/http';
import { serveOnMessagePort } from '../../electron/transports/message-port';
import { largeCommunity, median, temporaryFolder, timesMs } from './measure';
import type { BenchRow } from './bench.types';

type Client = ContractRouterClient<typeof contract>;

const sizes = [
  { members: 2000, tiesPerMember: 10, label: '2,000 members, 20,000 ties', runs: 15, targetMs: 300 },
  { members: 10_000, tiesPerMember: 10, label: '10,000 members, 100,000 ties', runs: 7, targetMs: undefined },
];

/** The graph's read model from the file to the page, over both transports, beside the bare driver's SELECTs. */
export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { members, tiesPerMember, label, runs, targetMs } of sizes) {
    const folder = await largeCommunity(members, tiesPerMember);
    const backend = await createBackend({ dataFolder: folder });
    await backend.context.searchIndex.ready();
    const port = overPort(backend);
    const http = await overHttp(backend);
    const bare = await bareReader(join(folder, 'tertulia.sqlite'));
    // Once each before it counts, and in turns, so that a busy moment of the machine meets all alike.
    const times = { port: [] as number[], http: [] as number[], bare: [] as number[], built: [] as number[] };
    for (let turn = 0; turn <= runs; turn += 1) {
      const [bareMs = 0] = await timesMs(1, () => selectAll(bare.tx));
      const [portMs = 0] = await timesMs(1, () => port.client.graph.read());
      const [httpMs = 0] = await timesMs(1, () => http.client.graph.read());
      const model = await port.client.graph.read();
      const [builtMs = 0] = await timesMs(1, () => communityOf(model));
      if (turn === 0) continue;
      times.bare.push(bareMs);
      times.port.push(portMs);
      times.http.push(httpMs);
      times.built.push(builtMs);
    }
    port.close();
    await http.close();
    bare.close();
    await backend.close();
    const peer = { peer: 'the same SELECTs, bare sqlite3 driver', peerValue: median(times.bare) };
    const row = (name: string, value: number): BenchRow => ({
      name: `${name}, ${label}`,
      value,
      unit: 'ms',
      ...peer,
      ratio: value / peer.peerValue,
      ...(targetMs === undefined ? {} : { target: `<= ${String(targetMs)} ms`, pass: value <= targetMs }),
    });
    rows.push(
      row('graph read to the page, message port', median(times.port)),
      row('graph read to the page, HTTP', median(times.http)),
      { name: `columns to links a pair, ${label}`, value: median(times.built), unit: 'ms' },
    );
  }
  return rows;
}

async function selectAll(tx: ReadTx): Promise<unknown[]> {
  return [
    await readPeople(tx),
    await readOfferedSpecialties(tx),
    await readTies(tx),
    await readEncounters(tx),
    await readAwareness(tx),
    await readPositions(tx),
  ];
}

/** As in Electron: between two threads' ends of a port. */
function overPort({ router, context }: Backend): { client: Client; close: () => void } {
  const { port1: server, port2: page } = new MessageChannel();
  serveOnMessagePort(
    { router, context },
    {
      on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) =>
        server.on(event, (data: unknown) => {
          listener({ data });
        }),
      postMessage: (message) => {
        server.postMessage(message);
      },
      start: () => {
        server.start();
      },
    },
  );
  page.start();
  return { client: createORPCClient(new PortLink({ port: page })), close: () => page.close() };
}

async function overHttp({
  router,
  context,
}: Backend): Promise<{ client: Client; close: () => Promise<void> }> {
  const pages = await temporaryFolder();
  await writeFile(join(pages, 'index.html'), '<!doctype html><title>Bench</title>');
  const host = await createHttpHost(
    { router, context },
    { pages: await openBundle(pages), resolveAsset: () => Promise.resolve(undefined) },
  );
  const entry = await fetch(host.address, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';', 1)[0] ?? '';
  const headers = { cookie, origin: host.origin, 'x-tertulia': '1' };
  const client: Client = createORPCClient(new HttpLink({ url: `${host.origin}/rpc`, headers }));
  return { client, close: () => host.close() };
}

/** Reads with nothing between the SELECT and the driver. */
async function bareReader(file: string): Promise<{ tx: ReadTx; close: () => void }> {
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  const query = <Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    new Promise((resolve, reject) => {
      database.all<Row>(sql, parameters, (error, rows) => {
        if (error) reject(error);
        else resolve(rows);
      });
    });
  // The graph's queries need nothing of TypeORM's manager.
  return { tx: { query } as unknown as ReadTx, close: () => database.close() };
}
