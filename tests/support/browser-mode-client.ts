import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '@shared/contract';
import type { BrowserMode } from './launch-browser-mode';

export type BrowserModeClient = ContractRouterClient<typeof contract>;

/** Enters a running browser mode as its one browser would, and calls it over HTTP. Uses up its token. */
export async function enterBrowserMode({ address, origin }: BrowserMode): Promise<BrowserModeClient> {
  const entry = await fetch(address, { redirect: 'manual' });
  const cookie = entry.headers.getSetCookie()[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`Browser mode let nobody in: ${String(entry.status)}.`);
  return createORPCClient(
    new RPCLink({ url: `${origin}/rpc`, headers: { 'x-tertulia': '1', origin, cookie } }),
  );
}
