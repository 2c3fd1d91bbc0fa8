import type { Consent, ConsentPurpose } from '@shared/consents/consents.schema';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { ConsentEntity, type ConsentRow } from './consent.entity';

export async function listConsents(tx: ReadTx, memberId: string): Promise<Consent[]> {
  const rows = await tx.manager.find(ConsentEntity, { where: { memberId }, order: { purpose: 'ASC' } });
  return rows.map(({ purpose, given, at, how, note }) => ({ purpose, given, at, how, note }));
}

/** What each of the members agrees to now; who agrees to nothing is not there. */
export async function readGivenConsents(
  tx: ReadTx,
  memberIds: readonly string[],
): Promise<Map<string, Set<ConsentPurpose>>> {
  const rows = await tx.query<{ memberId: string; purpose: ConsentPurpose }>(
    `SELECT member_id AS memberId, purpose FROM consent
     WHERE given = 1 AND member_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(memberIds)],
  );
  const given = new Map<string, Set<ConsentPurpose>>();
  for (const { memberId, purpose } of rows) {
    given.set(memberId, (given.get(memberId) ?? new Set()).add(purpose));
  }
  return given;
}

export async function putConsent(tx: WriteTx, row: ConsentRow): Promise<void> {
  const { memberId, purpose, ...columns } = row;
  if (await tx.manager.existsBy(ConsentEntity, { memberId, purpose })) {
    await tx.manager.update(ConsentEntity, { memberId, purpose }, columns);
  } else {
    await tx.manager.insert(ConsentEntity, row);
  }
}
