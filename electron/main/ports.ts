import { ipcMain } from 'electron';
import type { Log } from '../backend/log';
import type { ServedApi } from '../transports/limits';
import { serveOnMessagePort } from '../transports/message-port';
import { channels } from './channels';
import { isOwnPage } from './origin';

/**
 * Connects every page that asks to the backend.
 *
 * Must run before the first window loads. A port keeps what its page sends until the backend is ready.
 */
export function acceptPorts(api: () => Promise<ServedApi>, log: Log): void {
  ipcMain.on(channels.port, (event) => {
    const [port] = event.ports;
    if (!port) return;
    if (!isOwnPage(event.senderFrame)) {
      log.warn('A port from a page that is not ours was refused.');
      port.close();
      return;
    }
    const onMalformed = (): void => {
      log.warn('A message that is no call came through a port.');
    };
    // A backend that cannot be opened ends the app, and says why, where it is made.
    api()
      .then((ready) => {
        serveOnMessagePort(ready, port, { onMalformed });
      })
      .catch(() => {
        port.close();
      });
  });
}
