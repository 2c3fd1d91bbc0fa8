import { dialog, shell } from 'electron';
import { describeOpenFailure } from '../host/open-failure';
import { hostWords } from '../host/words/words';
import type { Locale } from '@shared/locale';

/** Says why the community cannot be opened and what to do, and offers its folder. */
export async function tellOpenFailure(error: unknown, locale: Locale, dataFolder: string): Promise<void> {
  const { title, remedy, assurance } = describeOpenFailure(error, locale);
  const { dialog: words } = hostWords(locale);
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Tertulia',
    message: title,
    detail: [remedy, assurance].filter((part) => part !== '').join('\n\n'),
    buttons: [words.close, words.showFolder],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) await shell.openPath(dataFolder);
}
