import type { Consent, ConsentPurpose } from '@shared/consents/consents.schema';
import { bulkInsert } from '../database/bulk-insert';
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

/** All that each of the members has said, by the member's id, in the order of purposes. */
export async function readAllConsents(
  tx: ReadTx,
  memberIds: readonly string[],
): Promise<Map<string, Consent[]>> {
  const rows = await tx.query<{ memberId: string } & Omit<Consent, 'given'> & { given: number }>(
    `SELECT member_id AS memberId, purpose, given, at, how, note FROM consent
     WHERE member_id IN (SELECT value FROM json_each(?)) ORDER BY member_id, purpose`,
    [JSON.stringify(memberIds)],
  );
  const said = new Map<string, Consent[]>();
  for (const { memberId, given, ...same } of rows) {
    const consents = said.get(memberId) ?? [];
    said.set(memberId, consents);
    consents.push({ ...same, given: given === 1 });
  }
  return said;
}

/** Writes many consents at once; of those that are there the new ones take the place. */
export async function writeConsents(tx: WriteTx, rows: readonly ConsentRow[]): Promise<void> {
  if (rows.length === 0) return;
  const known = await readAllConsents(
    tx,
    rows.map(({ memberId }) => memberId),
  );
  const isKnown = ({ memberId, purpose }: ConsentRow): boolean =>
    known.get(memberId)?.some((consent) => consent.purpose === purpose) ?? false;
  for (const row of rows.filter(isKnown)) await putConsent(tx, row);
  await bulkInsert(
    tx,
    'consent',
    ['member_id', 'purpose', 'given', 'at', 'how', 'note'],
    rows
      .filter((row) => !isKnown(row))
      .map(({ memberId, purpose, given, at, how, note }) => [
        memberId,
        purpose,
        given ? 1 : 0,
        at,
        how,
        note,
      ]),
  );
}

export async function putConsent(tx: WriteTx, row: ConsentRow): Promise<void> {
  const { memberId, purpose, ...columns } = row;
  if (await tx.manager.existsBy(ConsentEntity, { memberId, purpose })) {
    await tx.manager.update(ConsentEntity, { memberId, purpose }, columns);
  } else {
    await tx.manager.insert(ConsentEntity, row);
  }
}
