import { beforeEach, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend } from '../../support/test-backend';

/** One pixel, PNG. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let test: TestBackend;
const started: { clean: (() => Promise<void>)[] } = { clean: [] };

beforeEach(async () => {
  started.clean = [];
  test = await startBackend((clean) => started.clean.unshift(clean));
  return async () => {
    for (const clean of started.clean) await clean();
  };
});

describe('members', () => {
  it('creates, reads and changes a member', async () => {
    const { client } = test;
    const created = await client.members.create({
      fields: {
        givenName: ' Laia ',
        firstSurname: 'Puig',
        companyName: "L'Obrador",
        daysIn: [1, 3],
        languages: ['ca'],
      },
    });
    expect(created.member).toMatchObject({
      displayName: 'Laia Puig',
      companyName: "L'Obrador",
      version: 1,
      daysIn: [1, 3],
    });
    const { id } = created.member;
    const changed = await client.members.update({ id, version: 1, patch: { firstSurname: 'Puig i Soler' } });
    expect(changed.member).toMatchObject({ displayName: 'Laia Puig i Soler', version: 2 });
    const profile = await client.members.get({ id });
    expect(profile.member).toEqual(changed.member);
  });

  it('refuses a change on an old version, and keeps what is stored', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Aina' } });
    await client.members.update({ id: member.id, version: 1, patch: { pitch: 'first' } });
    const late = client.members.update({ id: member.id, version: 1, patch: { pitch: 'second' } });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', defined: true, data: { version: 2 } });
    expect((await client.members.get({ id: member.id })).member.pitch).toBe('first');
  });

  it('writes nothing where nothing changes', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Aina', pitch: 'x' } });
    const same = await client.members.update({ id: member.id, version: 1, patch: { pitch: ' x ' } });
    expect(same).toMatchObject({ operationId: null, member: { version: 1 } });
  });

  it('refuses to take the last name away', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Aina' } });
    const attempt = client.members.update({ id: member.id, version: 1, patch: { givenName: ' ' } });
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ reason: 'empty' }] } });
  });

  it('shares a company between members whatever the spelling, and drops an empty one', async () => {
    const { client } = test;
    const a = await client.members.create({ fields: { givenName: 'A', companyName: 'Col·lectiu Àrea' } });
    const b = await client.members.create({ fields: { givenName: 'B', companyName: 'collectiu area' } });
    expect(b.member.companyId).toBe(a.member.companyId);
    await client.members.update({ id: a.member.id, version: 1, patch: { companyName: '' } });
    await client.members.update({ id: b.member.id, version: 1, patch: { companyName: 'Other' } });
    expect((await client.members.companies({ query: '' })).map(({ name }) => name)).toEqual(['Other']);
  });

  it('finds who might be the same person, most certain first', async () => {
    const { client } = test;
    const byName = await client.members.create({ fields: { givenName: 'Núria', firstSurname: 'Gal·la' } });
    const byMail = await client.members.create({ fields: { givenName: 'N', email: 'Nuria@Galla.example' } });
    const byPhone = await client.members.create({ fields: { givenName: 'M', phone: '+34 600 11 22 33' } });
    const found = await client.members.similar({
      name: 'nuria galla',
      email: 'nuria@galla.example',
      phone: '600112233',
    });
    expect(found.map(({ id, because }) => [id, because])).toEqual([
      [byMail.member.id, 'email'],
      [byPhone.member.id, 'phone'],
      [byName.member.id, 'name'],
    ]);
  });

  it('keeps a removed member thirty days in the trash', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Pau' } });
    await client.members.remove({ ids: [member.id] });
    const [trashed] = await client.members.trash();
    expect(trashed).toMatchObject({ id: member.id, erasedOn: '2026-04-01T09:00:00.000Z' });
    await client.members.restore({ ids: [member.id] });
    expect(await client.members.trash()).toEqual([]);
    await expect(client.members.erase({ ids: [member.id] })).resolves.toEqual({ erased: 0 });
  });

  it('erases for good: from the tables, the history, and the file itself', async () => {
    const { client, folder, backend } = test;
    const before = await dump(backend.context.unitOfWork);
    const { member } = await client.members.create({ fields: { givenName: 'Qwertzuiop', bio: 'Asdfghjkl' } });
    await client.services.add({ memberId: member.id, fields: { kind: 'offers', title: 'Yxcvbnm' } });
    await client.members.remove({ ids: [member.id] });
    expect(await client.members.erase({ ids: [member.id] })).toEqual({ erased: 1 });
    expect(await dump(backend.context.unitOfWork)).toBe(before);
    expect((await client.changes.recent({ offset: 0, limit: 10 })).operations).toEqual([]);
    const bytes = Buffer.concat([
      await readFile(join(folder, 'tertulia.sqlite')),
      await readFile(join(folder, 'tertulia.sqlite-wal')),
    ]).toString('latin1');
    for (const word of ['Qwertzuiop', 'Asdfghjkl', 'Yxcvbnm']) expect(bytes).not.toContain(word);
  });

  it('keeps a photo, tells its type by its bytes, and takes it back on undo', async () => {
    const { client, backend } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Pau' } });
    const photo = new File([pixel], 'x.svg', { type: 'image/svg+xml' });
    const { photoVersion } = await client.members.setPhoto({ id: member.id, photo });
    const media = await backend.media(`members/${member.id}/photo`);
    expect(media).toMatchObject({ mediaType: 'image/png', version: photoVersion });
    expect(Buffer.from(media?.bytes ?? []).equals(pixel)).toBe(true);
    await client.changes.undo({});
    expect(await backend.media(`members/${member.id}/photo`)).toBeNull();
    await client.changes.redo();
    expect(Buffer.from((await backend.media(`members/${member.id}/photo`))?.bytes ?? []).equals(pixel)).toBe(
      true,
    );
  });

  it('refuses a photo that is no picture', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Pau' } });
    const photo = new File(['<svg onload="alert(1)"/>'], 'x.png', { type: 'image/png' });
    await expect(client.members.setPhoto({ id: member.id, photo })).rejects.toMatchObject({
      code: 'INVALID',
      data: { issues: [{ path: ['photo'], reason: 'not-a-picture' }] },
    });
  });

  it('tells a history, newest first, in fields', async () => {
    const { client, clock } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Pau' } });
    clock.advance(1000);
    await client.members.update({ id: member.id, version: 1, patch: { pitch: 'I mend chairs' } });
    const { total, entries } = await client.changes.history({ memberId: member.id, offset: 0, limit: 10 });
    expect(total).toBe(2);
    expect(entries[0]).toMatchObject({
      kind: 'member.update',
      changes: [{ entity: 'member', action: 'update', field: 'pitch', before: '', after: 'I mend chairs' }],
    });
  });

  it('tells what an operation wrote by names and values, not by keys', async () => {
    const { client } = test;
    const { member } = await client.members.create({
      fields: { givenName: 'Lia', companyName: 'Taller Blau' },
    });
    const { operationId } = await client.members.update({
      id: member.id,
      version: 1,
      patch: { companyName: 'Taller Verd', daysIn: [1, 5], displayName: 'Lialia' },
    });
    const { groups, more } = await client.changes.details({ operationId: operationId ?? '', limit: 50 });
    expect(more).toBe(0);
    expect(groups.map(({ memberId, name }) => [memberId, name])).toEqual([[member.id, 'Lialia']]);
    const first = await client.changes.history({ memberId: member.id, offset: 1, limit: 1 });
    expect(first.entries[0]?.changes).toMatchObject([{ entity: 'member', action: 'insert', row: 'Lia' }]);
    const fields = groups[0]?.changes.map(({ field, before, after }) => [field, before, after]);
    expect(fields?.toSorted()).toEqual([
      ['companyName', 'Taller Blau', 'Taller Verd'],
      ['daysIn', [], [1, 5]],
      ['displayName', '', 'Lialia'],
    ]);
    await client.changes.undo({ operationId: operationId ?? undefined });
    const undone = await client.changes.details({ operationId: operationId ?? '', limit: 1 });
    expect(JSON.stringify(undone.groups)).toContain('Taller Verd');
  });
});

describe('services', () => {
  it('adds, orders, changes and removes them, with undo', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Mar' } });
    const add = async (title: string) =>
      (await client.services.add({ memberId: member.id, fields: { kind: 'offers', title } })).service;
    const [a, b, c] = [await add('a'), await add('b'), await add('c')];
    const titles = async () =>
      (await client.members.get({ id: member.id })).services.map(({ title }) => title);
    await client.services.move({ id: c.id, position: 0 });
    expect(await titles()).toEqual(['c', 'a', 'b']);
    await client.changes.undo({});
    expect(await titles()).toEqual(['a', 'b', 'c']);
    const specialty = (await client.specialties.taxonomy())[0]?.specialties[0]?.id ?? '';
    const updated = await client.services.update({
      id: b.id,
      version: 1,
      patch: { specialtyIds: [specialty] },
    });
    expect(updated.service.specialtyIds).toEqual([specialty]);
    await client.services.remove({ id: a.id });
    expect(await titles()).toEqual(['b', 'c']);
    await client.changes.undo({});
    expect(await titles()).toEqual(['a', 'b', 'c']);
  });

  it('refuses a specialty that does not exist', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Mar' } });
    const attempt = client.services.add({
      memberId: member.id,
      fields: { kind: 'offers', title: 'x', specialtyIds: ['no.such'] },
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'INVALID',
      data: { issues: [{ reason: 'unknown-specialty' }] },
    });
  });
});

describe('consents', () => {
  it('records when and how, for several purposes at once', async () => {
    const { client } = test;
    const { member } = await client.members.create({ fields: { givenName: 'Mar' } });
    const { consents } = await client.consents.set({
      memberId: member.id,
      purposes: ['photo', 'email'],
      given: true,
      how: 'form',
    });
    const at = '2026-03-02T09:00:00.000Z';
    expect(consents).toEqual([
      { purpose: 'email', given: true, at, how: 'form', note: '' },
      { purpose: 'photo', given: true, at, how: 'form', note: '' },
    ]);
  });
});

describe('a write that says what it replaces', () => {
  async function member() {
    const fields = { givenName: 'Ona', firstSurname: 'Pla', role: 'Cuinera', companyName: 'Sal' };
    return (await test.client.members.create({ fields })).member;
  }

  it('is refused where a field says something else by now, which is named, and nothing of it is written', async () => {
    const { id } = await member();
    await test.client.members.update({ id, version: 1, patch: { role: 'Forner', companyName: 'Pa' } });
    const late = test.client.members.update({
      id,
      version: 2,
      patch: { role: 'Pastissera', companyName: 'Sucre', pitch: 'Faig pastissos' },
      replaces: { role: 'Cuinera', companyName: 'Sal', pitch: '' },
    });
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { version: 2, fields: ['role', 'companyName'] },
    });
    expect((await test.client.members.get({ id })).member).toMatchObject({ role: 'Forner', pitch: '' });
  });

  it('is taken where its own fields still say it, whatever else was written', async () => {
    const { id } = await member();
    await test.client.members.update({ id, version: 1, patch: { role: 'Forner' } });
    const { member: written } = await test.client.members.update({
      id,
      version: 1,
      patch: { role: 'Forner', companyName: 'Pa' },
      replaces: { role: 'Cuinera', companyName: 'Sal' },
    });
    expect(written).toMatchObject({ role: 'Forner', companyName: 'Pa', version: 3 });
  });

  it('takes a shown name that only follows the others for nobody’s', async () => {
    const { id } = await member();
    await test.client.members.update({ id, version: 1, patch: { givenName: 'Aina' } });
    const call = (displayName: string, seen: string) =>
      test.client.members.update({
        id,
        version: 1,
        patch: { displayName },
        replaces: { displayName: seen },
      });
    expect((await call('Nina', 'Ona Pla')).member.displayName).toBe('Nina');
    await expect(call('Naneta', 'Ona Pla')).rejects.toMatchObject({ data: { fields: ['displayName'] } });
  });
});
