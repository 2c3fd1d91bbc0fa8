import type { DemoEvent } from '@shared/demo/demo.contract';
import { conflict } from '../domain-error';
import { telling } from '../imports';
import { base } from '../router-base';
import { isDemo, setDemo } from '../settings';
import { emptyCommunity } from './demo.repository';
import { DemoCancelled, loadDemo } from './load-demo';

export const demoProcedures = {
  load: base.demo.load.handler(async function* ({ input, context, signal }) {
    yield* telling<DemoEvent>((tell) =>
      loadDemo(context.unitOfWork, { ...input, seed: 1, portraits: true, onProgress: tell, signal })
        .then((members) => tell({ kind: 'done', members }))
        .catch((error: unknown) => {
          // Nobody listens any more.
          if (!(error instanceof DemoCancelled)) throw error;
        }),
    );
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
