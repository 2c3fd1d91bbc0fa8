import type { Delimiter } from '@shared/imports/imports.schema';

/** What each delimiter is called in the messages. */
export const delimiterNames: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
