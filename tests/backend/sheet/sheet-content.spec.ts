import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { consentedContent, type AskedMember } from '@backend/sheet/sheet-content.rules';
import { blankFields } from '@backend/members';
import { consentPurposes } from '@shared/consents/consents.schema';
import { newId } from '@shared/ids';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

const asked = fc
  .record({
    said: fc.dictionary(fc.constantFrom(...consentPurposes), fc.boolean()),
    email: fc.constantFrom('', 'correu@example.org'),
    phone: fc.constantFrom('', '+34600000000'),
    photoVersion: fc.constantFrom(null, 'v1'),
  })
  .map(({ said, email, phone, photoVersion }): AskedMember => ({
    id: newId(),
    name: 'Núria',
    photoVersion,
    fields: { ...blankFields, email, phone, birthday: '1980-02-03', bestMoment: 'cap al migdia' },
    services: [],
    said: new Map(Object.entries(said)) as AskedMember['said'],
  }));

describe('what a sheet may show', () => {
  it('is only what was agreed to, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.array(asked), (members) => {
        const { members: shown, leftOut } = consentedContent(members);
        expect(shown.length + leftOut.members.length).toBe(members.length);
        for (const member of members) {
          const printed = shown.find(({ id }) => id === member.id);
          const agreed = (purpose: (typeof consentPurposes)[number]) => member.said.get(purpose) === true;
          expect(printed !== undefined).toBe(agreed('directory-sheet'));
          if (!printed) continue;
          expect(printed.email).toBe(agreed('email') ? member.fields.email : '');
          expect(printed.phone).toBe(agreed('phone') ? member.fields.phone : '');
          expect(printed.photoVersion).toBe(agreed('photo') ? member.photoVersion : null);
          expect(JSON.stringify(printed)).not.toMatch(/1980|migdia/u);
        }
        const missing = (kind: 'photo' | 'email' | 'phone', has: (member: AskedMember) => boolean) =>
          members
            .filter(({ id }) => shown.some((one) => one.id === id))
            .filter((member) => has(member) && member.said.get(kind) !== true).length;
        expect(leftOut.fields).toEqual({
          photo: missing('photo', ({ photoVersion }) => photoVersion !== null),
          email: missing('email', ({ fields }) => fields.email !== ''),
          phone: missing('phone', ({ fields }) => fields.phone !== ''),
        });
      }),
    );
  });

  it('says why somebody is left out, and knows no former members nor the trash', async () => {
    const { client } = await startBackend(onTestFinished);
    const names = ['Aina', 'Biel', 'Cesc', 'Dolors', 'Ernest'] as const;
    const [aina, biel, cesc, dolors, ernest] = await addPeople(client, ...names);
    const say = (memberId: string, given: boolean) =>
      client.consents.set({ memberId, purposes: ['directory-sheet'], given, how: 'written' });
    for (const id of [aina, biel, dolors, ernest]) await say(id, true);
    await say(biel, false);
    const { version } = (await client.members.get({ id: dolors })).member;
    await client.members.update({ id: dolors, version, patch: { status: 'former' } });
    await client.members.remove({ ids: [ernest] });
    const content = await client.sheet.content({ filters: {}, sort: 'name', memberId: null, locale: 'ca' });
    expect(content.members.map(({ id }) => id)).toEqual([aina]);
    expect(content.leftOut.members.map(({ id, reason }) => [id, reason])).toEqual([
      [biel, 'withdrawn'],
      [cesc, 'not-asked'],
    ]);
  });

  it('is of one member where one is asked for, filters apart, and in the order that is asked for', async () => {
    const { client } = await startBackend(onTestFinished);
    const [zoe, ada] = await addPeople(client, 'Zoe', 'Ada');
    for (const memberId of [zoe, ada]) {
      await client.consents.set({ memberId, purposes: ['directory-sheet'], given: true, how: 'form' });
    }
    await client.services.add({
      memberId: zoe,
      fields: { kind: 'offers', title: 'Cartells', description: 'A mà', level: 'expert' },
    });
    const common = { sort: 'name', locale: 'ca' } as const;
    const filters = { statuses: ['away' as const] };
    const one = await client.sheet.content({ ...common, filters, memberId: zoe });
    expect(one.members).toMatchObject([
      { id: zoe, services: [{ title: 'Cartells', description: 'A mà', level: 'expert', kind: 'offers' }] },
    ]);
    const all = await client.sheet.content({ ...common, filters: {}, memberId: null });
    expect(all.members.map(({ id }) => id)).toEqual([ada, zoe]);
  });

  it('is told in full on the form that a member signs, with what they said so far', async () => {
    const { client } = await startBackend(onTestFinished);
    const [aina, gone] = await addPeople(client, 'Aina', 'Biel');
    const { version } = (await client.members.get({ id: aina })).member;
    await client.members.update({ id: aina, version, patch: { email: 'aina@example.org' } });
    await client.consents.set({ memberId: aina, purposes: ['phone'], given: true, how: 'form' });
    await client.members.remove({ ids: [gone] });
    const entries = await client.sheet.ownEntries({ memberIds: [gone, aina] });
    expect(entries).toMatchObject([{ member: { id: aina, email: 'aina@example.org' }, given: ['phone'] }]);
  });
});
