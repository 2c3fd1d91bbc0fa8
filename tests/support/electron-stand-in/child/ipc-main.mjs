import { EventEmitter } from 'node:events';
import { portOf } from './message-ports.mjs';
import { handlers } from './stage.mjs';
import { webContentsOf } from './browser-window.mjs';

const invocable = new Map();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel, handler) => {
    if (invocable.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    invocable.set(channel, handler);
  },
  removeHandler: (channel) => void invocable.delete(channel),
});

/** `frame` is where the message comes from: its address, and whether it is the window's own page. */
function eventFrom(windowId, frame, portIds = []) {
  const sender = webContentsOf(windowId);
  return {
    sender,
    senderFrame: { url: frame.url, parent: frame.isMain ? null : sender?.mainFrame },
    ports: portIds.map((portId) => portOf(windowId, portId)),
  };
}

handlers.ipcSend = (windowId, frame, channel, args, portIds) =>
  ipcMain.emit(channel, eventFrom(windowId, frame, portIds), ...args);

handlers.ipcInvoke = (windowId, frame, channel, args) => {
  const handler = invocable.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return handler(eventFrom(windowId, frame), ...args);
};
