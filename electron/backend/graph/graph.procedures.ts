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
import { Columns, peopleOf } from './graph.rules';

const graph = base.graph;

export const graphProcedures = {
  read: graph.read.handler(({ context }) =>
    context.unitOfWork.read(async (tx) => {
      const people = peopleOf(await readPeople(tx), await readOfferedSpecialties(tx));
      const columns = new Columns(people);
      return {
        people,
        ties: columns.ties(await readTies(tx)),
        encounters: columns.encounters(await readEncounters(tx)),
        awareness: columns.awareness(await readAwareness(tx)),
        positions: columns.positions(await readPositions(tx)),
      };
    }),
  ),

  savePositions: graph.savePositions.handler(async ({ input, context }) => {
    await context.unitOfWork.writeUnrecorded(async (tx) => {
      await writePositions(tx, input.positions);
      return { value: undefined };
    });
    return { saved: input.positions.length };
  }),
};
