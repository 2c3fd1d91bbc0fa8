import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app, openWindows } from './app.mjs';
import { emitPreventable } from './preventable.mjs';
import { handlers, stage } from './stage.mjs';

let nextId = 1;
const windows = new Map();

class WebContents extends EventEmitter {
  #window;
  #openHandler = () => ({ action: 'allow' });
  url = '';
  mainFrame = { parent: null };
  navigationHistory = {
    goBack: () => void stage.call('windowHistory', this.id, -1),
    goForward: () => void stage.call('windowHistory', this.id, 1),
    canGoBack: () => true,
    canGoForward: () => true,
  };

  constructor(window) {
    super();
    this.#window = window;
    this.id = window.id;
  }

  send(channel, ...args) {
    void stage.call('windowSend', this.id, channel, args).catch(() => undefined);
  }
  getURL() {
    return this.url;
  }
  isDestroyed() {
    return this.#window.isDestroyed();
  }
  reload() {
    void stage.call('windowReload', this.id);
  }
  undo() {
    void stage.call('windowEdit', this.id, 'undo');
  }
  redo() {
    void stage.call('windowEdit', this.id, 'redo');
  }
  print(options, done) {
    void stage.call('windowPrint', this.id, options).then(({ isDone, reason }) => done?.(isDone, reason));
  }
  printToPDF(options) {
    return stage.call('windowPdf', this.id, options);
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  mayOpen(url) {
    return this.#openHandler({ url, disposition: 'foreground-tab' }).action === 'allow';
  }
  setZoomLevel() {}
  openDevTools() {}
}

export class BrowserWindow extends EventEmitter {
  #isDestroyed = false;
  #isMinimised = false;
  #title;
  #gone;
  #hasGone;

  constructor(options = {}) {
    super();
    this.id = nextId++;
    this.options = options;
    this.#title = options.title ?? app.getName();
    this.#gone = new Promise((resolve) => (this.#hasGone = resolve));
    this.webContents = new WebContents(this);
    windows.set(this.id, this);
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    const { preload, sandbox, contextIsolation, nodeIntegration } = options.webPreferences ?? {};
    this.created = stage.call('windowCreate', this.id, {
      width: options.width ?? 800,
      height: options.height ?? 600,
      isSandboxed: sandbox !== false && contextIsolation !== false && nodeIntegration !== true,
      preload: preload === undefined ? '' : readFileSync(preload, 'utf8'),
    });
  }

  async loadURL(url) {
    await this.created;
    await stage.call('windowLoad', this.id, url);
  }
  show() {
    void stage.call('windowShow', this.id).catch(() => undefined);
    this.emit('show');
  }
  focus() {
    void stage.call('windowFocus', this.id).catch(() => undefined);
    this.emit('focus');
  }
  minimize() {
    this.#isMinimised = true;
  }
  isMinimized() {
    return this.#isMinimised;
  }
  restore() {
    this.#isMinimised = false;
  }
  isDestroyed() {
    return this.#isDestroyed;
  }
  getTitle() {
    return this.#title;
  }
  setTitle(title) {
    this.#title = title;
  }
  close() {
    void this.closeAndWait();
  }
  async closeAndWait() {
    if (!this.#isDestroyed && !emitPreventable(this, 'close')) await this.#end();
  }
  destroy() {
    void this.#end();
  }
  async #end() {
    await stage.call('windowClose', this.id).catch(() => undefined);
    this.hasClosed();
    await this.#gone;
  }
  hasClosed() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    windows.delete(this.id);
    this.#hasGone();
    this.emit('closed');
    openWindows.remove(this);
  }

  static getAllWindows() {
    return openWindows.all();
  }
  static getFocusedWindow() {
    return openWindows.all().at(-1) ?? null;
  }
  static fromWebContents(contents) {
    return windows.get(contents.id) ?? null;
  }
}

export const webContents = { getAllWebContents: () => openWindows.all().map((window) => window.webContents) };

export function webContentsOf(windowId) {
  return windows.get(windowId)?.webContents;
}

handlers.windowEvent = (windowId, name, url) => {
  const window = windows.get(windowId);
  if (!window) return;
  if (name === 'closed') window.hasClosed();
  if (name === 'loaded') {
    window.webContents.url = url;
    window.webContents.emit('did-finish-load');
    window.emit('ready-to-show');
  }
};
handlers.windowTitle = (windowId, title) => windows.get(windowId)?.setTitle(title);

/** Whether a page's wish to lead its window (or a frame in it) elsewhere is granted. */
handlers.mayNavigate = (windowId, url, isMainFrame) => {
  const contents = webContentsOf(windowId);
  if (!contents) return false;
  const details = { url, isMainFrame, isSameDocument: false };
  const isPrevented = isMainFrame && emitPreventable(contents, 'will-navigate', details, url);
  return !isPrevented && !emitPreventable(contents, 'will-frame-navigate', details);
};
handlers.mayOpenWindow = (windowId, url) => webContentsOf(windowId)?.mayOpen(url) ?? false;
