import { conflict } from '../domain-error';
import { base } from '../router-base';
import { isDemo, setDemo } from '../settings';
import { emptyCommunity } from './demo.repository';
import { loadDemo } from './load-demo';

export const demoProcedures = {
  load: base.demo.load.handler(async ({ input, context }) => {
    const members = await loadDemo(context.unitOfWork, { ...input, seed: 1, portraits: true });
    return { members };
  }),

  leave: base.demo.leave.handler(async ({ context }) => {
    const removed = await context.unitOfWork.writeUnrecorded(async (tx) => {
      if (!(await isDemo(tx))) throw conflict('demo');
      const count = await emptyCommunity(tx);
      await setDemo(tx, false);
      const committed = {
        operationId: null,
        entities: ['member', 'service', 'tie', 'awareness', 'interaction'],
        memberIds: [],
        everything: true,
      };
      return { value: count, committed };
    });
    await context.unitOfWork.emptyLog();
    return { removed };
  }),
};
