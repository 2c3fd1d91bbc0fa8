import type { GraphModel } from '@shared/graph/graph.contract';
import type { ReadTx } from '../database/unit-of-work';
import {
  readAwareness,
  readEncounters,
  readOfferedSpecialties,
  readPeople,
  readPositions,
  readTies,
} from './graph.repository';
import { Columns, peopleOf } from './graph.rules';

/** The read model: everybody who is not in the trash, and everything that connects them. */
export async function readGraph(tx: ReadTx): Promise<GraphModel> {
  const people = peopleOf(await readPeople(tx), await readOfferedSpecialties(tx));
  const columns = new Columns(people);
  return {
    people,
    ties: columns.ties(await readTies(tx)),
    encounters: columns.encounters(await readEncounters(tx)),
    awareness: columns.awareness(await readAwareness(tx)),
    positions: columns.positions(await readPositions(tx)),
  };
}

/** The read model with nothing but who knows whom: without what people offer, who knows what, and where they stand. */
export async function readWhoKnowsWhom(tx: ReadTx): Promise<GraphModel> {
  const people = peopleOf(await readPeople(tx), []);
  const columns = new Columns(people);
  return {
    people,
    ties: columns.ties(await readTies(tx)),
    encounters: columns.encounters(await readEncounters(tx)),
    awareness: columns.awareness([]),
    positions: columns.positions([]),
  };
}
