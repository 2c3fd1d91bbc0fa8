import { useI18n } from 'vue-i18n';
import { writeEdgeCsv, writeNodeCsv, type CsvWords } from '@shared/graph/files/csv';
import { writeGexf, type Places } from '@shared/graph/files/gexf';
import { measureColumns, type GraphTable } from '@shared/graph/files/graph-table';
import { writeGraphml } from '@shared/graph/files/graphml';
import type { MemberStatus } from '@shared/members/members.schema';
import { useGraphWords } from './graph-words';

export const dataFormats = ['edges', 'nodes', 'graphml', 'gexf'] as const;
export type DataFormat = (typeof dataFormats)[number];

/** A view as a file, in the words of the page's language where it is a list. */
export function useDataFiles() {
  const { t, locale } = useI18n();
  const { kindWords, statusWords } = useGraphWords();
  const measures = new Set<string>(measureColumns.filter((key) => key !== 'community'));

  const words = (): CsvWords => ({
    heading: (key) => (measures.has(key) ? t(`people.measures.${key}`) : t(`tieFiles.columns.${key}`)),
    kind: (kind) => (kind === 'awareness' ? t('tieFiles.awareness') : kindWords(kind)),
    status: (status) => statusWords(status as MemberStatus),
    separators: locale.value === 'en' ? { cell: ',', decimal: '.' } : { cell: ';', decimal: ',' },
  });

  /** @param today `YYYY-MM-DD` */
  function dataFile(table: GraphTable, format: DataFormat, places: Places, today: string): File {
    const file = (text: string, name: string, type: string): File => new File([text], name, { type });
    switch (format) {
      case 'edges':
        return file(writeEdgeCsv(table, words()), `${t('tieFiles.export.edgesName')}.csv`, 'text/csv');
      case 'nodes':
        return file(writeNodeCsv(table, words()), `${t('tieFiles.export.nodesName')}.csv`, 'text/csv');
      case 'graphml':
        return file(writeGraphml(table), `${t('tieFiles.export.fileName')}.graphml`, 'application/xml');
      case 'gexf':
        return file(
          writeGexf(table, places, today),
          `${t('tieFiles.export.fileName')}.gexf`,
          'application/xml',
        );
    }
  }

  return { dataFile };
}
