import type { Locale } from '@shared/locale';

export type Translate = (key: string, words?: Record<string, unknown>) => string;

/** All that it takes to tell a change in the words of the page. */
export interface Words {
  readonly t: Translate;
  readonly te: (key: string) => boolean;
  readonly locale: Locale;
  readonly sectorName: (id: string) => string;
  readonly specialtyName: (id: string) => string;
}
