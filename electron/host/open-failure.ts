import { dirname, join } from 'node:path';
import type { Locale } from '@shared/locale';
import { backupFolderName } from '../backend/backend';
import { DatabaseOpenError, type DatabaseErrorCode } from '../backend/database/database-error';
import { newestBackup, type Backup } from '../backend/database/restore';
import { fill, hostWords } from './words/words';

/** A start that failed, in the manager's words: what it is, what to do, and what became of the data. */
export interface OpenFailure {
  readonly title: string;
  readonly remedy: string;
  readonly assurance: string;
  /** Whether the community's own file cannot be read, so that only a copy helps. */
  readonly isLost: boolean;
  /** The copy that can be opened in its place, and when it was made, in words. */
  readonly backup: { readonly file: string; readonly date: string } | null;
}

/** A copy helps with these. */
const lost: readonly DatabaseErrorCode[] = ['DATABASE_DAMAGED', 'NOT_A_DATABASE'];

/** Turns whatever `openCommunity` threw into words; looks for a copy where one helps. */
export async function describeOpenFailure(
  error: unknown,
  locale: Locale,
  dataFolder: string,
): Promise<OpenFailure> {
  const { dialog, openFailure } = hostWords(locale);
  const title = dialog.cannotOpen;
  if (!(error instanceof DatabaseOpenError)) {
    return { title, remedy: openFailure.UNKNOWN, assurance: '', isLost: false, backup: null };
  }
  const migrated = error.backupFile === null ? '' : ` ${fill(dialog.backupAt, { file: error.backupFile })}`;
  const assurance =
    error.code === 'BACKUP_MISSING' ? error.file : fill(dialog.unchanged, { file: error.file }) + migrated;
  // A copy that was asked for by its path and is no good says nothing about the community's own file.
  const isOwn = dirname(error.file) === dataFolder;
  if (!isOwn || !lost.includes(error.code)) {
    return { title, remedy: openFailure[error.code], assurance, isLost: false, backup: null };
  }
  const found = await newestBackup(join(dataFolder, backupFolderName));
  const backup = found && { file: found.file, date: dateOf(found, locale) };
  const copies = backup ? fill(dialog.newestBackup, backup) : dialog.noBackup;
  const byHand = fill(dialog.byHand, { folder: dataFolder });
  return { title, remedy: `${openFailure[error.code]} ${copies} ${byHand}`, assurance, isLost: true, backup };
}

function dateOf({ madeAt }: Backup, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(madeAt);
}
