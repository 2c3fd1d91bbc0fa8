import { base } from '../router-base';
import { readGraph } from './graph-model';
import { writePositions } from './graph.repository';

const graph = base.graph;

export const graphProcedures = {
  read: graph.read.handler(({ context }) => context.unitOfWork.read(readGraph)),

  savePositions: graph.savePositions.handler(async ({ input, context }) => {
    await context.unitOfWork.writeUnrecorded(async (tx) => {
      await writePositions(tx, input.positions);
      return { value: undefined };
    });
    return { saved: input.positions.length };
  }),
};
