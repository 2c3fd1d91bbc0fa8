import { portRequest } from '@shared/desktop-bridge';
import { serveOnMessagePort } from '../../../electron/transports/message-port';
import type { ServedApi } from '../../../electron/transports/limits';

/** What pages are served by: the test says it, sooner or later. */
let serve: (api: ServedApi) => void = () => undefined;
const served = new Promise<ServedApi>((resolve) => (serve = resolve));

/**
 * Connects the pages of this test file to a backend, over a port as in the desktop: client, transport and router are the
 * real ones.
 */
export function servePages(api: ServedApi): void {
  serve(api);
}

Object.assign(window, {
  tertulia: {
    openLink: () => Promise.resolve(true),
    savePdf: () => Promise.resolve('saved' as const),
    stopPdf: () => undefined,
    print: () => Promise.resolve('handed-over' as const),
    onCommand: () => () => undefined,
  },
  // Icons that are not in a bundle would be asked for.
  fetch: () => Promise.reject(new Error('There is no network here.')),
});

// As the preload does it.
window.postMessage = ((message: unknown, _origin: string, ports: MessagePort[]) => {
  const [port] = ports;
  if (message !== portRequest || !port) return;
  void served.then((api) => {
    serveOnMessagePort(api, {
      on: (event: 'message' | 'close', listener: (event: { data: unknown }) => void) => {
        port.addEventListener(event, (raw) => listener({ data: (raw as MessageEvent).data }));
      },
      postMessage: (answer) => port.postMessage(answer),
      start: () => port.start(),
    });
  });
}) as typeof window.postMessage;
