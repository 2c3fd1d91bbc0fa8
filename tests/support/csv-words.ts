import { readFileSync } from 'node:fs';
import type { CsvWords } from '@shared/graph/files/csv';
import type { Locale } from '@shared/locale';

interface Words {
  readonly tieFiles: { readonly columns: Record<string, string>; readonly awareness: string };
  readonly people: { readonly measures: Record<string, string> };
  readonly changes: { readonly links: { tie: Record<string, string>; interaction: Record<string, string> } };
}

/** The words of exported lists as the app has them in a language. */
export function csvWords(locale: Locale): CsvWords {
  const read = (slice: string): object =>
    JSON.parse(
      readFileSync(
        new URL(`../../renderer/app/i18n/locales/${locale}/${slice}.json`, import.meta.url),
        'utf8',
      ),
    ) as object;
  const { tieFiles, people, changes } = {
    ...read('tie-files'),
    ...read('people'),
    ...read('changes'),
  } as Words;
  return {
    heading: (key) => tieFiles.columns[key] ?? people.measures[key] ?? '',
    kind: (kind) =>
      kind === 'awareness'
        ? tieFiles.awareness
        : (changes.links.tie[kind] ?? changes.links.interaction[kind] ?? ''),
    status: (status) => status,
    separators: locale === 'en' ? { cell: ',', decimal: '.' } : { cell: ';', decimal: ',' },
  };
}
