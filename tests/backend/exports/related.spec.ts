import ICAL from 'ical.js';
import { expect, it, onTestFinished } from 'vitest';
import type { ExportScope } from '@shared/exports/exports.contract';
import { addPeople } from '../../support/people';
import { startBackend, type TestClient } from '../../support/test-backend';

/** `RELATED` of each card by name: the kinds and whom. */
async function relatedOf(client: TestClient, scope: ExportScope): Promise<Record<string, string[]>> {
  const file = await client.exports.members({ format: 'vcard', filters: {}, locale: 'ca', scope });
  const cards = ICAL.parse(await file.text()) as unknown as ConstructorParameters<typeof ICAL.Component>[0][];
  const components = cards.map((card) => new ICAL.Component(card));
  const text = (card: ICAL.Component, name: string) => String(card.getFirstPropertyValue(name));
  const names = new Map(components.map((card) => [text(card, 'uid'), text(card, 'fn')]));
  return Object.fromEntries(
    components.map((card) => [
      text(card, 'fn'),
      card
        .getAllProperties('related')
        .map(
          (one) => `${[one.getParameter('type')].flat().join('+')} ${names.get(String(one.getFirstValue()))}`,
        )
        .toSorted(),
    ]),
  );
}

it('the manager’s own cards tell whom a member is tied to, and how', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel, cesc, gone] = await addPeople(client, 'Aina', 'Biel', 'Cesc', 'Dídac');
  await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'collaborates' } });
  await client.ties.add({ memberIds: [biel, aina], fields: { kind: 'friend' } });
  await client.ties.add({ memberIds: [aina, cesc], fields: { kind: 'knows' } });
  // Over, and to somebody in the trash.
  await client.ties.add({
    memberIds: [biel, cesc],
    fields: { kind: 'client', since: '2025-01-01', until: '2025-06-01' },
  });
  await client.ties.add({ memberIds: [aina, gone], fields: { kind: 'family' } });
  await client.members.remove({ ids: [gone] });
  expect(await relatedOf(client, 'all')).toEqual({
    Aina: ['acquaintance Cesc', 'colleague+friend Biel'],
    Biel: ['colleague+friend Aina'],
    Cesc: ['acquaintance Aina'],
  });
});

it('cards for others tell nothing of ties, whatever else was agreed to', async () => {
  const { client } = await startBackend(onTestFinished);
  const [aina, biel] = await addPeople(client, 'Aina', 'Biel');
  await client.ties.add({ memberIds: [aina, biel], fields: { kind: 'friend' } });
  for (const memberId of [aina, biel]) {
    const purposes = ['directory-sheet', 'photo', 'email', 'phone', 'wall-graph'] as const;
    await client.consents.set({ memberId, purposes: [...purposes], given: true, how: 'form' });
  }
  expect(await relatedOf(client, 'consented')).toEqual({ Aina: [], Biel: [] });
});
