import { newId } from '@shared/ids';
import type { Tie, TieFields, TieKind } from '@shared/ties/ties.schema';
import { bulkInsert } from '../database/bulk-insert';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { notFound } from '../domain-error';
import { TieEntity, type TieRow } from './tie.entity';
import { pairOf, tieOf } from './ties.rules';

const columns = `tie.id, member_a AS memberA, member_b AS memberB, kind, source, since, until, note, weight,
  tie.created_at AS createdAt, tie.updated_at AS updatedAt, tie.version`;

/** A member's ties, or those of a pair; latest begun first. Ties to members in the trash are left out. */
export async function listTies(tx: ReadTx, memberId: string, otherId?: string): Promise<Tie[]> {
  const rows = await tx.query<TieRow>(
    `SELECT ${columns} FROM tie
     JOIN member AS a ON a.id = member_a AND a.deleted_at IS NULL
     JOIN member AS b ON b.id = member_b AND b.deleted_at IS NULL
     WHERE (member_a = ?1 OR member_b = ?1) AND (?2 IS NULL OR member_a = ?2 OR member_b = ?2)
     ORDER BY coalesce(since, substr(tie.created_at, 1, 10)) DESC, tie.id`,
    [memberId, otherId ?? null],
  );
  return rows.map(tieOf);
}

/** A tie that lasts, as those who only need to know of it see it. */
export interface StandingTie {
  readonly memberIds: readonly [string, string];
  readonly kind: TieKind;
}

/**
 * What ties the given members to one another and is not over.
 *
 * @param today `YYYY-MM-DD`
 */
export async function listStandingTies(
  tx: ReadTx,
  memberIds: readonly string[],
  today: string,
): Promise<StandingTie[]> {
  const rows = await tx.query<Pick<TieRow, 'memberA' | 'memberB' | 'kind'>>(
    `SELECT member_a AS memberA, member_b AS memberB, kind FROM tie
     WHERE member_a IN (SELECT value FROM json_each(?1)) AND member_b IN (SELECT value FROM json_each(?1))
       AND (until IS NULL OR until >= ?2)
     ORDER BY member_a, member_b, kind`,
    [JSON.stringify(memberIds), today],
  );
  return rows.map(({ memberA, memberB, kind }) => ({ memberIds: [memberA, memberB], kind }));
}

/** @throws {DomainError} NOT_FOUND */
export async function getTieRow(tx: ReadTx, id: string): Promise<TieRow> {
  const row = await tx.manager.findOneBy(TieEntity, { id });
  if (!row) throw notFound('tie');
  return row;
}

export async function findTieRow(
  tx: ReadTx,
  { memberA, memberB }: { memberA: string; memberB: string },
  kind: TieKind,
): Promise<TieRow | null> {
  return tx.manager.findOneBy(TieEntity, { memberA, memberB, kind });
}

export async function insertTie(tx: WriteTx, row: TieRow): Promise<void> {
  await tx.manager.insert(TieEntity, row);
}

export async function updateTie(tx: WriteTx, { id, ...row }: TieRow): Promise<void> {
  await tx.manager.update(TieEntity, { id }, row);
}

export async function deleteTie(tx: WriteTx, id: string): Promise<void> {
  await tx.manager.delete(TieEntity, { id });
}

/** A tie to be written with many others. The pair must not have one of this kind. */
export interface BulkTie {
  readonly memberIds: readonly [string, string];
  readonly fields: TieFields;
}

/** Inserts many ties at once. */
export async function insertTies(tx: WriteTx, ties: readonly BulkTie[]): Promise<void> {
  await bulkInsert(
    tx,
    'tie',
    [
      'id',
      'member_a',
      'member_b',
      'kind',
      'source',
      'since',
      'until',
      'note',
      'weight',
      'created_at',
      'updated_at',
      'version',
    ],
    ties.map(({ memberIds, fields }) => {
      const { memberA, memberB } = pairOf(memberIds);
      const { kind, source, since, until, note, weight } = fields;
      return [newId(), memberA, memberB, kind, source, since, until, note, weight, tx.now, tx.now, 1];
    }),
  );
}
