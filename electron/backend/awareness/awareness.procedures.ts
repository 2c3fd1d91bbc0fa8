import type { UnitOfWork } from '../database/unit-of-work';
import { invalid } from '../domain-error';
import { getMember } from '../members';
import { base } from '../router-base';
import { deleteAwareness, listAwareness, putAwareness } from './awareness.repository';

const awareness = base.awareness;

export const awarenessProcedures = {
  list: awareness.list.handler(({ input, context }) =>
    context.unitOfWork.read((tx) => listAwareness(tx, input.memberId)),
  ),

  set: awareness.set.handler(async ({ input, context }) => {
    const { toId, level, evidence } = input;
    const today = context.unitOfWork.clock.now().toISOString().slice(0, 10);
    const on = input.on ?? today;
    const own = input.fromIds.indexOf(toId);
    if (own >= 0) throw invalid(['fromIds', own], 'same-member');
    if (on > today) throw invalid(['on'], 'in-the-future');
    const note = input.note.normalize('NFC').trim();
    const head = { kind: 'awareness.set', ...(await about(context.unitOfWork, toId)) } as const;
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      for (const fromId of new Set(input.fromIds)) {
        await getMember(tx, fromId);
        await putAwareness(tx, { fromId, toId, level, evidence, on, note });
      }
    });
    return { operationId };
  }),

  clear: awareness.clear.handler(async ({ input, context }) => {
    const head = { kind: 'awareness.clear', ...(await about(context.unitOfWork, input.toId)) } as const;
    const { operationId } = await context.unitOfWork.write(head, (tx) =>
      deleteAwareness(tx, input.fromId, input.toId),
    );
    return { operationId };
  }),
};

async function about(unitOfWork: UnitOfWork, memberId: string) {
  const subject = await unitOfWork.read(async (tx) => (await getMember(tx, memberId)).displayName);
  return { subject, subjectMemberId: memberId };
}
