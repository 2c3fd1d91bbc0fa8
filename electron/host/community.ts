import { createRouterClient } from '@orpc/server';
import { join } from 'node:path';
import { createBackend, databaseName } from '../backend/backend';
import { restoreBackup } from '../backend/database/restore';
import type { Log } from '../backend/log';
import { mediaPrefix, type Asset } from '../transports/assets';
import type { ServedApi } from '../transports/limits';
import type { Locale } from '@shared/locale';
import { version } from '../../package.json';

/** An open community, as the hosts see it. */
export interface Community {
  readonly api: ServedApi;
  /** A picture by its address, `/media/...` with its query. */
  media(address: string): Promise<Asset | undefined>;
  /** The language that the manager chose; null leaves it to the system. */
  locale(): Promise<Locale | null>;
  /** Hears of the language again whenever settings change. */
  onLocaleChange(listener: (locale: Locale | null) => void): void;
  /** The port that browsers know this community by; null before its first time. */
  browserPort(): Promise<number | null>;
  keepBrowserPort(port: number): Promise<void>;
  /** The folder that holds what a restored copy took the place of. */
  readonly setAside: string | null;
  close(): Promise<void>;
}

export interface CommunityOptions {
  readonly dataFolder: string;
  /** A copy to put in the place of its file first. */
  readonly restoreFrom?: string | undefined;
  /** Fill the community with made-up people where it is empty. */
  readonly isDemo: boolean;
  /** The system's language, for people made up. */
  readonly locale: Locale;
  readonly log: Log;
}

/**
 * Opens the community in a folder, for either host.
 *
 * @throws {DatabaseOpenError} where its file cannot be opened, or the copy not be restored
 */
export async function openCommunity(options: CommunityOptions): Promise<Community> {
  const { dataFolder, restoreFrom, log } = options;
  const setAside = restoreFrom === undefined ? null : await restore(dataFolder, restoreFrom, log);
  const backend = await createBackend({ dataFolder, log, appVersion: version });
  const { router, context } = backend;
  if (options.isDemo) {
    const client = createRouterClient(router, { context });
    const { memberCount } = await client.settings.situation();
    if (memberCount === 0) {
      // Loading goes on for as long as somebody listens.
      for await (const _ of await client.demo.load({ locale: options.locale }));
    }
  }
  return {
    api: { router, context },
    media: async (address) => {
      const [path = ''] = address.slice(mediaPrefix.length).split('?', 1);
      const media = await backend.media(path);
      return media ? { bytes: media.bytes, type: media.mediaType } : undefined;
    },
    locale: async () => (await backend.settings()).locale,
    onLocaleChange: (listener) => {
      backend.onSettings(({ locale }) => {
        listener(locale);
      });
    },
    browserPort: () => backend.browserPort(),
    keepBrowserPort: (port) => backend.keepBrowserPort(port),
    setAside,
    close: () => backend.close(),
  };
}

async function restore(dataFolder: string, backup: string, log: Log): Promise<string | null> {
  const setAside = await restoreBackup(join(dataFolder, databaseName), backup, new Date());
  log.info(`The copy ${backup} was put in place; what stood there is in ${String(setAside)}.`);
  return setAside;
}
