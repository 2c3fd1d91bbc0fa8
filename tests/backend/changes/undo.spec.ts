import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '@shared/ids';
import { redo, undo } from '@backend/changes/undo';
import { ConsentEntity } from '@backend/consents';
import type { UnitOfWork, WriteTx } from '@backend/database/unit-of-work';
import { CompanyEntity, MemberEntity, MemberPhotoEntity } from '@backend/members';
import { ServiceEntity } from '@backend/services';
import { dump, makeCommunity } from '../../support/community-file';
import { memberRow } from '../../support/rows';

const head = { kind: 'member.update', subject: 'a test' } as const;

async function idsOf(tx: WriteTx): Promise<string[]> {
  return (await tx.query<{ id: string }>('SELECT id FROM member ORDER BY id')).map((row) => row.id);
}

function service(tx: WriteTx, memberId: string, title: string) {
  return {
    id: newId(),
    memberId,
    position: 0,
    kind: 'offers' as const,
    title,
    description: '',
    keywords: ['a', '"quoted"', 'l·l'],
    level: null,
    link: '',
    priceHint: '',
    createdAt: tx.now,
    updatedAt: tx.now,
    version: 1,
  };
}

/** Things that a write can do; several make one operation. `pick` chooses whom it happens to. */
const steps: Record<string, (tx: WriteTx, pick: number, text: string) => Promise<void>> = {
  async addMember(tx, _pick, text) {
    await tx.manager.insert(MemberEntity, memberRow({ pitch: text }));
  },
  async addCompanyWithMember(tx, _pick, text) {
    const id = newId();
    const stamps = { createdAt: tx.now, updatedAt: tx.now, version: 1 };
    await tx.manager.insert(CompanyEntity, { id, name: text, foldedName: text, ...stamps });
    await tx.manager.insert(MemberEntity, { ...memberRow(), companyId: id });
  },
  async editMember(tx, pick, text) {
    const id = (await idsOf(tx))[pick];
    if (id) await tx.manager.update(MemberEntity, { id }, { pitch: text, daysIn: pick, birthday: null });
  },
  async eraseMember(tx, pick) {
    const id = (await idsOf(tx))[pick];
    if (id) await tx.query('DELETE FROM member WHERE id = ?', [id]);
  },
  async addService(tx, pick, text) {
    const id = (await idsOf(tx))[pick];
    if (id) await tx.manager.insert(ServiceEntity, service(tx, id, text));
  },
  async consent(tx, pick, text) {
    const id = (await idsOf(tx))[pick];
    if (!id) return;
    await tx.manager.delete(ConsentEntity, { memberId: id, purpose: 'photo' });
    const at = tx.now;
    await tx.manager.insert(ConsentEntity, {
      memberId: id,
      purpose: 'photo',
      given: pick > 0,
      at,
      how: 'form',
      note: text,
    });
  },
  async photo(tx, pick, text) {
    const memberId = (await idsOf(tx))[pick];
    if (!memberId) return;
    await tx.manager.delete(MemberPhotoEntity, { memberId });
    const bytes = Buffer.from([0, 255, 1, ...Buffer.from(text)]);
    await tx.manager.insert(MemberPhotoEntity, { memberId, version: text, mediaType: 'image/png', bytes });
  },
  async editAll(tx, _pick, text) {
    await tx.query('UPDATE member SET role = ?, version = version + 1', [text]);
    await tx.query('UPDATE member SET role = role || ?', [text]);
  },
};

const step = fc.record({
  name: fc.constantFrom(...Object.keys(steps)),
  pick: fc.nat(4),
  text: fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((value) => value.isWellFormed() && !value.includes('\0')),
});
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redo' as const) }) },
);

async function writeSteps(
  unitOfWork: UnitOfWork,
  chosen: { name: string; pick: number; text: string }[],
): Promise<boolean> {
  const { operationId } = await unitOfWork.write(head, async (tx) => {
    for (const { name, pick, text } of chosen) await steps[name]?.(tx, pick, text);
  });
  return operationId !== null;
}

describe('undo and redo', () => {
  it('bring back every state, byte for byte, in any sequence of writes, undos and redos', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 14 }), async (actions) => {
        const { unitOfWork } = await makeCommunity(onTestFinished);
        const done: string[] = [await dump(unitOfWork)];
        let undone: string[] = [];
        for (const next of actions) {
          const current = done.at(-1);
          if (next.kind === 'write') {
            if (await writeSteps(unitOfWork, next.steps)) {
              done.push(await dump(unitOfWork));
              undone = [];
            }
          } else if (next.kind === 'undo') {
            if (done.length === 1) {
              await expect(undo(unitOfWork)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
            } else {
              await undo(unitOfWork);
              if (current !== undefined) undone.push(current);
              done.pop();
            }
          } else {
            const again = undone.pop();
            if (again === undefined) {
              await expect(redo(unitOfWork)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
            } else {
              await redo(unitOfWork);
              done.push(again);
            }
          }
          expect(await dump(unitOfWork)).toBe(done.at(-1));
        }
        await unitOfWork.database.close();
      }),
      { numRuns: 60 },
    );
  });

  it('takes back an older operation that nothing builds on', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const first = await unitOfWork.write(head, (tx) =>
      tx.manager.insert(MemberEntity, memberRow({ givenName: 'A' })),
    );
    await unitOfWork.write(head, (tx) => tx.manager.insert(MemberEntity, memberRow({ givenName: 'B' })));
    await undo(unitOfWork, first.operationId ?? '');
    const rows = await unitOfWork.read((tx) => tx.query('SELECT given_name FROM member'));
    expect(rows).toEqual([{ given_name: 'B' }]);
  });

  it('refuses to take back an operation that a later one built on, and changes nothing', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const row = memberRow();
    const first = await unitOfWork.write(head, (tx) => tx.manager.insert(MemberEntity, row));
    await unitOfWork.write(head, (tx) => tx.manager.update(MemberEntity, { id: row.id }, { pitch: 'later' }));
    const before = await dump(unitOfWork);
    await expect(undo(unitOfWork, first.operationId ?? '')).rejects.toMatchObject({ code: 'UNDO_CONFLICT' });
    expect(await dump(unitOfWork)).toBe(before);
  });

  it('refuses to take away a company that a later member belongs to', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    const id = newId();
    const made = await unitOfWork.write(head, (tx) =>
      tx.manager.insert(CompanyEntity, {
        id,
        name: 'X',
        foldedName: 'x',
        createdAt: tx.now,
        updatedAt: tx.now,
        version: 1,
      }),
    );
    await unitOfWork.write(head, (tx) => tx.manager.insert(MemberEntity, { ...memberRow(), companyId: id }));
    const before = await dump(unitOfWork);
    await expect(undo(unitOfWork, made.operationId ?? '')).rejects.toMatchObject({ code: 'UNDO_CONFLICT' });
    expect(await dump(unitOfWork)).toBe(before);
  });

  it('forgets what could be redone once something new is written', async () => {
    const { unitOfWork } = await makeCommunity(onTestFinished);
    await unitOfWork.write(head, (tx) => tx.manager.insert(MemberEntity, memberRow()));
    await undo(unitOfWork);
    await unitOfWork.write(head, (tx) => tx.manager.insert(MemberEntity, memberRow()));
    await expect(redo(unitOfWork)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO' });
  });
});
