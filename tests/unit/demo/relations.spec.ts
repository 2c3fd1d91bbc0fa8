import { describe, expect, it } from 'vitest';
import { makeUpCommunity } from '@backend/demo/make-up-community';
import { makeUpRelations, type MadeUpRelations } from '@backend/demo/relations';
import type { MadeUpMember } from '@backend/demo/community.types';
import { networkOf } from '@shared/graph/network';
import { partsWithout } from '@shared/graph/reading/separations';
import { dayOf, strengthOf, type Link } from '@shared/graph/strength';
import { tieFieldsSchema } from '@shared/ties/ties.schema';
import { interactionFieldsSchema } from '@shared/interactions/interactions.schema';
import { awarenessSchema } from '@shared/awareness/awareness.schema';

const today = '2026-03-11';

function madeUp(size: number, seed: number, tiesPerMember = 3) {
  const { members } = makeUpCommunity({ members: size, seed, locale: 'ca', today });
  return { members, relations: makeUpRelations(members, { seed, today, tiesPerMember }) };
}

function friendsOf(members: readonly MadeUpMember[], { ties }: MadeUpRelations): Map<string, Set<string>> {
  const friends = new Map(members.map(({ id }) => [id, new Set<string>()]));
  for (const { memberIds } of ties) {
    const [one, other] = memberIds;
    friends.get(one)?.add(other);
    friends.get(other)?.add(one);
  }
  return friends;
}

/** The strength of all pairs together, as of a day. */
function closeness({ ties, interactions }: MadeUpRelations, day: number): number {
  const links: Link[] = [
    ...ties.map(({ fields: { kind, since, until, weight } }): Link => {
      const untilDay = until === null ? null : dayOf(until);
      return { source: 'tie', kind, day: dayOf(since ?? ''), untilDay, weight };
    }),
    ...interactions.map(({ kind, on }): Link => ({ source: 'encounter', kind, day: dayOf(on) })),
  ];
  return strengthOf(links, day);
}

describe('made-up relations', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(madeUp(40, 5).relations).toEqual(madeUp(40, 5).relations);
    expect(madeUp(40, 5).relations).not.toEqual(madeUp(40, 6).relations);
  });

  it.each([1, 2, 3, 4, 5])('tell the story of a space that grew closer, with seed %i', (seed) => {
    const { members, relations } = madeUp(64, seed);
    const degrees = [...friendsOf(members, relations).values()]
      .map(({ size }) => size)
      .toSorted((a, b) => b - a);
    expect(degrees.filter((degree) => degree === 0).length).toBeGreaterThanOrEqual(3);
    expect(degrees.filter((degree) => degree === 0).length).toBeLessThan(16);
    expect(degrees[0]).toBeGreaterThan(12);
    expect(closeness(relations, dayOf(today))).toBeGreaterThan(1.2 * closeness(relations, dayOf(today) - 91));
    const aware = relations.awareness.filter(({ level }) => level >= 2);
    // Both directions count: fewer know what the other does than are tied.
    expect(aware.length).toBeLessThan(relations.ties.length * 2 * 0.6);
    expect(relations.ties.some(({ fields }) => fields.until !== null)).toBe(true);
  });

  it.each([1, 2, 3])('have somebody without whom others would lose touch, with seed %i', (seed) => {
    const { members, relations } = madeUp(64, seed);
    const present = members.filter(({ fields }) => (fields.leftOn ?? today) >= today).map(({ id }) => id);
    const nodeOf = new Map(present.map((id, node) => [id, node]));
    const met = relations.interactions.flatMap(({ participantIds: ids }) =>
      ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other] as const)),
    );
    const pairs = [...relations.ties.map(({ memberIds }) => memberIds), ...met].flatMap(([one, other]) => {
      const [a, b] = [nodeOf.get(one), nodeOf.get(other)];
      return a === undefined || b === undefined ? [] : [[Math.min(a, b), Math.max(a, b)].join()];
    });
    const ends = [...new Set(pairs)].map((pair) => pair.split(',').map(Number));
    const network = networkOf(present.length, {
      a: Int32Array.from(ends, ([a]) => a ?? 0),
      b: Int32Array.from(ends, ([, b]) => b ?? 0),
      weight: new Float64Array(ends.length).fill(1),
    });
    const losses = present.map((_, node) =>
      partsWithout(network, node)
        .slice(1)
        .map(({ length }) => length),
    );
    expect(losses.filter((parts) => parts.length > 0)).not.toEqual([]);
    expect(losses.flat()).toContain(2);
  });

  it.each([1, 2, 5, 24, 300])('can be written as they are, of %i members', (size) => {
    const { members, relations } = madeUp(size, 3);
    const byId = new Map(members.map((member) => [member.id, member]));
    const isThere = (id: string, day: string): boolean => {
      const { joinedOn, leftOn } = byId.get(id)?.fields ?? { joinedOn: null, leftOn: '' };
      return (joinedOn ?? '') <= day && day <= (leftOn ?? today);
    };
    for (const { memberIds, fields } of relations.ties) {
      tieFieldsSchema.parse(fields);
      const since = fields.since ?? '';
      expect([memberIds.every((id) => isThere(id, since)), since <= (fields.until ?? today)]).toEqual([
        true,
        true,
      ]);
    }
    for (const fields of relations.interactions) {
      interactionFieldsSchema.parse(fields);
      expect(new Set(fields.participantIds).size).toBe(fields.participantIds.length);
      expect(fields.participantIds.filter((id) => !isThere(id, fields.on))).toEqual([]);
    }
    for (const one of relations.awareness) {
      awarenessSchema.parse(one);
      expect(one.fromId).not.toBe(one.toId);
      expect(one.on <= today).toBe(true);
    }
    const pairs = relations.ties.map(
      ({ memberIds, fields }) => [...memberIds].toSorted().join() + fields.kind,
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('are as many as asked for', () => {
    const { relations } = madeUp(1000, 1, 10);
    const pairs = new Set(relations.ties.map(({ memberIds }) => [...memberIds].toSorted().join()));
    expect(pairs.size).toBeGreaterThanOrEqual(10_000);
    expect(pairs.size).toBeLessThan(11_000);
  });
});
