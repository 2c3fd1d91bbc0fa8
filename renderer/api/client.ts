import { createORPCClient, isDefinedError, ORPCError, type ClientLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { ChangeEvent, ReplayEvent, WatchEvent } from '@shared/changes/changes.contract';
import type { contract } from '@shared/contract';
import { portRequest } from '@shared/desktop-bridge';
import type { ErrorCode } from '@shared/errors';

/** Calls carry nothing but their input. */
type NoContext = Parameters<ClientLink<object>['call']>[2]['context'];

type Client = ContractRouterClient<typeof contract>;

/** The backend, over whatever the host offers: a port in the desktop, HTTP in browser mode. */
export const api: Client = createORPCClient<Client>(window.tertulia ? desktopLink() : browserLink());

function desktopLink(): ClientLink<NoContext> {
  const { port1, port2 } = new MessageChannel();
  window.postMessage(portRequest, window.location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

function browserLink(): ClientLink<NoContext> {
  return new HttpLink({ url: `${window.location.origin}/rpc`, headers: { 'x-tertulia': '1' } });
}

/** For a click on a link that leads outside: the desktop hands it to the system, a browser follows it by itself. */
export function openOutside(click: Event, link: string): void {
  if (!window.tertulia) return;
  click.preventDefault();
  void window.tertulia.openLink(link);
}

/**
 * Address of a picture of the community.
 *
 * @param version as the picture's owner carries it; a new picture has a new address
 */
export function mediaUrl(path: string, version: string): string {
  return `/media/${path}?v=${encodeURIComponent(version)}`;
}

/** The code of an error that the contract names; null for anything else, such as a lost connection. */
export function codeOf(error: unknown): ErrorCode | null {
  return error instanceof ORPCError && isDefinedError(error) ? (error.code as ErrorCode) : null;
}

/** The data that the contract's error carries. */
export function dataOf(error: unknown): unknown {
  return error instanceof ORPCError ? (error.data as unknown) : null;
}

const listeners = new Set<(event: ChangeEvent) => void>();
const replayListeners = new Set<(event: ReplayEvent) => void>();
let watching = false;

/**
 * Calls the listener after each committed write, undo or redo, of this window or another.
 *
 * @returns stops listening
 */
export function onChange(listener: (event: ChangeEvent) => void): () => void {
  listeners.add(listener);
  startWatching();
  return () => listeners.delete(listener);
}

/**
 * Calls the listener as an undo or redo of very much goes on, of this window or another.
 *
 * @returns stops listening
 */
export function onReplay(listener: (event: ReplayEvent) => void): () => void {
  replayListeners.add(listener);
  startWatching();
  return () => replayListeners.delete(listener);
}

function startWatching(): void {
  if (watching) return;
  watching = true;
  void watch();
}

const retryMs = 2000;

/** Listens as long as the page lives. After a lost connection nothing is known, so everything counts as changed. */
async function watch(): Promise<void> {
  for (let first = true; ; first = false) {
    try {
      const events = await api.changes.watch();
      if (!first) tell({ operationId: null, entities: [], memberIds: [], everything: true });
      for await (const event of events) tell(event);
    } catch {
      // The host is gone or going; the next turn finds out.
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}

function tell(event: WatchEvent): void {
  if ('direction' in event) for (const listener of replayListeners) listener(event);
  else for (const listener of listeners) listener(event);
}
