import { dialog, shell } from 'electron';
import { openCommunity, type Community, type CommunityOptions } from '../host/community';
import { describeOpenFailure } from '../host/open-failure';
import { fill, hostWords } from '../host/words/words';
import type { Locale } from '@shared/locale';

/** The community could not be opened, and the manager has been told so. */
export class ToldOpenFailure extends Error {
  override readonly name = 'ToldOpenFailure';
}

/**
 * Opens the community. Where its file is lost the manager can have an earlier copy put in its place, and that is opened.
 *
 * @throws {ToldOpenFailure} where the manager leaves it at that
 */
export async function openOrTell(options: CommunityOptions): Promise<Community> {
  try {
    return await openCommunity(options);
  } catch (error) {
    options.log.error('The community could not be opened.', error);
    const restoreFrom = await tellOpenFailure(error, options.locale, options.dataFolder);
    if (restoreFrom !== null) return openOrTell({ ...options, restoreFrom });
    throw new ToldOpenFailure('The community could not be opened.', { cause: error });
  }
}

/**
 * Says why the app cannot be opened and what to do, and offers its folder and the newest copy.
 *
 * @returns the copy that the manager wants opened, or null
 */
export async function tellOpenFailure(
  error: unknown,
  locale: Locale,
  dataFolder: string,
): Promise<string | null> {
  const { title, remedy, assurance, backup } = await describeOpenFailure(error, locale, dataFolder);
  const { dialog: words } = hostWords(locale);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Tertulia',
    message: title,
    detail: [remedy, assurance].filter((part) => part !== '').join('\n\n'),
    buttons: [words.close, words.showFolder, ...(backup ? [fill(words.openBackup, backup)] : [])],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) await shell.openPath(dataFolder);
  return response === 2 && backup ? backup.file : null;
}
