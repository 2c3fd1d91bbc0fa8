import type { Locale } from '@shared/locale';
import { DatabaseOpenError } from '../backend/database/database-error';
import { fill, hostWords } from './words/words';

/** A start that failed, in the manager's words: what it is, what to do, and what became of the data. */
export interface OpenFailure {
  readonly title: string;
  readonly remedy: string;
  readonly assurance: string;
}

/** Turns whatever `createBackend` threw into words. */
export function describeOpenFailure(error: unknown, locale: Locale): OpenFailure {
  const { dialog, openFailure } = hostWords(locale);
  if (!(error instanceof DatabaseOpenError)) {
    return { title: dialog.cannotOpen, remedy: openFailure.UNKNOWN, assurance: '' };
  }
  const backup = error.backupFile === null ? '' : ` ${fill(dialog.backupAt, { file: error.backupFile })}`;
  return {
    title: dialog.cannotOpen,
    remedy: openFailure[error.code],
    assurance: fill(dialog.unchanged, { file: error.file }) + backup,
  };
}
