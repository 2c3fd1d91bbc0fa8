import { base } from '../router-base';
import {
  readAwareness,
  readEncounters,
  readOfferedSpecialties,
  readPeople,
  readPositions,
  readTies,
  writePositions,
} from './graph.repository';
import { packed, peopleOf } from './graph.rules';

const graph = base.graph;

export const graphProcedures = {
  read: graph.read.handler(({ context }) =>
    context.unitOfWork.read(async (tx) => ({
      people: peopleOf(await readPeople(tx), await readOfferedSpecialties(tx)),
      ties: packed(await readTies(tx)),
      encounters: packed(await readEncounters(tx)),
      awareness: packed(await readAwareness(tx)),
      positions: packed(await readPositions(tx)),
    })),
  ),

  savePositions: graph.savePositions.handler(async ({ input, context }) => {
    await context.unitOfWork.writeUnrecorded(async (tx) => {
      await writePositions(tx, input.positions);
      return { value: undefined };
    });
    return { saved: input.positions.length };
  }),
};
