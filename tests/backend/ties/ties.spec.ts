import { describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '@shared/ids';
import { dump } from '../../support/community-file';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

async function start() {
  const test = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(test.client, 'Aina', 'Biel');
  return { ...test, aina, biel };
}

describe('a tie', () => {
  it('is the same in either order, and a kind that the pair has is not doubled', async () => {
    const { client, aina, biel } = await start();
    const first = await client.ties.add({ memberIds: [biel, aina], fields: { kind: 'friend' } });
    expect(first.tie.memberIds).toEqual([aina, biel].toSorted());
    const again = await client.ties.add({
      memberIds: [aina, biel],
      fields: { kind: 'friend', note: 'una altra' },
    });
    expect(again).toEqual({ operationId: null, tie: first.tie });
    await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'client', since: '2026-03-02' } });
    for (const [memberId, otherId] of [
      [aina, biel],
      [biel, aina],
    ] as const) {
      const ties = await client.ties.list({ memberId, otherId });
      expect(ties.map(({ kind }) => kind).toSorted()).toEqual(['client', 'friend']);
    }
  });

  it('is refused where it cannot be, and nothing is written', async () => {
    const { client, backend, aina, biel } = await start();
    const [gone] = await addPeople(client, 'Cesc');
    await client.members.remove({ ids: [gone] });
    const before = await dump(backend.context.unitOfWork);
    const add = (memberIds: [string, string], fields: Record<string, unknown> = {}) =>
      client.ties.add({ memberIds, fields: { kind: 'knows', ...fields } });
    const refusals: [() => Promise<unknown>, object][] = [
      [
        () => add([aina, aina]),
        { code: 'INVALID', data: { issues: [{ path: ['memberIds', 1], reason: 'same-member' }] } },
      ],
      [() => add([aina, gone]), { code: 'NOT_FOUND', data: { what: 'member' } }],
      [() => add([gone, aina]), { code: 'NOT_FOUND', data: { what: 'member' } }],
      [() => add([aina, newId()]), { code: 'NOT_FOUND', data: { what: 'member' } }],
      [
        () => add([aina, biel], { since: '2026-03-03' }),
        { code: 'INVALID', data: { issues: [{ path: ['fields', 'since'], reason: 'in-the-future' }] } },
      ],
      [
        () => add([aina, biel], { since: '2026-02-03', until: '2026-02-02' }),
        {
          code: 'INVALID',
          data: { issues: [{ path: ['fields', 'until'], reason: 'ends-before-it-starts' }] },
        },
      ],
      [
        () => add([aina, biel], { kind: 'enemy' }),
        { code: 'INVALID', data: { issues: [{ path: ['fields', 'kind'], reason: 'invalid-value' }] } },
      ],
      [
        () => add([aina, biel], { since: '2026-02-30' }),
        { code: 'INVALID', data: { issues: [{ path: ['fields', 'since'], reason: 'not-a-date' }] } },
      ],
    ];
    for (const [call, refusal] of refusals) await expect(call()).rejects.toMatchObject(refusal);
    expect(await dump(backend.context.unitOfWork)).toBe(before);
  });

  it('is changed with its version, never into one that the pair has already', async () => {
    const { client, aina, biel } = await start();
    const { tie } = await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'knows' } });
    await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'friend' } });
    const { id } = tie;
    const changed = await client.ties.update({ id, version: 1, patch: { kind: 'mentor', note: ' Sí ' } });
    expect(changed.tie).toMatchObject({ kind: 'mentor', note: 'Sí', version: 2 });
    await expect(client.ties.update({ id, version: 1, patch: { note: '' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { version: 2 },
    });
    await expect(client.ties.update({ id, version: 2, patch: { kind: 'friend' } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await client.ties.update({ id, version: 2, patch: { kind: 'mentor' } })).toMatchObject({
      operationId: null,
    });
  });

  it('comes back by undo, unless the pair was tied so again meanwhile', async () => {
    const { client, aina, biel } = await start();
    const add = () => client.ties.add({ memberIds: [aina, biel], fields: { kind: 'knows', weight: 2.5 } });
    const { tie } = await add();
    const removed = await client.ties.remove({ id: tie.id });
    await expect(client.ties.remove({ id: tie.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'tie' },
    });
    await add();
    await expect(client.changes.undo({ operationId: removed.operationId ?? '' })).rejects.toMatchObject({
      code: 'UNDO_CONFLICT',
    });
    await client.changes.undo({});
    await client.changes.undo({ operationId: removed.operationId ?? '' });
    expect(await client.ties.list({ memberId: aina })).toEqual([tie]);
  });

  it('stands in the history of both, in words with both names', async () => {
    const { client, aina, biel } = await start();
    const { operationId } = await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'friend' } });
    const row = { names: ['Aina', 'Biel'], kind: 'friend' };
    for (const memberId of [aina, biel]) {
      const { entries } = await client.changes.history({ memberId, offset: 0, limit: 1 });
      expect(entries[0]).toMatchObject({
        kind: 'tie.add',
        changes: [{ entity: 'tie', action: 'insert', row }],
      });
    }
    const { groups } = await client.changes.details({ operationId: operationId ?? '', limit: 10 });
    expect(groups).toMatchObject([{ memberId: null, changes: [{ row }] }]);
    const { undo } = await client.changes.state();
    const subject = typeof undo?.subject === 'string' ? undo.subject : '';
    expect(subject.split(' – ').toSorted()).toEqual(['Aina', 'Biel']);
  });
});
