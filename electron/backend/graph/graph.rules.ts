import type { GraphPerson } from '@shared/graph/graph.contract';
import { packInts } from '@shared/graph/packed';
import type { OfferedSpecialty, PersonRecord } from './graph.repository';

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

/** Columns as they travel. */
export function packed<Name extends string>(
  columns: Readonly<Record<Name, readonly number[]>>,
): Record<Name, string> {
  const entries = Object.entries<readonly number[]>(columns).map(([name, values]) => [
    name,
    packInts(values),
  ]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
