import { describe, expect, it, onTestFinished } from 'vitest';
import type { ImportPlan, ReadFile } from '@shared/imports/imports.schema';
import { dump } from '../../support/community-file';
import { startBackend, type TestClient } from '../../support/test-backend';
import { fileOf, importList, planFor, profiles, run } from './support';

const header = 'Name,Email,Phone,Company,Role,Languages,Offers,Seeks';

function preview(client: TestClient, read: ReadFile, patch: Partial<ImportPlan> = {}) {
  const plan = planFor(read, patch);
  return client.imports.preview({ uploadId: read.uploadId, plan, status: null, offset: 0, limit: 50 });
}

function upload(client: TestClient, rows: readonly string[]): Promise<ReadFile> {
  return client.imports.upload({ file: fileOf(`${header}\n${rows.join('\n')}\n`) });
}

async function servicesOf(client: TestClient, name: string): Promise<string[]> {
  const found = (await profiles(client)).get(name);
  return (found?.services ?? []).map(({ kind, title }) => `${kind} ${title}`);
}

const lineEach = [
  'Noa Serra,noa@serra.example,,,Designer,es,Gloop care,',
  'Pau Vila,,700 100 200,,,,Nib repair,',
  'Noa Serra,NOA@serra.example,700300400,Serra,,"ca, es",Nib repair,Zest tuning',
  'Pau Vila,,+34700100200,,Smith,,Gloop care,',
  'Iris Mas,,,Fusta,,,Zest tuning,',
  'iris MAS,,,fusta,,,Nib repair,',
  'Noa Serra,noa@serra.example,,,Illustrator,,Zest tuning,',
  'Noa Serra,noa@serra.example,,,Designer,es,Gloop care,',
];

describe('A list with several lines for one person', () => {
  it('makes one person of them, with all that the lines say, and tells which joins which', async () => {
    const { client } = await startBackend(onTestFinished);
    const read = await upload(client, lineEach);
    const { counts, rows } = await preview(client, read);
    expect(counts).toEqual({
      added: 3,
      together: 4,
      skipped: 1,
      changed: 0,
      conflict: 0,
      same: 0,
      rejected: 0,
    });
    expect(rows.map(({ number, status, skipped, firstRow }) => [number, status, skipped, firstRow])).toEqual([
      [2, 'added', null, null],
      [3, 'added', null, null],
      [4, 'together', null, 2],
      [5, 'together', null, 3],
      [6, 'added', null, null],
      [7, 'together', null, 6],
      [8, 'together', null, 2],
      [9, 'skipped', 'twice', 2],
    ]);
    const told = (at: number): string[] =>
      (rows[at]?.changes ?? []).map(
        ({ field, before, after, applied }) => `${applied ? '+' : '-'}${field} ${before} ${after}`,
      );
    expect(told(2).sort()).toEqual(
      [
        '+companyName  Serra',
        '+languages  ca, es',
        '+offers  Nib repair',
        '+phone  700300400',
        '+seeks  Zest tuning',
      ].sort(),
    );
    expect(told(6)).toEqual(['-role Designer Illustrator', '+offers  Zest tuning']);

    const summary = await run(client, read);
    expect(summary.counts).toEqual(counts);
    const noa = (await profiles(client)).get('Noa Serra');
    expect(noa?.member).toMatchObject({
      role: 'Designer',
      phone: '700300400',
      companyName: 'Serra',
      languages: ['es', 'ca'],
    });
    expect(await servicesOf(client, 'Noa Serra')).toEqual([
      'offers Gloop care',
      'offers Nib repair',
      'seeks Zest tuning',
      'offers Zest tuning',
    ]);
    expect(await servicesOf(client, 'Pau Vila')).toEqual(['offers Nib repair', 'offers Gloop care']);
    expect(await servicesOf(client, 'Iris Mas')).toEqual(['offers Zest tuning', 'offers Nib repair']);
  });

  it('adds nothing the second time, and can be taken back byte for byte', async () => {
    const { client, backend } = await startBackend(onTestFinished);
    const empty = await dump(backend.context.unitOfWork);
    const { operationId } = await run(client, await upload(client, lineEach));
    const once = await dump(backend.context.unitOfWork);
    await client.changes.undo({ operationId: operationId ?? undefined });
    expect(await dump(backend.context.unitOfWork)).toBe(empty);
    await client.changes.redo();
    expect(await dump(backend.context.unitOfWork)).toBe(once);
    const again = await run(client, await upload(client, lineEach));
    expect(again.counts).toMatchObject({
      same: 3,
      together: 4,
      skipped: 1,
      added: 0,
      changed: 0,
      conflict: 0,
    });
  });

  it('writes what is new on any of the lines to somebody who is here, in the same way each time', async () => {
    const { client } = await startBackend(onTestFinished);
    await importList(client, `${header}\n${lineEach[0] ?? ''}\n`);
    const read = await upload(client, lineEach);
    const { counts, rows } = await preview(client, read);
    expect(counts).toMatchObject({ changed: 1, added: 2, together: 4, skipped: 1 });
    expect(rows[0]).toMatchObject({ number: 2, status: 'changed', match: { because: 'email' } });
    expect((await run(client, read)).counts).toEqual(counts);
    expect(await servicesOf(client, 'Noa Serra')).toHaveLength(4);
  });

  it('takes each line as the manager chose', async () => {
    const { client } = await startBackend(onTestFinished);
    const read = await upload(client, lineEach.slice(0, 4));
    // Without its first line, a person is what the next ones say; a line can also be left out, or be somebody else.
    const without = await preview(client, read, { rows: { '2': 'skip' } });
    expect(without.rows.map(({ status, firstRow }) => [status, firstRow])).toEqual([
      ['skipped', null],
      ['added', null],
      ['added', null],
      ['together', 3],
    ]);
    const rows = { '4': 'skip', '5': 'add' } as const;
    const summary = await run(client, read, planFor(read, { rows }));
    expect(summary.counts).toMatchObject({ added: 3, skipped: 1, together: 0 });
    expect(await servicesOf(client, 'Noa Serra')).toEqual(['offers Gloop care']);
  });

  it('mixes nobody with a namesake or a colleague', async () => {
    const { client } = await startBackend(onTestFinished);
    const read = await upload(client, [
      'Ada Coll,ada@one.example,,,,,Gloop care,',
      'Ada Coll,ada@two.example,,,,,Nib repair,',
      'Maria Soler,hola@firm.example,,,,,Gloop care,',
      'Maria Prat,hola@firm.example,,,,,Nib repair,',
      'Teo Gil,teo@gil.example,,,,,Gloop care,',
      'Teo Gil Roca,teo@gil.example,,,,,Nib repair,',
    ]);
    const { rows } = await preview(client, read);
    expect(rows.map(({ status, skipped, firstRow }) => [status, skipped, firstRow])).toEqual([
      ['added', null, null],
      ['skipped', 'twice', 2],
      ['added', null, null],
      ['skipped', 'twice', 4],
      ['added', null, null],
      ['together', null, 6],
    ]);
    await run(client, read);
    expect(await servicesOf(client, 'Ada Coll')).toEqual(['offers Gloop care']);
    expect(await servicesOf(client, 'Maria Soler')).toEqual(['offers Gloop care']);
    expect(await servicesOf(client, 'Teo Gil Roca')).toEqual(['offers Gloop care', 'offers Nib repair']);
  });

  it('rejects a line of several by itself, and keeps what the others say', async () => {
    const { client } = await startBackend(onTestFinished);
    const read = await upload(client, [
      `Noa Serra,noa@serra.example,,,${'x'.repeat(5000)},,Gloop care,`,
      'Noa Serra,noa@serra.example,,,,,Nib repair,',
      'Noa Serra,noa@serra.example,,,,klingonish,Zest tuning,',
    ]);
    const summary = await run(client, read);
    expect(summary).toMatchObject({ counts: { rejected: 1, added: 1, together: 1 }, incomplete: 1 });
    expect(await servicesOf(client, 'Noa Serra')).toEqual(['offers Nib repair', 'offers Zest tuning']);
    const { text } = await client.imports.rejects({
      uploadId: read.uploadId,
      plan: planFor(read),
      locale: 'en',
    });
    expect(text.trim().split('\r\n')).toHaveLength(3);
    expect(text).toContain('klingonish');
  });

  it('leaves all lines of somebody in the trash out', async () => {
    const { client } = await startBackend(onTestFinished);
    await importList(client, `${header}\n${lineEach[0] ?? ''}\n`);
    const noa = (await profiles(client)).get('Noa Serra')?.member.id ?? '';
    await client.members.remove({ ids: [noa] });
    const { rows } = await preview(client, await upload(client, lineEach.slice(0, 3)));
    expect(rows.map(({ status, skipped }) => [status, skipped])).toEqual([
      ['skipped', 'trash'],
      ['added', null],
      ['skipped', 'trash'],
    ]);
  });
});
