import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { communityFolder, LaunchOptionError, readLaunchOptions } from '../host/launch-options';
import { describeLaunchError } from '../host/launch-error';
import { matchLocale } from '@shared/locale';

export interface Launch {
  readonly dataFolder: string;
  readonly restoreFrom: string | undefined;
  readonly isDemo: boolean;
}

/**
 * Reads what this start is asked to open.
 *
 * A community of its own (`--data`, `--demo`) also gets a profile of its own: the single instance, the window's
 * place and the page's storage belong to a community, so that two of them can be open side by side.
 *
 * @returns undefined where the command line makes no sense; the manager has then been told
 */
export function readLaunch(): Launch | undefined {
  try {
    const options = readLaunchOptions(process.argv.slice(app.isPackaged ? 1 : 2), process.env, false);
    const base = app.getPath('userData');
    const dataFolder = communityFolder(options, base);
    if (dataFolder !== communityFolder({ ...options, dataFolder: undefined, isDemo: false }, base)) {
      const digest = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
      const profile = join(base, 'communities', digest);
      mkdirSync(profile, { recursive: true });
      app.setPath('userData', profile);
    }
    return { dataFolder, restoreFrom: options.restoreFrom, isDemo: options.isDemo };
  } catch (error) {
    if (!(error instanceof LaunchOptionError)) throw error;
    dialog.showErrorBox(
      'Tertulia',
      describeLaunchError(error, matchLocale([new Intl.DateTimeFormat().resolvedOptions().locale])),
    );
    return undefined;
  }
}
