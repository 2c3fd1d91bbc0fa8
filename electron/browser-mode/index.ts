import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openCommunity } from '../host/community';
import { createFileLog } from '../host/file-log';
import { describeLaunchError } from '../host/launch-error';
import {
  applicationFolder,
  communityFolder,
  LaunchOptionError,
  readLaunchOptions,
  type LaunchOptions,
} from '../host/launch-options';
import { describeOpenFailure } from '../host/open-failure';
import { fill, hostWords } from '../host/words/words';
import { openBundle } from '../transports/bundle';
import { matchLocale } from '@shared/locale';
import { openInBrowser } from './open-in-browser';
import { serve } from './serve';

const locale = matchLocale([new Intl.DateTimeFormat().resolvedOptions().locale]);

try {
  const options = readLaunchOptions(process.argv.slice(2), process.env, true);
  const dataFolder = communityFolder(options, applicationFolder(process.platform, process.env));
  await run(options, dataFolder).catch(async (error: unknown) => {
    fail(await explain(error, dataFolder));
  });
} catch (error) {
  if (!(error instanceof LaunchOptionError)) throw error;
  fail(describeLaunchError(error, locale));
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/**
 * Serves the app to the system's browser until it is told to stop.
 *
 * The first line on the standard output that starts with `http://` is the address to open.
 */
async function run(options: LaunchOptions, dataFolder: string): Promise<void> {
  // Before anything is made in a folder that may be new.
  await listenBriefly(options.port);
  const log = createFileLog(join(dataFolder, 'logs'));
  process.on('unhandledRejection', (error) => {
    log.error('Nobody awaited this.', error);
  });

  const [pages, community] = await Promise.all([
    openBundle(join(import.meta.dirname, '../renderer')),
    openCommunity({ dataFolder, restoreFrom: options.restoreFrom, isDemo: options.isDemo, locale, log }),
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

  const { terminal } = hostWords(locale);
  if (community.setAside !== null) {
    process.stderr.write(`${fill(terminal.setAside, { folder: community.setAside })}\n`);
  }
  process.stdout.write(`${host.address}\n${terminal.stop}\n`);
  if (options.opensBrowser) openInBrowser(host.address);
}

/** What went wrong, in clear words. */
async function explain(error: unknown, dataFolder: string): Promise<string> {
  const { terminal } = hostWords(locale);
  if (isListenError(error)) {
    return fill(error.code === 'EADDRINUSE' ? terminal.portTaken : terminal.portForbidden, {
      port: String(error.port),
    });
  }
  const { title, remedy, assurance, isLost, backup } = await describeOpenFailure(error, locale, dataFolder);
  const restore = isLost ? fill(terminal.restoreWith, { file: backup?.file ?? terminal.file }) : '';
  return [`${title}.`, remedy, restore, assurance].filter((part) => part !== '').join(' ');
}

/** @throws what Node says where the port is taken or may not be used */
async function listenBriefly(port: number): Promise<void> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}

function isListenError(error: unknown): error is { code: string; port: number } {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'port' in error;
}
