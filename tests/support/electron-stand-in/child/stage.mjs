import { createPeer } from '../peer.mjs';

/** What the test process may call here; every part of the stand-in adds its own. */
export const handlers = {};

/** The test process, which holds the browser. */
export const stage = createPeer(
  {
    send: (message) => process.connected && process.send(message),
    listen: (listener) => process.on('message', listener),
  },
  handlers,
);

// Without the test there is nothing to be shown in.
process.on('disconnect', () => process.exit(1));
