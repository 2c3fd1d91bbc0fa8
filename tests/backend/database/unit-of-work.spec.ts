import { stat } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MemberEntity } from '@backend/members';
import type { WriteTx } from '@backend/database/unit-of-work';
import { makeCommunity } from '../../support/community-file';
import { memberRow } from '../../support/rows';

const head = { kind: 'member.create', subject: 'a test' } as const;
const insert = (tx: WriteTx, row = memberRow()) => tx.manager.insert(MemberEntity, row);

describe('UnitOfWork', () => {
  it('keeps two writers that start at once apart, and loses nothing', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const writers = Array.from({ length: 20 }, () => unitOfWork.write(head, (tx) => insert(tx)));
    await Promise.all(writers);
    const [counted] = await unitOfWork.read((tx) =>
      tx.query<{ n: number }>('SELECT count(*) AS n FROM member'),
    );
    expect(counted?.n).toBe(20);
  });

  it('keeps what is written beside a transaction that rolls back', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const lost = memberRow({ givenName: 'Lost' });
    const kept = memberRow({ givenName: 'Kept' });
    const failing = unitOfWork.write(head, async (tx) => {
      await insert(tx, lost);
      await new Promise((resolve) => setImmediate(resolve));
      throw new Error('changed my mind');
    });
    const succeeding = unitOfWork.write(head, (tx) => insert(tx, kept));
    await expect(failing).rejects.toThrow('changed my mind');
    await succeeding;
    const rows = await unitOfWork.read((tx) => tx.query<{ id: string }>('SELECT id FROM member'));
    expect(rows).toEqual([{ id: kept.id }]);
  });

  it('moves the log into the file after many rows were acknowledged, and lets it grow for them alone', async () => {
    const { unitOfWork, database } = await makeCommunity(onTestFinished);
    const autoCheckpoint = () =>
      unitOfWork.exclusively((writer) => writer.query('PRAGMA wal_autocheckpoint'));
    const sizeBefore = (await stat(database.file)).size;
    await unitOfWork.writeMany(head, async (tx) => {
      for (let count = 0; count < 60; count += 1) await insert(tx, memberRow({ bio: 'long '.repeat(2000) }));
    });
    await unitOfWork.idle();
    expect((await stat(database.file)).size).toBeGreaterThan(sizeBefore + 500_000);
    expect(await autoCheckpoint()).toEqual([{ wal_autocheckpoint: 1000 }]);
    const failing = unitOfWork.writeMany(head, () => Promise.reject(new Error('changed my mind')));
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await autoCheckpoint()).toEqual([{ wal_autocheckpoint: 1000 }]);
  });

  it('answers a read while a write is under way, from the state before it', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    const writing = unitOfWork.write(head, async (tx) => {
      await insert(tx);
      await gate;
    });
    const during = await unitOfWork.read((tx) => tx.query('SELECT id FROM member'));
    finish();
    await writing;
    const after = await unitOfWork.read((tx) => tx.query('SELECT id FROM member'));
    expect([during.length, after.length]).toEqual([0, 1]);
  });

  it('refuses to write through a read', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const attempt = unitOfWork.read((tx) => tx.query("INSERT INTO setting VALUES ('a', '1')"));
    await expect(attempt).rejects.toThrow(/readonly/u);
  });

  it('refuses a write to a recorded table outside an operation', async () => {
    const { database } = await makeCommunity(onTestFinished);
    const attempt = database.writer.getRepository(MemberEntity).insert(memberRow());
    await expect(attempt).rejects.toThrow('write outside an operation');
  });

  it('records no operation where nothing changed', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const { operationId } = await unitOfWork.write(head, async () => undefined);
    expect(operationId).toBeNull();
    expect(await unitOfWork.read((tx) => tx.query('SELECT 1 FROM operation'))).toEqual([]);
  });

  it('tells listeners what was touched, after it was committed', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const events: unknown[] = [];
    unitOfWork.onCommitted((committed) => events.push(committed));
    const row = memberRow();
    const { operationId } = await unitOfWork.write(head, (tx) => insert(tx, row));
    expect(events).toEqual([{ operationId, entities: ['member'], memberIds: [row.id], everything: false }]);
  });
});
