import { describe, expect, it, onTestFinished } from 'vitest';
import { dump } from '../../support/community-file';
import { startBackend } from '../../support/test-backend';
import { fileOf, importList, planFor, profiles, run } from './support';

const everybody = {
  filters: {},
  sort: 'name',
  descending: false,
  locale: 'ca',
  offset: 0,
  limit: 10,
} as const;
const header = 'Name,Email,Phone,Company,Role,Offers';

describe('A list that comes again', () => {
  it('updates what the list changed and keeps what the manager edited, as a conflict', async () => {
    const { client } = await startBackend(onTestFinished);
    await importList(client, `${header}\nAina Prat,aina@prat.example,700111222,Prat,Designer,Logos\n`);
    const { member } = (await profiles(client)).get('Aina Prat') ?? {};
    if (!member) throw new Error('not imported');
    await client.members.update({ id: member.id, version: member.version, patch: { role: 'Art director' } });

    const changed = `${header}\nAina Prat,aina@prat.example,700999888,Prat,Illustrator,Logos; Posters\n`;
    const read = await client.imports.upload({ file: fileOf(changed) });
    const preview = await client.imports.preview({
      uploadId: read.uploadId,
      plan: planFor(read),
      status: null,
      offset: 0,
      limit: 10,
    });
    expect(preview.counts).toMatchObject({ conflict: 1, added: 0 });
    expect(preview.rows[0]).toMatchObject({
      status: 'conflict',
      match: { id: member.id, because: 'email' },
      changes: [
        { field: 'role', before: 'Art director', after: 'Illustrator', conflict: true, applied: false },
        { field: 'phone', before: '700111222', after: '700999888', conflict: false, applied: true },
        { field: 'offers', after: 'Posters', applied: true },
      ],
    });
    await run(client, read);
    const after = (await profiles(client)).get('Aina Prat');
    expect(after?.member).toMatchObject({ role: 'Art director', phone: '700999888' });
    expect(after?.services.map(({ title }) => title)).toEqual(['Logos', 'Posters']);

    // The same list once more: it says what it said, so there is nothing to decide any more.
    const { summary } = await importList(client, changed);
    expect(summary.counts).toMatchObject({ same: 1, conflict: 0, changed: 0 });
  });

  it('counts what the manager emptied as edited', async () => {
    const { client } = await startBackend(onTestFinished);
    await importList(client, `${header}\nAina Prat,aina@prat.example,700111222,,Designer,\n`);
    const { member } = (await profiles(client)).get('Aina Prat') ?? {};
    await client.members.update({
      id: member?.id ?? '',
      version: member?.version ?? 0,
      patch: { role: '', phone: '' },
    });
    const { summary } = await importList(
      client,
      `${header}\nAina Prat,aina@prat.example,700111222,,Illustrator,\n`,
    );
    expect(summary.counts).toMatchObject({ conflict: 1, changed: 0 });
    expect((await profiles(client)).get('Aina Prat')?.member).toMatchObject({ role: '', phone: '' });
  });

  it('takes the list where the manager says so, for a row or for all', async () => {
    const { client } = await startBackend(onTestFinished);
    await client.members.create({
      fields: { givenName: 'Pol', firstSurname: 'Grau', email: 'pol@grau.example', role: 'Cook' },
    });
    const list = `${header}\nPol Grau,POL@grau.example,,,Chef,\n`;
    const read = await client.imports.upload({ file: fileOf(list) });
    const kept = await run(client, read, planFor(read));
    expect(kept).toMatchObject({ counts: { conflict: 1 }, operationId: expect.any(String) });
    expect((await profiles(client)).get('Pol Grau')?.member.role).toBe('Cook');
    await client.changes.undo({ operationId: kept.operationId ?? undefined });

    await run(client, read, planFor(read, { rows: { '2': 'replace' } }));
    expect((await profiles(client)).get('Pol Grau')?.member.role).toBe('Chef');
    const skipped = await run(client, read, planFor(read, { rows: { '2': 'skip' } }));
    expect(skipped.counts).toMatchObject({ skipped: 1 });
    const twice = await run(client, read, planFor(read, { rows: { '2': 'add' } }));
    expect(twice.counts).toMatchObject({ added: 1 });
  });

  it('does not bring back what the manager removed, whether a person or a service', async () => {
    const { client } = await startBackend(onTestFinished);
    const list = `${header}\nIris Vila,iris@vila.example,,,,Logos\nBruna Mas,bruna@mas.example,,,,\n`;
    await importList(client, list);
    const { services } = (await profiles(client)).get('Iris Vila') ?? { services: [] };
    await client.services.remove({ id: services[0]?.id ?? '' });
    const bruna = (await profiles(client)).get('Bruna Mas')?.member.id ?? '';
    await client.members.remove({ ids: [bruna] });
    const { summary } = await importList(client, list);
    expect(summary.counts).toMatchObject({ same: 1, skipped: 1, added: 0, changed: 0 });
  });

  it('recognises people by e-mail, then phone, then folded name with company', async () => {
    const { client } = await startBackend(onTestFinished);
    await importList(
      client,
      `${header}\nEla Gil,ela@gil.example,,,,\nJosep Puig,,+34 700 121 314,,,\nÀngels Roca,,,Fusta,,\nÀngels Roca,,,Ferro,,\n`,
    );
    const list = `${header}\nElena Gil,ELA@gil.example,,,,\nPep Puig,,0034700121314,,,\nangels ROCA,,,fusta,,\nÀngels Roca,,,Vidre,,\n`;
    const read = await client.imports.upload({ file: fileOf(list) });
    const { rows } = await client.imports.preview({
      uploadId: read.uploadId,
      plan: planFor(read),
      status: null,
      offset: 0,
      limit: 10,
    });
    expect(rows.map(({ match }) => match?.because ?? null)).toEqual(['email', 'phone', 'name', null]);
    expect(rows[3]?.status).toBe('added');
  });

  it('takes a person who is twice in the list once, and two who share an address as two', async () => {
    const { client } = await startBackend(onTestFinished);
    const { summary } = await importList(
      client,
      `${header}\nRita Font,hola@taller.example,,Taller,,\nRita Font,hola@taller.example,,Taller,,\nMax Cruz,hola@taller.example,,Taller,,\n`,
    );
    expect(summary.counts).toMatchObject({ added: 2, skipped: 1 });
    const again = await importList(
      client,
      `${header}\nRita Font,hola@taller.example,,Taller,,\nMax Cruz,hola@taller.example,,Taller,,\n`,
    );
    expect(again.summary.counts).toMatchObject({ same: 2 });
  });

  it('writes in parts what it showed of the whole, and takes it back as a whole', async () => {
    const { client, backend } = await startBackend(onTestFinished);
    const row = (index: number, role: string): string =>
      `Person ${index} Test,p${index}@list.example,,Firm ${index % 90},${role},Gloop ${index % 40} care; Logos\n`;
    const numbers = Array.from({ length: 1300 }, (_, index) => index);
    const known = numbers.filter((index) => index % 2 === 0);
    await importList(client, `${header}\n${known.map((index) => row(index, 'Welder')).join('')}`);
    const before = await dump(backend.context.unitOfWork);
    const list = numbers.map((index) => row(index, index % 4 === 0 ? 'Turner' : 'Welder'));
    const read = await client.imports.upload({ file: fileOf(`${header}\n${list.join('')}`) });
    const shown = await client.imports.preview({
      uploadId: read.uploadId,
      plan: planFor(read),
      status: null,
      offset: 600,
      limit: 5,
    });
    expect(shown.rows.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '602 changed',
      '603 added',
      '604 same',
      '605 added',
      '606 changed',
    ]);
    const summary = await run(client, read);
    expect(summary.counts).toMatchObject({ added: 650, changed: 325, same: 325 });
    expect(summary.counts).toEqual(shown.counts);
    expect(summary.ownSpecialties).toEqual(shown.ownSpecialties);
    expect(summary.ownSpecialties).toHaveLength(20);
    const after = await dump(backend.context.unitOfWork);
    await client.changes.undo({});
    expect(await dump(backend.context.unitOfWork)).toBe(before);
    await client.changes.redo();
    expect(await dump(backend.context.unitOfWork)).toBe(after);
  });

  it('makes one specialty of a trade that is named in several languages, as it showed, and once', async () => {
    const { client } = await startBackend(onTestFinished);
    const list = `${header}\nAina Prat,aina@prat.example,,,,Traducción\nPol Grau,pol@grau.example,,,,Traducció; Gloop care\nIda Moss,ida@moss.example,,,,Translator\nUna Roca,una@roca.example,,,,Tax advice\n`;
    const read = await client.imports.upload({ file: fileOf(list) });
    const shown = await client.imports.preview({
      uploadId: read.uploadId,
      plan: planFor(read),
      status: null,
      offset: 0,
      limit: 5,
    });
    expect(shown.ownSpecialties).toEqual(['Traducción', 'Gloop care']);
    const summary = await run(client, read);
    expect(summary.ownSpecialties).toEqual(shown.ownSpecialties);
    const sectors = await client.specialties.taxonomy();
    const own = sectors.flatMap(({ specialties }) => specialties.filter((one) => one.own));
    expect(own.map(({ name, sectorId }) => [name, sectorId])).toEqual(
      expect.arrayContaining([
        [{ es: 'Traducción', ca: 'Traducció', en: 'Translation' }, 'translation-and-languages'],
      ]),
    );
    const found = await profiles(client);
    const idsOf = (name: string): readonly string[] =>
      found.get(name)?.services.flatMap(({ specialtyIds }) => specialtyIds) ?? [];
    const translation = own.find(({ name }) => name.en === 'Translation')?.id ?? '';
    expect([idsOf('Aina Prat'), idsOf('Ida Moss')]).toEqual([[translation], [translation]]);
    expect(idsOf('Pol Grau')).toContain(translation);
    expect(idsOf('Una Roca')).toEqual(['tax-and-labour.freelancer-taxes']);

    const again = await importList(client, list.replaceAll('@', '@new-'));
    expect(again.summary.ownSpecialties).toEqual([]);
  });

  it('leaves no trace when it is stopped', async () => {
    const { client, backend } = await startBackend(onTestFinished);
    const rows = Array.from(
      { length: 6000 },
      (_, index) => `Person ${index} Test,p${index}@list.example,,,,\n`,
    );
    const read = await client.imports.upload({ file: fileOf(`${header}\n${rows.join('')}`) });
    const before = await dump(backend.context.unitOfWork);
    const kinds: string[] = [];
    for await (const event of await client.imports.run({ uploadId: read.uploadId, plan: planFor(read) })) {
      kinds.push(event.kind);
      if (event.kind === 'progress' && event.stage === 'writing') {
        expect(await client.imports.cancel({ uploadId: read.uploadId })).toEqual({ cancelled: true });
      }
    }
    expect(kinds.at(-1)).toBe('cancelled');
    expect(await dump(backend.context.unitOfWork)).toBe(before);
    expect((await client.changes.state()).undo).toBeNull();
  });

  it('answers other requests while it runs', async () => {
    const { client } = await startBackend(onTestFinished);
    const rows = Array.from(
      { length: 4000 },
      (_, index) => `Person ${index} Test,p${index}@list.example,,,,\n`,
    );
    const read = await client.imports.upload({ file: fileOf(`${header}\n${rows.join('')}`) });
    const seen: number[] = [];
    for await (const event of await client.imports.run({ uploadId: read.uploadId, plan: planFor(read) })) {
      if (event.kind !== 'progress') continue;
      seen.push((await client.settings.situation()).memberCount);
    }
    // Nothing of it is seen before all of it is there; the last answers may come after that.
    expect(seen[0]).toBe(0);
    expect(seen.filter((count) => count !== 0 && count !== 4000)).toEqual([]);
    expect((await client.settings.situation()).memberCount).toBe(4000);
  });

  it('takes two rows that fit one member for two people, and the better one for the member', async () => {
    const { client } = await startBackend(onTestFinished);
    await client.members.create({
      fields: { givenName: 'Júlia', firstSurname: 'Serra', email: 'hola@serra.example' },
    });
    const namesakes = `${header}
Júlia Serra,julia@u.example,700100100,,,
Biel Soler,hola@serra.example,,,,
Júlia Serra,hola@serra.example,,,Architect,
`;
    const { summary } = await importList(client, namesakes);
    expect(summary.counts).toMatchObject({ added: 2, changed: 1 });
    const roles = (await client.directory.list(everybody)).rows.map(({ name, role }) => `${name} ${role}`);
    expect(roles).toEqual(['Biel Soler ', 'Júlia Serra Architect', 'Júlia Serra ']);
    const again = await importList(client, namesakes);
    expect(again.summary.counts).toMatchObject({ same: 3, added: 0, changed: 0, conflict: 0 });
  });
});
