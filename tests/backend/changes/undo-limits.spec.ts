import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend } from '../../support/test-backend';

let test: TestBackend;
beforeEach(async () => {
  test = await startBackend(onTestFinished);
});

const create = (givenName: string, companyName = '') =>
  test.client.members.create({ fields: { givenName, companyName } });

const ownSpecialty = async (name: string): Promise<string> => {
  const fields = {
    sectorId: 'legal',
    name: { es: name, ca: name, en: name },
    synonyms: { es: [], ca: [], en: [] },
  };
  return (await test.client.specialties.create({ fields })).specialty.id;
};

describe('undoing an older operation', () => {
  it('is refused where what others added since would go with it, and nothing changes', async () => {
    const { operationId, member } = await create('Núria');
    await test.client.services.add({ memberId: member.id, fields: { kind: 'offers', title: 'Logos' } });
    await test.client.consents.set({ memberId: member.id, purposes: ['photo'], given: true, how: 'form' });
    const before = await dump(test.backend.context.unitOfWork);
    const attempt = test.client.changes.undo({ operationId: operationId ?? '' });
    await expect(attempt).rejects.toMatchObject({ code: 'UNDO_CONFLICT', data: { blockedBy: 2 } });
    expect(await dump(test.backend.context.unitOfWork)).toBe(before);
  });

  it('is refused where a merge has given the service another specialty since', async () => {
    const { member } = await create('Núria');
    const [from, into] = [await ownSpecialty('Rótulos'), await ownSpecialty('Letreros')];
    const { operationId } = await test.client.services.add({
      memberId: member.id,
      fields: { kind: 'offers', title: 'Rótulos a mano', specialtyIds: [from] },
    });
    await test.client.specialties.merge({ from: [from], into });
    const before = await dump(test.backend.context.unitOfWork);
    const attempt = test.client.changes.undo({ operationId: operationId ?? '' });
    await expect(attempt).rejects.toMatchObject({ code: 'UNDO_CONFLICT' });
    expect(await dump(test.backend.context.unitOfWork)).toBe(before);
  });
});

describe('undoing an operation with the later ones that build on it', () => {
  const state = (): Promise<string> => dump(test.backend.context.unitOfWork);

  it('names them, takes them back in one step, and does them again in one', async () => {
    const empty = await state();
    const { operationId, member } = await create('Núria', 'Taller');
    const { id, version } = member;
    await test.client.services.add({ memberId: id, fields: { kind: 'offers', title: 'Logos' } });
    const edited = await test.client.members.update({ id, version, patch: { pitch: 'Dibuixo' } });
    await test.client.members.update({ id, version: edited.member.version, patch: { pitch: '' } });
    // Hangs on the company that came with Núria.
    await create('Pau', 'Taller');
    const full = await state();
    const request = { operationId: operationId ?? '' };
    const refused = test.client.changes.undo(request);
    await expect(refused).rejects.toMatchObject({
      code: 'UNDO_CONFLICT',
      data: { later: [{ kind: 'member.create', subject: 'Pau' }, {}, {}], laterCount: 4 },
    });
    expect(await state()).toBe(full);
    const { operation } = await test.client.changes.undo({ ...request, withLater: true });
    expect(operation.id).toBe(operationId);
    expect(await state()).toBe(empty);
    await test.client.changes.redo();
    expect(await state()).toBe(full);
    expect((await test.client.changes.state()).redo).toBeNull();
  });

  it('leaves alone what was written about others', async () => {
    const { operationId, member } = await create('Núria');
    const { member: other } = await create('Aina');
    await test.client.services.add({ memberId: member.id, fields: { kind: 'offers', title: 'Logos' } });
    await test.client.changes.undo({ operationId: operationId ?? '', withLater: true });
    expect((await test.client.members.get({ id: other.id })).member.givenName).toBe('Aina');
  });
});

describe('an operation on a specialty', () => {
  it('is called by its name in each language', async () => {
    const name = { es: 'Rótulos', ca: 'Rètols', en: 'Signs' };
    const fields = { sectorId: 'legal', name, synonyms: { es: [], ca: [], en: [] } };
    const { specialty } = await test.client.specialties.create({ fields });
    await test.client.specialties.remove({ id: specialty.id });
    const { operations } = await test.client.changes.recent({ offset: 0, limit: 2 });
    expect(operations.map(({ subject }) => subject)).toEqual([name, name]);
  });
});

describe('erasing a member', () => {
  const record = async (): Promise<string> => {
    const tables = await test.backend.context.unitOfWork.read(async (tx) => [
      await tx.query('SELECT * FROM operation'),
      await tx.query('SELECT * FROM change'),
    ]);
    return JSON.stringify(tables);
  };

  it('takes the name out of what was done to several at once, too', async () => {
    const [gone, kept] = [await create('Hermenegildo'), await create('Aina')];
    await test.client.members.remove({ ids: [gone.member.id, kept.member.id] });
    await test.client.members.erase({ ids: [gone.member.id] });
    expect(await record()).not.toContain('Hermenegildo');
    await test.client.changes.undo({});
    expect((await test.client.members.get({ id: kept.member.id })).member.deletedAt).toBeNull();
  });

  it('takes companies out of the record that were nobody else’s, so that no undo brings them back', async () => {
    const { member } = await create('Gil', 'Gil Fuster, fustería');
    await test.client.members.update({ id: member.id, version: 1, patch: { companyName: 'Otra cosa' } });
    const other = await create('Aina', 'Taller Nord');
    await test.client.members.update({ id: other.member.id, version: 1, patch: { companyName: '' } });
    await test.client.members.remove({ ids: [member.id] });
    await test.client.members.erase({ ids: [member.id] });
    expect(await record()).not.toMatch(/Fuster|Otra cosa/u);
    await test.client.changes.undo({});
    expect((await test.client.members.get({ id: other.member.id })).member.companyName).toBe('Taller Nord');
    await test.client.changes.redo();
    expect((await test.client.members.get({ id: other.member.id })).member.companyName).toBe('');
    expect(test.errors).toEqual([]);
  });
});
