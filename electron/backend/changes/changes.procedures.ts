import type { OperationDetails } from '@shared/changes/changes.schema';
import type { ReadTx } from '../database/unit-of-work';
import { notFound } from '../domain-error';
import { base } from '../router-base';
import { watchChanges } from './changes.events';
import {
  countOperationChanges,
  findOperation,
  lastDone,
  lastUndone,
  listMemberChanges,
  listMemberOperations,
  listOperationChanges,
  listOperations,
  namesOf,
  type ChangeRow,
} from './changes.repository';
import {
  companyIdsOf,
  fieldChangesOf,
  memberIdsOf,
  namesItsMembers,
  operationOf,
  type NamesOfChanges,
} from './changes.rules';
import { redo, undo } from './undo';

const changes = base.changes;

export const changesProcedures = {
  state: changes.state.handler(({ context }) =>
    context.unitOfWork.read(async (tx) => {
      const [done, [undone]] = [await lastDone(tx), await lastUndone(tx)];
      return { undo: done && operationOf(done), redo: undone ? operationOf(undone) : null };
    }),
  ),

  undo: changes.undo.handler(async ({ input, context }) => ({
    operation: operationOf(
      await undo(context.unitOfWork, input.operationId, {
        withLater: input.withLater,
        news: context.replayNews,
      }),
    ),
  })),

  redo: changes.redo.handler(async ({ context }) => ({
    operation: operationOf(await redo(context.unitOfWork, context.replayNews)),
  })),

  recent: changes.recent.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => {
      const { total, operations } = await listOperations(tx, input);
      return { total, operations: operations.map(operationOf) };
    }),
  ),

  details: changes.details.handler(({ input, context }) =>
    context.unitOfWork.read((tx) => detailsOf(tx, input.operationId, input.limit)),
  ),

  history: changes.history.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => {
      const { total, operations } = await listMemberOperations(tx, input.memberId, input);
      const rows = await listMemberChanges(
        tx,
        input.memberId,
        operations.map((operation) => operation.seq),
      );
      const names = await namesOfAll(tx, rows);
      const entries = operations.map((operation) => ({
        ...operationOf(operation),
        changes: rows
          .filter((row) => row.operation_seq === operation.seq)
          .flatMap((row) => fieldChangesOf(row, names)),
      }));
      return { total, entries };
    }),
  ),

  watch: changes.watch.handler(({ context, signal }) =>
    watchChanges(context.unitOfWork, context.replayNews, signal),
  ),
};

async function detailsOf(tx: ReadTx, operationId: string, limit: number): Promise<OperationDetails> {
  const operation = await findOperation(tx, operationId);
  if (!operation) throw notFound('operation');
  const rows = await listOperationChanges(tx, operation.seq, limit);
  const names = await namesOfAll(tx, rows);
  const groups = new Map<string | null, OperationDetails['groups'][number]>();
  for (const row of rows) {
    const memberId = namesItsMembers(row) ? null : row.member_id;
    const name = names.members.get(memberId ?? '') ?? '';
    const group = groups.get(memberId) ?? { memberId, name, changes: [] };
    groups.set(memberId, group);
    group.changes.push(...fieldChangesOf(row, names));
  }
  const told = [...groups.values()].filter(({ changes: lines }) => lines.length > 0);
  return { groups: told, more: Math.max(0, (await countOperationChanges(tx, operation.seq)) - rows.length) };
}

async function namesOfAll(tx: ReadTx, rows: readonly ChangeRow[]): Promise<NamesOfChanges> {
  return {
    companies: await namesOf(tx, 'company', rows.flatMap(companyIdsOf)),
    members: await namesOf(tx, 'member', rows.flatMap(memberIdsOf)),
  };
}
