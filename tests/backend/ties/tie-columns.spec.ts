import { expect, it, onTestFinished } from 'vitest';
import type { TieMapping } from '@shared/ties/tie-columns';
import { addPeople } from '../../support/people';
import { startBackend, type TestClient } from '../../support/test-backend';

const noAnswers = { people: {}, kinds: {}, dateOrder: 'dmy' } as const;

/** Headings that say nothing to us, with the second of the pair in the last column. */
const list = [
  'Mote;Cosa;Ronda;Apuntes;Fulano',
  'Aina;amistad;03/04/2025;De la escuela;Biel',
  'Aina;familia;05/06/2025;;Cesc',
].join('\n');

async function start() {
  const { client } = await startBackend(onTestFinished);
  const ids = await addPeople(client, 'Aina', 'Biel', 'Cesc');
  return { client, ids };
}

const read = (client: TestClient, text: string, name = 'lista.csv') =>
  client.ties.readFile({ file: new File([text], name) });
const plan = (client: TestClient, uploadId: string) =>
  client.ties.plan({ uploadId, answers: noAnswers, status: null, offset: 0, limit: 100 });

const mapping: TieMapping = { fields: ['from', 'kind', 'since', 'note', 'to'], hasHeadings: true };

it('columns of unknown headings are shown with their first values, and read as the manager says', async () => {
  const { client } = await start();
  const file = await read(client, list);
  expect(file).toMatchObject({ hasHeadings: false, rowCount: 3 });
  expect(file.columns.map(({ field }) => field)).toEqual(['from', 'to', null, null, null]);
  expect(file.columns[0]?.samples).toEqual(['Mote', 'Aina', 'Aina']);
  const mapped = await client.ties.readColumns({ uploadId: file.uploadId, mapping });
  expect(mapped).toMatchObject({ uploadId: file.uploadId, hasHeadings: true, rowCount: 2 });
  expect(mapped.columns).toEqual([
    { name: 'Mote', samples: ['Aina', 'Aina'], field: 'from' },
    { name: 'Cosa', samples: ['amistad', 'familia'], field: 'kind' },
    { name: 'Ronda', samples: ['03/04/2025', '05/06/2025'], field: 'since' },
    { name: 'Apuntes', samples: ['De la escuela'], field: 'note' },
    { name: 'Fulano', samples: ['Biel', 'Cesc'], field: 'to' },
  ]);
  expect(mapped.doubtfulDate?.text).toBe('03/04/2025');
});

it('is imported by the columns that were chosen, notes and all', async () => {
  const { client, ids } = await start();
  const { uploadId } = await read(client, list);
  await client.ties.readColumns({ uploadId, mapping });
  expect((await plan(client, uploadId)).counts.added).toBe(2);
  for await (const event of await client.ties.import({ uploadId, answers: noAnswers })) void event;
  const [aina, biel] = ids;
  expect(await client.ties.list({ memberId: aina, otherId: biel })).toMatchObject([
    { kind: 'friend', since: '2025-04-03', note: 'De la escuela', source: 'import' },
  ]);
});

it('leaves out what the manager leaves out, and takes back what a heading said', async () => {
  const { client } = await start();
  const file = await read(client, 'De;A;Tipo\nAina;Biel;familia');
  expect(file).toMatchObject({ hasHeadings: true });
  const fields = ['to', 'from', null] as const;
  await client.ties.readColumns({
    uploadId: file.uploadId,
    mapping: { fields: [...fields], hasHeadings: true },
  });
  const { rows, kinds } = await plan(client, file.uploadId);
  expect(rows).toMatchObject([{ from: 'Biel', to: 'Aina' }]);
  expect(kinds).toMatchObject([{ text: '', count: 1 }]);
});

it('asks for both ends, and for a list', async () => {
  const { client } = await start();
  const { uploadId } = await read(client, list);
  const halved = { uploadId, mapping: { fields: ['from' as const, null], hasHeadings: true } };
  await expect(client.ties.readColumns(halved)).rejects.toMatchObject({
    code: 'UNREADABLE_FILE',
    data: { reason: 'no-ends' },
  });
  expect((await plan(client, uploadId)).total).toBe(3);
  const graphml =
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected"><node id="Aina"/><node id="Biel"/><edge source="Aina" target="Biel"/></graph></graphml>';
  const graph = await read(client, graphml, 'a.graphml');
  expect(graph.columns).toEqual([]);
  await expect(client.ties.readColumns({ uploadId: graph.uploadId, mapping })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
