import fc from 'fast-check';
import type { GraphModel, GraphPerson } from '@shared/graph/graph.contract';
import { packInts } from '@shared/graph/packed';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { memberStatuses } from '@shared/members/members.schema';
import { tieKinds } from '@shared/ties/ties.schema';

export const today = 20_500;

/** A person of a made-up graph; what is not given is plain. */
export function person(index: number, own: Partial<GraphPerson> = {}): GraphPerson {
  return {
    id: `01890000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
    name: `Persona ${String(index)}`,
    role: '',
    pitch: '',
    companyName: '',
    photoVersion: null,
    status: 'active',
    joinedOn: null,
    leftOn: null,
    sectorIds: [],
    specialtyIds: [],
    onWall: false,
    photoOnWall: false,
    ...own,
  };
}

type Column = readonly number[];

export interface Drawn {
  readonly people: readonly GraphPerson[];
  /** a, b, kind, day, last day or -1, weight in thousandths, and 1 where nobody knows when it began. */
  readonly ties?: readonly Column[];
  /** a, b, kind, day. */
  readonly encounters?: readonly Column[];
  /** from, to, level, day. */
  readonly awareness?: readonly Column[];
}

/** The read model as the backend would pack it. */
export function modelOf({ people, ties = [], encounters = [], awareness = [] }: Drawn): GraphModel {
  const column = (rows: readonly Column[], index: number): string =>
    packInts(rows.map((row) => row[index] ?? 0));
  return {
    people: [...people],
    ties: {
      a: column(ties, 0),
      b: column(ties, 1),
      kind: column(ties, 2),
      day: column(ties, 3),
      untilDay: column(ties, 4),
      weight: column(ties, 5),
      isUndated: column(ties, 6),
    },
    encounters: {
      a: column(encounters, 0),
      b: column(encounters, 1),
      kind: column(encounters, 2),
      day: column(encounters, 3),
    },
    awareness: {
      from: column(awareness, 0),
      to: column(awareness, 1),
      level: column(awareness, 2),
      day: column(awareness, 3),
    },
    positions: { person: '', x: '', y: '', pinned: '' },
  };
}

const sectors = ['design', 'law', 'web'];

/** Communities of up to nine people with all kinds of ties, encounters and awareness. */
export const drawnCommunity: fc.Arbitrary<Drawn> = fc.integer({ min: 0, max: 9 }).chain((order) => {
  const who = fc.nat(Math.max(0, order - 1));
  const day = fc.integer({ min: today - 800, max: today });
  const notOneself = (row: readonly number[]): boolean => row[0] !== row[1];
  const rows = (...columns: fc.Arbitrary<number>[]) =>
    order < 2
      ? fc.constant([])
      : fc.array(fc.tuple(who, who, ...columns).filter(notOneself), { maxLength: 14 });
  const someone = (index: number) =>
    fc
      .record({
        status: fc.constantFrom(...memberStatuses),
        joinedOn: fc.constantFrom(null, '2020-01-01', '2025-06-01'),
        leftOn: fc.constantFrom(null, null, '2025-09-01'),
        sectorIds: fc.subarray(sectors),
        specialtyIds: fc.subarray(['design.logo', 'law.tax']),
        onWall: fc.boolean(),
      })
      .map((own) => person(index, own));
  return fc.record({
    people: fc.tuple(...Array.from({ length: order }, (_, index) => someone(index))),
    ties: rows(
      fc.nat(tieKinds.length - 1),
      day,
      fc.constantFrom(-1, -1, today - 100),
      fc.constantFrom(1000, 2500),
      fc.constantFrom(0, 0, 0, 1),
    ),
    encounters: rows(fc.nat(interactionKinds.length - 1), day),
    awareness: rows(fc.nat(3), day),
  });
});
