import { expect, it, onTestFinished } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { writeEdgeCsv } from '@shared/graph/files/csv';
import { writeGexf } from '@shared/graph/files/gexf';
import { graphTableOf } from '@shared/graph/files/graph-table';
import { writeGraphml } from '@shared/graph/files/graphml';
import { dayOf } from '@shared/graph/strength';
import { noFilters, viewOf, type ViewOptions } from '@shared/graph/view';
import { locales } from '@shared/locale';
import { csvWords } from '../../support/csv-words';
import { startBackend } from '../../support/test-backend';

/** Two share a name: in our own files they are told apart by their ids. */
const names = ['=Aina, "la <b>"', 'Biel & Mas', 'Biel & Mas', 'شركة', '🎈'];

it('importing our own files again changes nothing', async () => {
  const { client } = await startBackend(onTestFinished);
  const ids: string[] = [];
  for (const displayName of names) {
    ids.push((await client.members.create({ fields: { displayName } })).member.id);
  }
  const id = (index: number): string => ids[index] ?? '';
  await client.ties.add({ memberIds: [id(0), id(1)], fields: { kind: 'friend', since: '2025-04-01' } });
  await client.ties.add({ memberIds: [id(1), id(0)], fields: { kind: 'client', weight: 3 } });
  await client.ties.add({ memberIds: [id(1), id(2)], fields: { kind: 'family' } });
  await client.ties.add({ memberIds: [id(3), id(4)], fields: { kind: 'mentor' } });
  await client.interactions.add({
    fields: { kind: 'coffee', on: '2026-02-20', participantIds: [id(0), id(4)] },
  });
  await client.awareness.set({ fromIds: [id(0)], toId: id(3), level: 2, evidence: 'coffee' });

  const community = communityOf(await client.graph.read());
  const options: ViewOptions = {
    layer: 'both',
    weighting: 'strength',
    day: dayOf('2026-12-31'),
    filters: noFilters,
  };
  const view = viewOf(community, options);
  const table = graphTableOf({ community, view, options, measures: null, sectorName: (sector) => sector });
  expect(table.edges).toHaveLength(5);
  const files = [
    writeGraphml(table),
    writeGexf(table, { x: [1, 2, 3, 4, 5], y: [0, 0, 0, 0, 0] }, '2026-03-01'),
    ...locales.map((locale) => writeEdgeCsv(table, csvWords(locale))),
  ];
  for (const text of files) {
    const { uploadId, dateOrder } = await client.ties.readFile({ file: new File([text], 'own') });
    const { counts, people, kinds } = await client.ties.plan({
      uploadId,
      answers: { people: {}, kinds: {}, dateOrder },
      status: null,
      offset: 0,
      limit: 10,
    });
    expect({ people, kinds }).toEqual({ people: [], kinds: [] });
    expect(counts).toMatchObject({ added: 0, same: 4, 'no-tie': 2, asked: 0, unknown: 0, twice: 0 });
  }
});
