/* global window, document, MutationObserver */

/**
 * What a preload bundle finds in a page: `electron` with `contextBridge` and `ipcRenderer`, and message ports that
 * reach the child process. Runs in the page before anything else, and is text, not a module.
 *
 * `__standInSend(batch)` is a binding to the test process; `__standIn` is what the test process calls.
 */
(() => {
  const isMain = window.top === window;
  const documentId = `${Date.now()}-${Math.random()}`;
  const listeners = new Map();
  const ports = new Map();
  let nextPort = 1;

  let outbox = [];
  let isSending = false;
  /** One batch is under way at a time, so that messages keep their order. */
  const post = (message) => {
    outbox.push(message);
    if (!isSending) void flush();
  };
  const flush = async () => {
    isSending = true;
    while (outbox.length > 0) {
      const batch = outbox;
      outbox = [];
      await window.__standInSend({ documentId, batch }).catch(() => undefined);
    }
    isSending = false;
  };

  const encode = (data) => {
    if (typeof data === 'string') return { text: data };
    const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
    if (!(bytes instanceof Uint8Array)) return { json: JSON.stringify(data) };
    let binary = '';
    for (let start = 0; start < bytes.length; start += 32768) {
      binary += String.fromCharCode(...bytes.subarray(start, start + 32768));
    }
    return { base64: btoa(binary) };
  };
  const decode = (message) => {
    if (message.text !== undefined) return message.text;
    if (message.json !== undefined) return JSON.parse(message.json);
    return Uint8Array.from(atob(message.base64), (character) => character.charCodeAt(0));
  };

  const adopt = (port) => {
    const id = `${documentId}/${nextPort++}`;
    ports.set(id, port);
    port.addEventListener('message', (event) => post({ type: 'port', id, data: encode(event.data) }));
    port.addEventListener('close', () => post({ type: 'portClosed', id }));
    port.start();
    return id;
  };

  const ipcRenderer = {
    send: (channel, ...args) => post({ type: 'send', channel, args, ports: [] }),
    postMessage: (channel, message, transfer = []) =>
      post({ type: 'send', channel, args: [message], ports: transfer.map(adopt) }),
    invoke: (channel, ...args) => window.__standInInvoke({ channel, args }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((each) => each !== listener),
      );
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => {
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true });
    },
  };

  const deliver = (batch) => {
    for (const message of batch) {
      if (message.type === 'port') ports.get(message.id)?.postMessage(decode(message.data));
      if (message.type === 'portClose') ports.get(message.id)?.close();
      if (message.type === 'send')
        (listeners.get(message.channel) ?? []).forEach((each) => each({}, ...message.args));
    }
  };
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload cannot require ${name}.`);
  };
  const module = { exports: {} };
  Object.defineProperty(window, '__standIn', { value: { deliver, ipcRenderer, require, module } });

  if (!isMain) return;
  post({ type: 'document' });
  const tellTitle = () => post({ type: 'title', title: document.title });
  document.addEventListener('DOMContentLoaded', () => {
    tellTitle();
    new MutationObserver(tellTitle).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
})();
