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
import { packed, peopleOf } from './graph.rules';

/** The read model: everybody who is not in the trash, and everything that connects them. */
export async function readGraph(tx: ReadTx): Promise<GraphModel> {
  return {
    people: peopleOf(await readPeople(tx), await readOfferedSpecialties(tx)),
    ties: packed(await readTies(tx)),
    encounters: packed(await readEncounters(tx)),
    awareness: packed(await readAwareness(tx)),
    positions: packed(await readPositions(tx)),
  };
}

/** The read model with nothing but who knows whom: without what people offer, who knows what, and where they stand. */
export async function readWhoKnowsWhom(tx: ReadTx): Promise<GraphModel> {
  return {
    people: peopleOf(await readPeople(tx), []),
    ties: packed(await readTies(tx)),
    encounters: packed(await readEncounters(tx)),
    awareness: packed({ from: [], to: [], level: [], day: [] }),
    positions: packed({ person: [], x: [], y: [], pinned: [] }),
  };
}
