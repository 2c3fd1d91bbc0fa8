import { app } from 'electron';
import type { Log } from '../backend/log';
import type { Community } from '../host/community';

/** Beyond this a close hangs, and the app ends without it: SQLite's log makes good what is missing. */
const patienceMs = 5000;

/** Lets the app quit only when its file is closed. */
export function closeBeforeQuit(community: Promise<Community>, log: Log): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    const close = community.then(
      (opened) => opened.close(),
      // What could not be opened needs no closing.
      () => undefined,
    );
    Promise.race([close, new Promise((resolve) => setTimeout(resolve, patienceMs))])
      .catch((error: unknown) => {
        log.error('The community could not be closed.', error);
      })
      .finally(() => {
        app.quit();
      });
  });
}
