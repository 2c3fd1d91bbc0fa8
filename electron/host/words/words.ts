import type { Locale } from '@shared/locale';
import type { DatabaseErrorCode } from '../../backend/database/database-error';
import { ca } from './ca';
import { en } from './en';
import { es } from './es';

/**
 * The words that the hosts say themselves, outside the pages: menu, dialogs, terminal.
 *
 * They stand here and not with the pages' messages because they are needed before any page, and also when no page
 * can be shown. `{name}` is replaced.
 */
export interface HostWords {
  readonly menu: {
    readonly about: string;
    readonly file: string;
    readonly newMember: string;
    readonly import: string;
    readonly export: string;
    readonly savePdf: string;
    readonly print: string;
    readonly settings: string;
    readonly quit: string;
    readonly edit: string;
    readonly undo: string;
    readonly redo: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
    readonly find: string;
    readonly view: string;
    readonly directory: string;
    readonly specialties: string;
    readonly back: string;
    readonly forward: string;
    readonly actualSize: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fullScreen: string;
    readonly window: string;
    readonly minimise: string;
    readonly close: string;
    readonly help: string;
    readonly keys: string;
    readonly showData: string;
    readonly hide: string;
    readonly hideOthers: string;
    readonly showAll: string;
  };
  readonly dialog: {
    /** Above every message that the community's file cannot be opened. */
    readonly cannotOpen: string;
    readonly unchanged: string;
    readonly backupAt: string;
    readonly close: string;
    readonly showFolder: string;
    /** A button; `{date}` is when the copy was made. */
    readonly openBackup: string;
    readonly newestBackup: string;
    readonly noBackup: string;
    /** How to put a copy in a file's place by hand. */
    readonly byHand: string;
    readonly pdfFailed: string;
    readonly pageFailed: string;
    readonly reload: string;
  };
  readonly openFailure: Readonly<Record<DatabaseErrorCode | 'UNKNOWN', string>>;
  readonly terminal: {
    readonly unknownOption: string;
    readonly valueMissing: string;
    readonly badPort: string;
    readonly portTaken: string;
    readonly portForbidden: string;
    readonly stop: string;
    /** After `--restore`. */
    readonly setAside: string;
    /** Which option puts a copy in the file's place. */
    readonly restoreWith: string;
    /** Stands for a path that the manager gives. */
    readonly file: string;
  };
}

const words: Readonly<Record<Locale, HostWords>> = { es, ca, en };

/** The hosts' words in a language. */
export function hostWords(locale: Locale): HostWords {
  return words[locale];
}

/** Puts values into the places that a text leaves for them. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
