import { app, ipcMain, session, shell } from 'electron';
import type { Log } from '../backend/log';
import { channels } from './channels';
import { appScheme, developmentServer, isOwnAddress, isOwnPage } from './origin';
import { outsideLink } from '@shared/outside-link';

/**
 * Keeps every window on our own pages, and these away from what they do not need.
 *
 * Must run before the first window is made.
 */
export function secureApp(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const stay = (event: { preventDefault(): void; url: string }): void => {
      if (isOwnAddress(event.url)) return;
      event.preventDefault();
      log.warn('A page tried to lead its window elsewhere.');
    };
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

/** Grants our pages the clipboard for writing, and nothing else; lets nothing out to the network. */
export function secureSession(): void {
  const { defaultSession } = session;
  const isGranted = (permission: string): boolean => permission === 'clipboard-sanitized-write';
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(isGranted(permission));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isLocal(details.url) });
  });
}

const localSchemes = [`${appScheme}:`, 'blob:', 'data:', 'devtools:'];

function isLocal(address: string): boolean {
  if (localSchemes.some((scheme) => address.startsWith(scheme))) return true;
  const server = developmentServer();
  // The development server also speaks over a web socket.
  return server !== undefined && URL.canParse(address) && new URL(address).host === new URL(server).host;
}

/** Lets our pages hand a link of a member to the system's browser, mail program or telephone. */
export function acceptLinks(log: Log): void {
  ipcMain.handle(channels.openLink, async (event, text: unknown) => {
    const link = isOwnPage(event.senderFrame) ? outsideLink(text) : undefined;
    if (link === undefined) {
      log.warn('A link was not opened: it is not of a kind that is opened outside.');
      return false;
    }
    await shell.openExternal(link);
    return true;
  });
}
