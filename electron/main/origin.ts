import { app, type WebFrameMain } from 'electron';

export const appScheme = 'app';
export const appHost = 'tertulia';

/** The address of the app's first page; in development that of the server that rebuilds pages as they change. */
export function startAddress(): string {
  return developmentServer() ?? `${appScheme}://${appHost}/`;
}

/** Whether this is an address of our own pages. */
export function isOwnAddress(address: string): boolean {
  const url = parse(address);
  if (!url) return false;
  if (url.protocol === `${appScheme}:`) return url.host === appHost;
  const server = developmentServer();
  return server !== undefined && url.origin === new URL(server).origin;
}

/**
 * Whether a message comes from our page itself.
 *
 * A frame inside it, or a page that a window was led to, may not reach the backend.
 */
export function isOwnPage(frame: WebFrameMain | null): boolean {
  return frame?.parent === null && isOwnAddress(frame.url);
}

/** The pages' server of `npm run dev`; a packaged app takes no such address from its environment. */
export function developmentServer(): string | undefined {
  const address = process.env.ELECTRON_RENDERER_URL;
  return app.isPackaged || !address ? undefined : address;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
