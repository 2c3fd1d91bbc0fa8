import { describe, expect, it, onTestFinished } from 'vitest';
import { newId } from '@shared/ids';
import { insertSheet } from '@backend/sheet/sheet.repository';
import type { SheetRow } from '@backend/sheet/sheet.entity';
import { defaultSettings, noSecondTexts } from '@shared/sheet/sheet.defaults';
import { dump } from '../../support/community-file';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

const settings = defaultSettings('specialties', 'ca');

async function start() {
  const test = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(test.client, 'Aina', 'Biel');
  const agree = (memberId: string, given = true) =>
    test.client.consents.set({ memberId, purposes: ['directory-sheet'], given, how: 'spoken' });
  const record = (memberIds: string[], sheetId: string | null = null) =>
    test.client.sheet.recordExport({ sheetId, name: 'Hall', format: 'poster', output: 'pdf', memberIds });
  return { ...test, aina, biel, agree, record };
}

describe('a saved sheet', () => {
  it('is kept, changed and removed, and each of it can be undone', async () => {
    const { client } = await start();
    const { sheet } = await client.sheet.create({ name: ' Hall ', settings });
    expect(sheet).toMatchObject({ name: 'Hall', settings, version: 1 });
    const changed = await client.sheet.update({
      id: sheet.id,
      version: 1,
      settings: { density: 'dense', fields: ['pitch'] },
    });
    expect(changed.sheet.settings).toEqual({ ...settings, density: 'dense', fields: ['pitch'] });
    await client.changes.undo({});
    expect((await client.sheet.get({ id: sheet.id })).settings).toEqual(settings);
    await client.sheet.remove({ id: sheet.id });
    expect(await client.sheet.list()).toEqual([]);
    await client.changes.undo({});
    expect(await client.sheet.list()).toMatchObject([{ id: sheet.id, name: 'Hall', settings }]);
  });

  it('that somebody else changed meanwhile is not overwritten; one that is the same is not written', async () => {
    const { client } = await start();
    const { sheet } = await client.sheet.create({ name: 'Hall', settings });
    const same = await client.sheet.update({ id: sheet.id, version: 1, name: 'Hall', settings });
    expect(same.operationId).toBeNull();
    await client.sheet.update({ id: sheet.id, version: 1, name: 'Entrada' });
    await expect(client.sheet.update({ id: sheet.id, version: 1, name: 'Bar' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { what: 'sheet', version: 2 },
    });
    await expect(client.sheet.get({ id: newId() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'sheet' },
    });
  });

  it('of an earlier version is set as it was then', async () => {
    const { client, backend } = await start();
    const { secondTexts: _texts, arrangement: _arrangement, ...earlier } = settings;
    const stored = (own: object): SheetRow => ({
      id: newId(),
      name: 'Hall',
      settings: { ...earlier, ...own } as SheetRow['settings'],
      createdAt: '2026-03-01T00:00:00.000Z',
      updatedAt: '2026-03-01T00:00:00.000Z',
      version: 1,
    });
    const rows = [stored({}), stored({ format: 'booklet', sort: 'surname' })];
    await backend.context.unitOfWork.write({ kind: 'sheet.create', subject: '' }, async (tx) => {
      for (const row of rows) await insertSheet(tx, row);
    });
    const [plain, booklet] = await Promise.all(rows.map(({ id }) => client.sheet.get({ id })));
    expect(plain?.settings).toEqual(settings);
    expect(booklet?.settings).toMatchObject({ secondTexts: noSecondTexts, arrangement: 'alphabetical' });
    expect(await client.sheet.list()).toHaveLength(2);
  });

  it('stands in the history under its name', async () => {
    const { client } = await start();
    const { sheet } = await client.sheet.create({ name: 'Hall', settings });
    await client.sheet.update({ id: sheet.id, version: 1, name: 'Entrada', settings: { columns: 3 } });
    const { operations } = await client.changes.recent({ offset: 0, limit: 10 });
    const [updated, created] = operations;
    expect([updated?.kind, created?.kind]).toEqual(['sheet.update', 'sheet.create']);
    const details = await client.changes.details({ operationId: updated?.id ?? '', limit: 10 });
    expect(details.groups.flatMap(({ changes }) => changes)).toMatchObject([
      { entity: 'sheet', field: 'name', before: 'Hall', after: 'Entrada' },
    ]);
  });
});

describe('an export', () => {
  it('is recorded with who was on it, and shown to each of them', async () => {
    const { client, clock, aina, biel, agree, record } = await start();
    await agree(aina);
    await agree(biel);
    const { sheet } = await client.sheet.create({ name: 'Hall', settings });
    const first = await record([aina, biel, aina], sheet.id);
    expect(first).toMatchObject({
      format: 'poster',
      output: 'pdf',
      memberCount: 2,
      at: clock.now().toISOString(),
    });
    clock.advance(60_000);
    const second = await record([biel]);
    expect(await client.sheet.exports({ limit: 10 })).toEqual([second, first]);
    expect(await client.sheet.exports({ memberId: aina, limit: 10 })).toEqual([first]);
    // It outlives the sheet.
    await client.sheet.remove({ id: sheet.id });
    expect(await client.sheet.exports({ memberId: aina, limit: 10 })).toEqual([first]);
  });

  it('of somebody who did not agree is refused whole', async () => {
    const { backend, aina, biel, agree, record } = await start();
    await agree(aina);
    const before = await dump(backend.context.unitOfWork);
    await expect(record([aina, biel])).rejects.toMatchObject({
      code: 'INVALID',
      data: { issues: [{ path: ['memberIds', 1], reason: 'no-consent' }] },
    });
    expect(await dump(backend.context.unitOfWork)).toEqual(before);
  });

  it('forgets who is erased for good', async () => {
    const { client, backend, aina, biel, agree, record } = await start();
    await agree(aina);
    await agree(biel);
    await record([aina, biel]);
    await client.members.remove({ ids: [aina] });
    await client.members.erase({ ids: [aina] });
    const rows = await backend.context.unitOfWork.read((tx) =>
      tx.query<{ member_id: string }>('SELECT member_id FROM sheet_export_member'),
    );
    expect(rows).toEqual([{ member_id: biel }]);
    await expect(client.sheet.exports({ memberId: aina, limit: 10 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
