import { base } from '../router-base';
import { watchCommitted } from './changes.events';
import {
  lastDone,
  lastUndone,
  listMemberChanges,
  listMemberOperations,
  listOperations,
} from './changes.repository';
import { fieldChangesOf, operationOf } from './changes.rules';
import { redo, undo } from './undo';

const changes = base.changes;

export const changesProcedures = {
  state: changes.state.handler(({ context }) =>
    context.unitOfWork.read(async (tx) => {
      const [done, undone] = [await lastDone(tx), await lastUndone(tx)];
      return { undo: done && operationOf(done), redo: undone && operationOf(undone) };
    }),
  ),

  undo: changes.undo.handler(async ({ input, context }) => ({
    operation: operationOf(await undo(context.unitOfWork, input.operationId)),
  })),

  redo: changes.redo.handler(async ({ context }) => ({
    operation: operationOf(await redo(context.unitOfWork)),
  })),

  recent: changes.recent.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => {
      const { total, operations } = await listOperations(tx, input);
      return { total, operations: operations.map(operationOf) };
    }),
  ),

  history: changes.history.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => {
      const { total, operations } = await listMemberOperations(tx, input.memberId, input);
      const rows = await listMemberChanges(
        tx,
        input.memberId,
        operations.map((operation) => operation.seq),
      );
      const entries = operations.map((operation) => ({
        ...operationOf(operation),
        changes: rows.filter((row) => row.operation_seq === operation.seq).flatMap(fieldChangesOf),
      }));
      return { total, entries };
    }),
  ),

  watch: changes.watch.handler(({ context, signal }) => watchCommitted(context.unitOfWork, signal)),
};
