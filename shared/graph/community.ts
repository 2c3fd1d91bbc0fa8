import { interactionKinds } from '../interactions/interactions.schema';
import { tieKinds } from '../ties/ties.schema';
import type { GraphModel, GraphPerson } from './graph.contract';
import { at } from './network';
import { unpackInts } from './packed';
import { isUndated, type Link } from './strength';

/** The read model on numbers: people by index, what connects them in columns. */
export interface Community {
  readonly people: readonly GraphPerson[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Each pair that anything ever connected, once: `a[i] < b[i]`. */
  readonly pairs: { readonly a: Int32Array; readonly b: Int32Array };
  /** Links of pair i: `links[i]`, oldest first. */
  readonly links: readonly (readonly Link[])[];
  /** What is so from a day on, until a later entry of the same two; `awarenessAt` says what is so on a day. */
  readonly awareness: {
    readonly from: Int32Array;
    readonly to: Int32Array;
    readonly level: Int32Array;
    readonly day: Int32Array;
  };
  readonly positions: ReadonlyMap<
    number,
    { readonly x: number; readonly y: number; readonly pinned: boolean }
  >;
  /** First and last day of which it is known that something happened; null where there is none. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

/** Takes the read model apart, O(people + links). */
export function communityOf(model: GraphModel): Community {
  const pairIndex = new Map<number, number>();
  const a: number[] = [];
  const b: number[] = [];
  const links: Link[][] = [];
  const order = model.people.length;
  const linksOf = (left: number, right: number): Link[] => {
    const [low, high] = left < right ? [left, right] : [right, left];
    const key = low * order + high;
    const known = pairIndex.get(key);
    if (known !== undefined) return links[known] ?? [];
    pairIndex.set(key, a.length);
    a.push(low);
    b.push(high);
    const made: Link[] = [];
    links.push(made);
    return made;
  };
  readTies(model, linksOf);
  readEncounters(model, linksOf);
  for (const own of links) own.sort((left, right) => left.day - right.day);
  const awareness = {
    from: unpackInts(model.awareness.from),
    to: unpackInts(model.awareness.to),
    level: unpackInts(model.awareness.level),
    day: unpackInts(model.awareness.day),
  };
  return {
    people: model.people,
    indexOf: new Map(model.people.map((person, index) => [person.id, index])),
    pairs: { a: Int32Array.from(a), b: Int32Array.from(b) },
    links,
    awareness,
    positions: readPositions(model),
    span: spanOf(links, awareness.day),
  };
}

type LinksOf = (left: number, right: number) => Link[];

function readTies({ ties }: GraphModel, linksOf: LinksOf): void {
  const [a, b, kind] = [unpackInts(ties.a), unpackInts(ties.b), unpackInts(ties.kind)];
  const [day, untilDay, weight] = [unpackInts(ties.day), unpackInts(ties.untilDay), unpackInts(ties.weight)];
  const undated = unpackInts(ties.isUndated);
  for (let index = 0; index < a.length; index += 1) {
    linksOf(at(a, index), at(b, index)).push({
      source: 'tie',
      kind: tieKinds[at(kind, index)] ?? 'knows',
      day: at(day, index),
      isUndated: at(undated, index) === 1,
      untilDay: at(untilDay, index) < 0 ? null : at(untilDay, index),
      weight: at(weight, index) / 1000,
    });
  }
}

function readEncounters({ encounters }: GraphModel, linksOf: LinksOf): void {
  const [a, b] = [unpackInts(encounters.a), unpackInts(encounters.b)];
  const [kind, day] = [unpackInts(encounters.kind), unpackInts(encounters.day)];
  for (let index = 0; index < a.length; index += 1) {
    linksOf(at(a, index), at(b, index)).push({
      source: 'encounter',
      kind: interactionKinds[at(kind, index)] ?? 'conversation',
      day: at(day, index),
    });
  }
}

function readPositions({ positions }: GraphModel): Community['positions'] {
  const [person, x, y] = [unpackInts(positions.person), unpackInts(positions.x), unpackInts(positions.y)];
  const pinned = unpackInts(positions.pinned);
  const read = new Map<number, { x: number; y: number; pinned: boolean }>();
  for (let index = 0; index < person.length; index += 1) {
    read.set(at(person, index), {
      x: at(x, index) / 1000,
      y: at(y, index) / 1000,
      pinned: at(pinned, index) === 1,
    });
  }
  return read;
}

function spanOf(links: readonly (readonly Link[])[], awarenessDays: Int32Array): Community['span'] {
  let first = Infinity;
  let last = -Infinity;
  const see = (day: number): void => {
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const link of links.flat()) if (!isUndated(link)) see(link.day);
  for (const day of awarenessDays) see(day);
  return first === Infinity ? null : { first, last };
}

/** Entries of `community.awareness` that are so on a day: of each ordered pair the last until then. O(entries). */
export function awarenessAt({ people, awareness }: Community, day: number): number[] {
  const last = new Map<number, number>();
  for (let entry = 0; entry < awareness.from.length; entry += 1) {
    const on = at(awareness.day, entry);
    if (on > day) continue;
    const pair = at(awareness.from, entry) * people.length + at(awareness.to, entry);
    const known = last.get(pair);
    if (known === undefined || on >= at(awareness.day, known)) last.set(pair, entry);
  }
  return [...last.values()];
}
