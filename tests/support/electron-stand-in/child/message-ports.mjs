import { EventEmitter } from 'node:events';
import { handlers, stage } from './stage.mjs';

const ports = new Map();
const keyOf = (windowId, portId) => `${windowId}/${portId}`;

/** The main process's end of a channel whose other end a page holds, with the manners of `MessagePortMain`. */
class MessagePortMain extends EventEmitter {
  #windowId;
  #portId;
  #early = [];
  #isStarted = false;
  #isClosed = false;

  constructor(windowId, portId) {
    super();
    this.#windowId = windowId;
    this.#portId = portId;
  }

  start() {
    this.#isStarted = true;
    for (const data of this.#early.splice(0)) this.emit('message', { data, ports: [] });
  }

  postMessage(message) {
    if (!this.#isClosed)
      void stage.call('portPost', this.#windowId, this.#portId, message).catch(() => undefined);
  }

  close() {
    if (this.#isClosed) return;
    void stage.call('portClose', this.#windowId, this.#portId).catch(() => undefined);
    this.hasClosed();
  }

  receive(data) {
    if (this.#isStarted) this.emit('message', { data, ports: [] });
    else this.#early.push(data);
  }

  hasClosed() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    ports.delete(keyOf(this.#windowId, this.#portId));
    this.emit('close');
  }
}

export function portOf(windowId, portId) {
  const key = keyOf(windowId, portId);
  const port = ports.get(key) ?? new MessagePortMain(windowId, portId);
  ports.set(key, port);
  return port;
}

handlers.portMessage = (windowId, portId, data) => ports.get(keyOf(windowId, portId))?.receive(data);
handlers.portClosed = (windowId, portId) => ports.get(keyOf(windowId, portId))?.hasClosed();
