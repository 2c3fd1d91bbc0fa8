import { todayOf } from '../clock';
import type { UnitOfWork } from '../database/unit-of-work';
import { invalid } from '../domain-error';
import { getMember } from '../members';
import { base } from '../router-base';
import { deleteAwareness, putAwareness } from './awareness.repository';

const awareness = base.awareness;

export const awarenessProcedures = {
  set: awareness.set.handler(async ({ input, context }) => {
    const { toId, level, evidence, on } = input;
    const today = todayOf(context.unitOfWork.clock);
    const own = input.fromIds.indexOf(toId);
    if (own >= 0) throw invalid(['fromIds', own], 'same-member');
    if (on !== undefined && on > today) throw invalid(['on'], 'in-the-future');
    const note = input.note?.normalize('NFC').trim();
    const head = {
      kind: 'awareness.set',
      ...(await about(context.unitOfWork, input.fromIds, toId)),
    } as const;
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      for (const fromId of new Set(input.fromIds)) {
        await getMember(tx, fromId);
        await putAwareness(tx, { fromId, toId, level, evidence, on, note }, today);
      }
    });
    return { operationId };
  }),

  clear: awareness.clear.handler(async ({ input, context }) => {
    const head = {
      kind: 'awareness.clear',
      ...(await about(context.unitOfWork, [input.fromId], input.toId)),
    } as const;
    const { operationId } = await context.unitOfWork.write(head, (tx) =>
      deleteAwareness(tx, input.fromId, input.toId),
    );
    return { operationId };
  }),
};

/** Both names, for the history; of many who know the same member, only the member's. */
async function about(unitOfWork: UnitOfWork, fromIds: readonly string[], toId: string) {
  const [fromId, ...more] = new Set(fromIds);
  const subject = await unitOfWork.read(async (tx) => {
    const to = (await getMember(tx, toId)).displayName;
    if (fromId === undefined || more.length > 0) return to;
    return `${(await getMember(tx, fromId)).displayName} → ${to}`;
  });
  return { subject, subjectMemberId: toId };
}
