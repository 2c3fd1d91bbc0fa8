export interface Channel {
  send(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
}

export interface Peer {
  call(name: string, ...args: unknown[]): Promise<unknown>;
  close(reason: string): void;
}

// What comes over the channel is checked by nobody: both ends are this folder's.
export function createPeer(channel: Channel, handlers: Record<string, (...args: never[]) => unknown>): Peer;
