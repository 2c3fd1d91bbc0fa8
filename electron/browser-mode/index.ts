import { join } from 'node:path';
import { openCommunity } from '../host/community';
import { createFileLog } from '../host/file-log';
import { describeLaunchError } from '../host/launch-error';
import {
  applicationFolder,
  communityFolder,
  LaunchOptionError,
  readLaunchOptions,
} from '../host/launch-options';
import { describeOpenFailure } from '../host/open-failure';
import { fill, hostWords } from '../host/words/words';
import { openBundle } from '../transports/bundle';
import { matchLocale } from '@shared/locale';
import { openInBrowser } from './open-in-browser';
import { serve } from './serve';

const locale = matchLocale([new Intl.DateTimeFormat().resolvedOptions().locale]);

run().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});

/**
 * Serves the app to the system's browser until it is told to stop.
 *
 * The first line on the standard output that starts with `http://` is the address to open.
 */
async function run(): Promise<void> {
  const options = readLaunchOptions(process.argv.slice(2), process.env, true);
  const dataFolder = communityFolder(options, applicationFolder(process.platform, process.env));
  const log = createFileLog(join(dataFolder, 'logs'));
  process.on('unhandledRejection', (error) => {
    log.error('Nobody awaited this.', error);
  });

  const [pages, community] = await Promise.all([
    openBundle(join(import.meta.dirname, '../renderer')),
    openCommunity({ dataFolder, isDemo: options.isDemo, locale, log }),
  ]);
  const host = await serve(community, options.port, {
    pages,
    resolveAsset: (path) => community.media(path),
    onFault: (fault) => {
      log.error('The loopback host failed.', fault);
    },
  }).catch(async (error: unknown) => {
    await community.close();
    throw error;
  });

  let isStopping = false;
  const stop = (): void => {
    // A second Ctrl+C does not wait for the close.
    if (isStopping) process.exit(1);
    isStopping = true;
    void host
      .close()
      .then(() => community.close())
      .catch((error: unknown) => {
        log.error('The community could not be closed.', error);
      })
      .finally(() => process.exit());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  if (options.stopsWithInput) process.stdin.on('end', stop).resume();
  // Whoever read the address may have gone; that is no reason to stop.
  process.stdout.on('error', () => undefined);

  process.stdout.write(`${host.address}\n${hostWords(locale).terminal.stop}\n`);
  if (options.opensBrowser) openInBrowser(host.address);
}

/** What went wrong, in one clear sentence. */
function explain(error: unknown): string {
  if (error instanceof LaunchOptionError) return describeLaunchError(error, locale);
  const { terminal } = hostWords(locale);
  if (isListenError(error)) {
    return fill(error.code === 'EADDRINUSE' ? terminal.portTaken : terminal.portForbidden, {
      port: String(error.port),
    });
  }
  const { title, remedy, assurance } = describeOpenFailure(error, locale);
  return `${title}. ${remedy} ${assurance}`.trim();
}

function isListenError(error: unknown): error is { code: string; port: number } {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'port' in error;
}
