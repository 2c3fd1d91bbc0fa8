import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { silentLog } from '@backend/log';
import { hostWords } from '../../../electron/host/words/words';
import { acceptPdfRequests } from '../../../electron/main/pdf';
import { acceptPorts } from '../../../electron/main/ports';
import { acceptPrintRequests } from '../../../electron/main/print';
import { serveAppScheme } from '../../../electron/main/protocol';
import { acceptLinks, secureApp, secureSession } from '../../../electron/main/security';
import { createMainWindow } from '../../../electron/main/window';
import { openBundle } from '../../../electron/transports/bundle';
import { app, handed, ipcMain, shell } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

const ownFrame = { parent: null, url: 'app://tertulia/directory' };
const foreignFrames = [
  ['a page of another site', { parent: null, url: 'https://elsewhere.example/' }],
  ['another host of our scheme', { parent: null, url: 'app://elsewhere/' }],
  ['a frame within our page', { parent: ownFrame, url: 'app://tertulia/' }],
  ['a page that is gone', null],
] as const;

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(() => {
  app.removeAllListeners();
  ipcMain.removeAllListeners();
});

describe('the session', () => {
  beforeEach(() => {
    secureSession();
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'hid',
    'idle-detection',
    'keyboardLock',
    'midi',
    'midiSysex',
    'mediaKeySystem',
    'openExternal',
    'pointerLock',
    'serial',
    'storage-access',
    'top-level-storage-access',
    'usb',
    'window-management',
    'a permission that is not invented yet',
  ])('grants no %s', (permission) => {
    const decide = vi.fn();
    handed.permissionRequest({}, permission, decide, {});
    expect(decide.mock.calls).toEqual([[false]]);
    expect(handed.permissionCheck({}, permission, '', {})).toBe(false);
  });

  it('grants copying, and no device', () => {
    expect(handed.permissionCheck({}, 'clipboard-sanitized-write', '', {})).toBe(true);
    expect(handed.devicePermission({ deviceType: 'usb' })).toBe(false);
  });

  it.each([
    ['app://tertulia/assets/a.js', false],
    ['blob:app://tertulia/1', false],
    ['data:image/png;base64,AA', false],
    ['https://elsewhere.example/', true],
    ['http://127.0.0.1:4000/', true],
    ['ws://elsewhere.example/', true],
    ['file:///etc/passwd', true],
    ['ftp://elsewhere.example/', true],
  ])('lets nothing out to the network: %s', (url, cancel) => {
    const decide = vi.fn();
    handed.beforeRequest({ url }, decide);
    expect(decide.mock.calls).toEqual([[{ cancel }]]);
  });
});

describe('a window', () => {
  it('has a page that is sandboxed, apart from the preload, and without Node', () => {
    createMainWindow(silentLog, () => hostWords('en'));
    expect(handed.windows.at(-1)?.options).toMatchObject({
      webPreferences: {
        preload: expect.stringMatching(/preload[\\/]index\.cjs$/u),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
      },
    });
    const { webPreferences } = handed.windows.at(-1)?.options as { webPreferences: object };
    for (const risk of [
      'webSecurity',
      'allowRunningInsecureContent',
      'webviewTag',
      'nodeIntegrationInWorker',
    ])
      expect(webPreferences).not.toHaveProperty(risk);
  });

  it('opens no other, stays on our pages and takes in no other page', () => {
    secureApp(silentLog);
    const setWindowOpenHandler = vi.fn();
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler });
    app.emit('web-contents-created', {}, contents);
    const [open] = setWindowOpenHandler.mock.calls[0] as [(details: object) => object];
    expect(open({ url: 'app://tertulia/' })).toEqual({ action: 'deny' });
    const isPrevented = (event: string, url: string): boolean => {
      const preventDefault = vi.fn();
      contents.emit(event, { preventDefault, url });
      return preventDefault.mock.calls.length > 0;
    };
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(isPrevented(event, 'app://tertulia/directory')).toBe(false);
      for (const url of [
        'https://elsewhere.example/',
        'file:///etc/passwd',
        'app://elsewhere/',
        'data:text/html,x',
        '',
      ])
        expect(isPrevented(event, url), `${event} ${url}`).toBe(true);
    }
    expect(isPrevented('will-attach-webview', 'app://tertulia/')).toBe(true);
  });
});

describe('what a page asks of the main process', () => {
  it.each(foreignFrames)('is not heard from %s', async (_name, senderFrame) => {
    acceptLinks(silentLog);
    const openLink = handed.invokable.get('tertulia:open-link');
    expect(await openLink?.({ senderFrame }, 'https://studio.example/')).toBe(false);
    expect(shell.openExternal).not.toHaveBeenCalled();
    acceptPdfRequests(() => undefined, silentLog);
    expect(await handed.invokable.get('tertulia:save-pdf')?.({ senderFrame })).toBe('refused');
    acceptPrintRequests(() => undefined, silentLog);
    expect(await handed.invokable.get('tertulia:print')?.({ senderFrame }, 210, 297)).toBe('refused');
    const api = vi.fn();
    acceptPorts(api, silentLog);
    const port = { close: vi.fn() };
    ipcMain.emit('tertulia:port', { senderFrame, ports: [port] });
    expect([api.mock.calls.length, port.close.mock.calls.length]).toEqual([0, 1]);
  });

  it('is heard from our page', async () => {
    acceptLinks(silentLog);
    const openLink = handed.invokable.get('tertulia:open-link');
    expect(await openLink?.({ senderFrame: ownFrame }, 'https://studio.example/')).toBe(true);
    expect(shell.openExternal).toHaveBeenCalledWith('https://studio.example/');
  });
});

describe('app://tertulia', () => {
  const asset = vi.fn(() => Promise.resolve(undefined));
  const ask = async (url: string, method = 'GET'): Promise<number> => {
    const answer = (await handed.protocol(new Request(url, { method }))) as Response;
    return answer.status;
  };

  beforeEach(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tertulia-bundle-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'pages/assets'), { recursive: true });
    await writeFile(join(folder, 'pages/index.html'), '<!doctype html>');
    await writeFile(join(folder, 'pages/assets/app.js'), 'export {};');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    serveAppScheme(await openBundle(join(folder, 'pages')), asset);
  });

  it('serves its files and the addresses of its views', async () => {
    expect(await ask('app://tertulia/')).toBe(200);
    expect(await ask('app://tertulia/assets/app.js')).toBe(200);
    expect(await ask('app://tertulia/members/1?tab=2')).toBe(200);
  });

  it.each([
    'app://tertulia/secret.txt',
    'app://tertulia/..%2fsecret.txt',
    'app://tertulia/%2e%2e%2fsecret.txt',
    'app://tertulia/..%5csecret.txt',
    'app://tertulia/assets/..%2f..%2fsecret.txt',
    'app://tertulia/%00secret.txt',
    'app://tertulia//secret.txt',
    'app://tertulia/assets/app.js/../../../secret.txt',
    'app://elsewhere/index.html',
    'app://tertulia.elsewhere/index.html',
    'app://tertulia:80/index.html',
    'app://tertulia/media/..%2fsecret.txt',
    'app://tertulia/media/members/1/photo',
  ])('leads to nothing outside them: %s', async (url) => {
    expect(await ask(url)).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE'])('is only read: %s', async (method) => {
    expect(await ask('app://tertulia/', method)).toBe(405);
  });
});
