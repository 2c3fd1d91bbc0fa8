import { fold } from '@shared/text/fold';
import type { UnitOfWork } from '../database/unit-of-work';
import type { Log } from '../log';
import type { SearchIndex } from './search-index';

export function createSearchIndex(unitOfWork: UnitOfWork, _log: Log): SearchIndex {
  const find = async (query: string): Promise<string[]> => {
    const rows = await unitOfWork.read((tx) =>
      tx.query<{ id: string }>('SELECT id FROM member WHERE deleted_at IS NULL AND instr(name_key, ?) > 0 LIMIT 50', [
        fold(query),
      ]),
    );
    return rows.map((row) => row.id);
  };
  return {
    find,
    ask: async (query, { limit }) => {
      const ids = await find(query);
      const answers = ids.slice(0, limit).map((memberId) => ({ memberId, service: null, fit: 1, reasons: [] }));
      return { answers, total: ids.length, understood: { specialties: [], corrections: [] } };
    },
    suggestSpecialties: async () => [],
    close: () => undefined,
  };
}
