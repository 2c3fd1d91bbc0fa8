import type { Consent } from '@shared/consents/consents.schema';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { ConsentEntity, type ConsentRow } from './consent.entity';

export async function listConsents(tx: ReadTx, memberId: string): Promise<Consent[]> {
  const rows = await tx.manager.find(ConsentEntity, { where: { memberId }, order: { purpose: 'ASC' } });
  return rows.map(({ purpose, given, at, how, note }) => ({ purpose, given, at, how, note }));
}

export async function putConsent(tx: WriteTx, row: ConsentRow): Promise<void> {
  const { memberId, purpose, ...columns } = row;
  if (await tx.manager.existsBy(ConsentEntity, { memberId, purpose })) {
    await tx.manager.update(ConsentEntity, { memberId, purpose }, columns);
  } else {
    await tx.manager.insert(ConsentEntity, row);
  }
}
