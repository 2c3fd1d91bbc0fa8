/**
 * Calls in both directions over a child process's message channel.
 *
 * @param {{ send(message: unknown): void, listen(listener: (message: any) => void): void }} channel
 * @param {Record<string, (...args: any[]) => unknown>} handlers what the other side may call
 */
export function createPeer(channel, handlers) {
  const waiting = new Map();
  let nextId = 1;
  let closed;

  const answer = async ({ id, name, args }) => {
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`The stand-in has no ${name}.`);
      channel.send({ kind: 'answer', id, value: await handler(...args) });
    } catch (error) {
      channel.send({ kind: 'failure', id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  channel.listen((message) => {
    if (message.kind === 'call') {
      void answer(message);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') call?.resolve(message.value);
    if (message.kind === 'failure') call?.reject(new Error(message.message));
  });

  return {
    call: (name, ...args) =>
      new Promise((resolve, reject) => {
        if (closed) throw closed;
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        channel.send({ kind: 'call', id, name, args });
      }),
    /** The other side has gone: nothing that waits for it will be answered. */
    close: (reason) => {
      closed = new Error(reason);
      for (const call of waiting.values()) call.reject(closed);
      waiting.clear();
    },
  };
}
