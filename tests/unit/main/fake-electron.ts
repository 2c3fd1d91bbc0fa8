import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

type Handler = (...args: unknown[]) => unknown;

/** What was handed to Electron, for a test to look at and to call. */
export const handed = {
  permissionRequest: (() => undefined) as Handler,
  permissionCheck: (() => true) as Handler,
  devicePermission: (() => true) as Handler,
  beforeRequest: (() => undefined) as Handler,
  protocol: (() => undefined) as Handler,
  windows: [] as { options: unknown }[],
  invokable: new Map<string, Handler>(),
};

class FakeWindow {
  readonly webContents = new EventEmitter();
  constructor(readonly options: unknown) {
    handed.windows.push(this);
  }
  loadURL(): Promise<void> {
    return Promise.resolve();
  }
}

export const app = Object.assign(new EventEmitter(), { isPackaged: true, getAppPath: () => '/app' });
export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler) => handed.invokable.set(channel, handler),
});
export const shell = { openExternal: vi.fn(() => Promise.resolve()) };
export const nativeTheme = { shouldUseDarkColors: false };
export const dialog = {};
export const BrowserWindow = FakeWindow;
export const protocol = {
  handle: (_scheme: string, handler: Handler) => (handed.protocol = handler),
};
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: Handler) => (handed.permissionRequest = handler),
    setPermissionCheckHandler: (handler: Handler) => (handed.permissionCheck = handler),
    setDevicePermissionHandler: (handler: Handler) => (handed.devicePermission = handler),
    webRequest: { onBeforeRequest: (handler: Handler) => (handed.beforeRequest = handler) },
  },
};
