import type { GraphModel, GraphPerson } from '@shared/graph/graph.contract';
import { packInts } from '@shared/graph/packed';
import { interactionKinds } from '@shared/interactions/interactions.schema';
import { tieKinds } from '@shared/ties/ties.schema';
import type {
  AwarenessRecord,
  EncounterRecord,
  OfferedSpecialty,
  PersonRecord,
  TieRecord,
} from './graph.repository';

/** The members with what they offer: sectors commonest first, specialties each once. */
export function peopleOf(
  records: readonly PersonRecord[],
  offered: readonly OfferedSpecialty[],
): GraphPerson[] {
  const byMember = new Map<string, OfferedSpecialty[]>();
  for (const one of offered) {
    const own = byMember.get(one.memberId);
    if (own) own.push(one);
    else byMember.set(one.memberId, [one]);
  }
  return records.map((record) => {
    const own = byMember.get(record.id) ?? [];
    return {
      ...record,
      onWall: record.onWall === 1,
      photoOnWall: record.photoOnWall === 1,
      sectorIds: commonestFirst(own.map(({ sectorId }) => sectorId)),
      specialtyIds: [...new Set(own.map(({ specialtyId }) => specialtyId))],
    };
  });
}

function commonestFirst(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([value]) => value);
}

/** Ids as indices, in columns; what concerns somebody who is not among the people is left out. */
export class Columns {
  readonly #indexOf: ReadonlyMap<string, number>;

  constructor(people: readonly GraphPerson[]) {
    this.#indexOf = new Map(people.map(({ id }, index) => [id, index]));
  }

  ties(records: readonly TieRecord[]): GraphModel['ties'] {
    const known = this.#known(records, ({ a, b }) => [a, b]);
    return {
      a: packInts(known.map(({ first }) => first)),
      b: packInts(known.map(({ second }) => second)),
      kind: packInts(known.map(({ record }) => tieKinds.findIndex((kind) => kind === record.kind))),
      day: packInts(known.map(({ record }) => record.day)),
      untilDay: packInts(known.map(({ record }) => record.untilDay)),
      weight: packInts(known.map(({ record }) => record.weight)),
    };
  }

  encounters(records: readonly EncounterRecord[]): GraphModel['encounters'] {
    const known = this.#known(records, ({ a, b }) => [a, b]);
    return {
      a: packInts(known.map(({ first }) => first)),
      b: packInts(known.map(({ second }) => second)),
      kind: packInts(known.map(({ record }) => interactionKinds.findIndex((kind) => kind === record.kind))),
      day: packInts(known.map(({ record }) => record.day)),
    };
  }

  awareness(records: readonly AwarenessRecord[]): GraphModel['awareness'] {
    const known = this.#known(records, ({ fromId, toId }) => [fromId, toId]);
    return {
      from: packInts(known.map(({ first }) => first)),
      to: packInts(known.map(({ second }) => second)),
      level: packInts(known.map(({ record }) => record.level)),
      day: packInts(known.map(({ record }) => record.day)),
    };
  }

  positions(
    records: readonly { memberId: string; x: number; y: number; pinned: number }[],
  ): GraphModel['positions'] {
    const known = records.flatMap((record) => {
      const person = this.#indexOf.get(record.memberId);
      return person === undefined ? [] : [{ ...record, person }];
    });
    return {
      person: packInts(known.map(({ person }) => person)),
      x: packInts(known.map(({ x }) => Math.round(x * 1000))),
      y: packInts(known.map(({ y }) => Math.round(y * 1000))),
      pinned: packInts(known.map(({ pinned }) => pinned)),
    };
  }

  #known<T>(
    records: readonly T[],
    endsOf: (record: T) => readonly [string, string],
  ): { record: T; first: number; second: number }[] {
    const known: { record: T; first: number; second: number }[] = [];
    for (const record of records) {
      const [one, other] = endsOf(record);
      const first = this.#indexOf.get(one);
      const second = this.#indexOf.get(other);
      if (first !== undefined && second !== undefined) known.push({ record, first, second });
    }
    return known;
  }
}
