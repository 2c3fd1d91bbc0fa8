import { join } from 'node:path';
import type { Settings } from '@shared/settings/settings.contract';
import { ReplayNews } from './changes';
import { systemClock, type Clock } from './clock';
import { openDatabase } from './database/data-source';
import { UnitOfWork } from './database/unit-of-work';
import { SearchIndex } from './directory';
import { entities } from './entities';
import { GraphIndex } from './graph';
import { silentLog, type Log } from './log';
import { keepHouse } from './housekeeping';
import { Uploads } from './imports';
import { readMedia, type Media } from './media';
import { router, type Router } from './router';
import type { BackendContext } from './router-base';
import { readBrowserPort, readSettings, writeBrowserPort } from './settings';
import { shipTaxonomy } from './specialties';

/** The community's file in its data folder, and the folder of its copies. */
export const databaseName = 'tertulia.sqlite';
export const backupFolderName = 'backups';

export interface BackendOptions {
  /** Holds `tertulia.sqlite`, `backups/` and `logs/`; made where it is missing. */
  readonly dataFolder: string;
  readonly clock?: Clock;
  readonly log?: Log;
  readonly appVersion?: string;
}

/** The community, open: everything that a host serves to its pages. */
export interface Backend {
  readonly router: Router;
  /** Initial context of every call of the router. */
  readonly context: BackendContext;
  /** The picture at `media/<path>`, or null. */
  media(path: string): Promise<Media | null>;
  /** The manager's settings now; hosts need the language before any page is there. */
  settings(): Promise<Settings>;
  /** Calls the listener whenever settings change, until the returned function is called. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** The port that this community was served on to browsers the last time; null before its first time. */
  browserPort(): Promise<number | null>;
  keepBrowserPort(port: number): Promise<void>;
  /** Ends what runs and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens the community in a data folder.
 *
 * @throws {DatabaseOpenError} where its file cannot be opened; the file is left as it was
 */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { dataFolder, clock = systemClock, log = silentLog, appVersion = '' } = options;
  const backupFolder = join(dataFolder, backupFolderName);
  const database = await openDatabase(join(dataFolder, databaseName), {
    entities,
    backupFolder,
    now: clock.now(),
  });
  const unitOfWork = new UnitOfWork(database, clock);
  await shipTaxonomy(unitOfWork);
  const searchIndex = new SearchIndex(unitOfWork, log);
  const graphIndex = new GraphIndex(unitOfWork);
  const listeners = new Set<(settings: Settings) => void>();
  const context: BackendContext = {
    unitOfWork,
    searchIndex,
    graphIndex,
    replayNews: new ReplayNews(),
    uploads: new Uploads(),
    tieFiles: new Uploads(),
    log,
    dataFolder,
    appVersion,
    onSettings: (settings) => listeners.forEach((listener) => listener(settings)),
  };
  const stopHousekeeping = keepHouse(unitOfWork, backupFolder, log);
  return {
    router,
    context,
    media: (path) => readMedia(unitOfWork, path),
    settings: () => unitOfWork.read(readSettings),
    onSettings: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    browserPort: () => unitOfWork.read(readBrowserPort),
    keepBrowserPort: (port) =>
      unitOfWork.writeUnrecorded(async (tx) => {
        await writeBrowserPort(tx, port);
        return { value: undefined };
      }),
    close: async () => {
      graphIndex.close();
      await searchIndex.close();
      await stopHousekeeping();
      await unitOfWork.idle();
      await database.close();
    },
  };
}
