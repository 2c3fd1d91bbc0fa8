import MiniSearch from 'minisearch';
import sqlite3 from 'sqlite3';
import { fold } from '@shared/text/fold';
import type { SearchMember } from '@backend/directory/search/search-engine';

/** A search that a bench compares. */
export interface Peer {
  /** Ids of members, best first, at most ten. */
  search(query: string): Promise<string[]>;
  close(): Promise<void>;
}

function fieldsOf(member: SearchMember) {
  const join = (part: (service: SearchMember['services'][number]) => string): string =>
    fold(member.services.map(part).join(' '));
  return {
    id: member.id,
    title: join(({ title }) => title),
    keywords: join(({ keywords }) => keywords.join(' ')),
    description: join(({ description }) => description),
    self: fold(`${member.role} ${member.pitch} ${member.bio}`),
    name: fold(`${member.name} ${member.companyName}`),
  };
}

/** SQLite's own full-text search, as it comes. */
export async function createFts5Peer(members: readonly SearchMember[]): Promise<Peer> {
  const database = new sqlite3.Database(':memory:');
  const run = (sql: string, values: unknown[] = []): Promise<{ id: string }[]> =>
    new Promise((resolve, reject) => {
      database.all(sql, values, (error: Error | null, rows: { id: string }[]) => {
        if (error) reject(error);
        else resolve(rows);
      });
    });
  await run(
    `CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, title, keywords, description, self, name,
     tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'")`,
  );
  await run('BEGIN');
  for (const member of members) {
    await run('INSERT INTO found VALUES (?, ?, ?, ?, ?, ?)', Object.values(fieldsOf(member)));
  }
  await run('COMMIT');
  return {
    search: async (query) => {
      const words = fold(query).match(/[\p{L}\p{N}+#]+/gu) ?? [];
      if (words.length === 0) return [];
      const rows = await run('SELECT id FROM found WHERE found MATCH ? ORDER BY rank LIMIT 10', [
        words.map((word) => `"${word}"`).join(' OR '),
      ]);
      return rows.map(({ id }) => id);
    },
    close: () =>
      new Promise((resolve) => {
        database.close(() => resolve());
      }),
  };
}

/** MiniSearch with beginnings of words and with mistakes of up to a fifth of the letters. */
export function createMiniSearchPeer(members: readonly SearchMember[]): Promise<Peer> {
  const index = new MiniSearch({ fields: ['title', 'keywords', 'description', 'self', 'name'] });
  index.addAll(members.map(fieldsOf));
  return Promise.resolve({
    search: (query) =>
      Promise.resolve(
        index
          .search(fold(query), { prefix: true, fuzzy: 0.2 })
          .slice(0, 10)
          .map(({ id }: { id: unknown }) => String(id)),
      ),
    close: () => Promise.resolve(),
  });
}
