import type { Company } from '@shared/members/members.schema';
import { newId } from '@shared/ids';
import { fold } from '@shared/text/fold';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { CompanyEntity } from './company.entity';

/**
 * The id of the company of that name, made if there is none whose folded name is the same.
 *
 * @returns null for an empty name
 */
export async function companyIdFor(tx: WriteTx, name: string): Promise<string | null> {
  if (name === '') return null;
  const foldedName = fold(name);
  const found = await tx.manager.findOneBy(CompanyEntity, { foldedName });
  if (found) return found.id;
  const id = newId();
  await tx.manager.insert(CompanyEntity, {
    id,
    name,
    foldedName,
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  });
  return id;
}

export async function companyName(tx: ReadTx, id: string | null): Promise<string> {
  if (id === null) return '';
  const rows = await tx.query<{ name: string }>('SELECT name FROM company WHERE id = ?', [id]);
  return rows[0]?.name ?? '';
}

/** Companies with members whose folded name contains the query, most members first. */
export async function findCompanies(tx: ReadTx, query: string, limit: number): Promise<Company[]> {
  return tx.query<Company>(
    `SELECT company.id, company.name, count(member.id) AS memberCount
     FROM company JOIN member ON member.company_id = company.id AND member.deleted_at IS NULL
     WHERE instr(company.folded_name, ?) > 0 OR ? = ''
     GROUP BY company.id ORDER BY memberCount DESC, company.folded_name LIMIT ?`,
    [fold(query), fold(query), limit],
  );
}

/** Removes a company that no member, not even one in the trash, belongs to any more. */
export async function removeIfEmpty(tx: WriteTx, id: string | null): Promise<void> {
  if (id === null) return;
  await tx.query(
    'DELETE FROM company WHERE id = ? AND NOT EXISTS (SELECT 1 FROM member WHERE company_id = ?)',
    [id, id],
  );
}
