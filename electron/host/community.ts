import { createRouterClient } from '@orpc/server';
import { createBackend } from '../backend/backend';
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
  close(): Promise<void>;
}

export interface CommunityOptions {
  readonly dataFolder: string;
  /** Fill the community with made-up people where it is empty. */
  readonly isDemo: boolean;
  /** The system's language, for people made up. */
  readonly locale: Locale;
  readonly log: Log;
}

/**
 * Opens the community in a folder, for either host.
 *
 * @throws {DatabaseOpenError} where its file cannot be opened
 */
export async function openCommunity(options: CommunityOptions): Promise<Community> {
  const { dataFolder, log } = options;
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
    close: () => backend.close(),
  };
}
