import { newId } from '@shared/ids';
import { todayOf } from '../clock';
import type { UnitOfWork } from '../database/unit-of-work';
import { conflict } from '../domain-error';
import { getMember } from '../members';
import { base } from '../router-base';
import { tieFilesProcedures } from './files/tie-files.procedures';
import type { TieRow } from './tie.entity';
import { deleteTie, findTieRow, getTieRow, insertTie, listTies, updateTie } from './ties.repository';
import { blankTie, checkDates, pairOf, tidyTie, tieOf } from './ties.rules';

const ties = base.ties;

export const tiesProcedures = {
  ...tieFilesProcedures,

  list: ties.list.handler(({ input, context }) =>
    context.unitOfWork.read((tx) => listTies(tx, input.memberId, input.otherId)),
  ),

  add: ties.add.handler(async ({ input, context }) => {
    const pair = pairOf(input.memberIds);
    const fields = tidyTie({ ...blankTie, ...input.fields });
    checkDates(fields, todayOf(context.unitOfWork.clock), 'fields');
    const head = { kind: 'tie.add', ...(await aboutPair(context.unitOfWork, pair)) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const known = await findTieRow(tx, pair, fields.kind);
      if (known) return known;
      const row: TieRow = {
        ...fields,
        ...pair,
        id: newId(),
        createdAt: tx.now,
        updatedAt: tx.now,
        version: 1,
      };
      await insertTie(tx, row);
      return row;
    });
    return { operationId, tie: tieOf(value) };
  }),

  update: ties.update.handler(async ({ input, context }) => {
    const before = await context.unitOfWork.read((tx) => getTieRow(tx, input.id));
    const patch = tidyTie(input.patch);
    const head = { kind: 'tie.update', ...(await aboutPair(context.unitOfWork, before)) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getTieRow(tx, input.id);
      if (row.version !== input.version) throw conflict('tie', row.version);
      const next = { ...row, ...patch };
      checkDates(next, todayOf(context.unitOfWork.clock), 'patch');
      if (next.kind !== row.kind && (await findTieRow(tx, row, next.kind))) throw conflict('tie');
      if (JSON.stringify(next) === JSON.stringify(row)) return row;
      const written = { ...next, updatedAt: tx.now, version: row.version + 1 };
      await updateTie(tx, written);
      return written;
    });
    return { operationId, tie: tieOf(value) };
  }),

  remove: ties.remove.handler(async ({ input, context }) => {
    const before = await context.unitOfWork.read((tx) => getTieRow(tx, input.id));
    const head = { kind: 'tie.remove', ...(await aboutPair(context.unitOfWork, before)) } as const;
    const { operationId } = await context.unitOfWork.write(head, (tx) => deleteTie(tx, input.id));
    return { operationId };
  }),
};

/** Both names, for the history; neither may be in the trash. */
async function aboutPair(unitOfWork: UnitOfWork, pair: { memberA: string; memberB: string }) {
  const names = await unitOfWork.read(async (tx) => [
    (await getMember(tx, pair.memberA)).displayName,
    (await getMember(tx, pair.memberB)).displayName,
  ]);
  return { subject: names.join(' – '), subjectMemberId: pair.memberA };
}
