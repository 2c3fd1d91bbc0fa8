import { describe, expect, it, onTestFinished } from 'vitest';
import type { TieAnswers, TieFile, TieImportEvent, TiePlan } from '@shared/ties/tie-files.schema';
import { dump } from '../../support/community-file';
import { startBackend, type TestClient } from '../../support/test-backend';

const noAnswers: TieAnswers = { people: {}, kinds: {}, dateOrder: 'dmy' };

/** Aina Pla, two called Biel Mas, Cesc who is in the trash, and Dora of whom there is an address. */
async function start() {
  const test = await startBackend(onTestFinished);
  const add = async (displayName: string, email = '') => {
    const { member } = await test.client.members.create({ fields: { displayName, email } });
    return member.id;
  };
  const ids = {
    aina: await add('Aina Pla', 'aina@pla.example'),
    biel: await add('Biel Mas', 'biel@mas.example'),
    otherBiel: await add('Biel Mas', 'biel@altre.example'),
    cesc: await add('Cesc Roig'),
    dora: await add('Dora', 'dora@sol.example'),
  };
  await test.client.members.remove({ ids: [ids.cesc] });
  return { ...test, ...ids };
}

function read(client: TestClient, text: string, name = 'ties.csv'): Promise<TieFile> {
  return client.ties.readFile({ file: new File([text], name) });
}

function plan(client: TestClient, { uploadId }: TieFile, answers = noAnswers): Promise<TiePlan> {
  return client.ties.plan({ uploadId, answers, status: null, offset: 0, limit: 500 });
}

async function run(client: TestClient, { uploadId }: TieFile, answers = noAnswers) {
  const told: TieImportEvent[] = [];
  for await (const event of await client.ties.import({ uploadId, answers })) told.push(event);
  const last = told.at(-1);
  if (last?.kind !== 'done') throw new Error('The import ended without a summary');
  return last;
}

const statuses = ({ rows }: TiePlan): string[] => rows.map(({ status }) => status);

describe('a list of ties', () => {
  it('says of every row what becomes of it', async () => {
    const { client, aina, dora } = await start();
    await client.ties.add({ memberIds: [dora, aina], fields: { kind: 'friend' } });
    const file = await read(
      client,
      [
        'De;A;Tipo;Fecha',
        'AINA PLÁ;Dora;se conocen;12/03/2025',
        'dora@sol.example;Aina Pla;conocidos;',
        'Aina Pla;Dora;amigas;',
        'Aina Pla;Aina Pla;;',
        'Aina Pla;Biel Mas;;',
        'Aina Pla;Nadie;;',
        'Aina Pla;;;',
        'Cesc Roig;Dora;;',
        'Aina Pla;Dora;familia;1/1/2999',
        'Aina Pla;Dora;cliente;ayer',
        'Aina Pla;Dora;café;',
        'Aina Pla;Dora;comparten piso;',
      ].join('\n'),
    );
    const planned = await plan(client, file);
    expect(statuses(planned)).toEqual([
      'added',
      'twice',
      'same',
      'self',
      'asked',
      'unknown',
      'no-end',
      'in-trash',
      'in-the-future',
      'not-a-date',
      'no-tie',
      'kind-asked',
    ]);
    expect(planned.rows[0]).toMatchObject({
      row: 2,
      fromName: 'Aina Pla',
      kind: 'knows',
      since: '2025-03-12',
    });
    expect(planned.kinds).toEqual(
      expect.arrayContaining([{ key: 'comparten piso', text: 'comparten piso', count: 1 }]),
    );
    expect(planned.people).toEqual([
      expect.objectContaining({ text: 'Biel Mas', isAmbiguous: true, count: 1 }),
      { key: 'nadie', text: 'Nadie', isAmbiguous: false, candidates: [], count: 1 },
    ]);
    expect(planned.people[0]?.candidates.map(({ hint }) => hint)).toEqual([
      'biel@mas.example',
      'biel@altre.example',
    ]);
  });

  it('takes the answers, and is undone as a whole', async () => {
    const { client, backend, aina, otherBiel, dora } = await start();
    const file = await read(client, 'Source,Target,Type\nAina Pla,Biel Mas,\nNadie,Biel Mas,piso\nX,Dora,\n');
    const before = await dump(backend.context.unitOfWork);
    const answers: TieAnswers = {
      ...noAnswers,
      people: { 'biel mas': otherBiel, nadie: dora, x: null },
      kinds: { piso: 'family', '': 'colleague' },
    };
    expect(statuses(await plan(client, file, answers))).toEqual(['added', 'added', 'left-out']);
    expect(await dump(backend.context.unitOfWork)).toBe(before);
    const { counts, operationId } = await run(client, file, answers);
    expect(counts.added).toBe(2);
    expect(await client.ties.list({ memberId: otherBiel, otherId: aina })).toMatchObject([
      { kind: 'colleague', source: 'import', weight: 1 },
    ]);
    expect(await client.ties.list({ memberId: otherBiel, otherId: dora })).toMatchObject([
      { kind: 'family' },
    ]);
    const { undo } = await client.changes.state();
    expect(undo).toMatchObject({ kind: 'tie.import', subject: 'ties.csv' });
    await client.changes.undo({ operationId: operationId ?? '' });
    expect(await client.ties.list({ memberId: otherBiel })).toEqual([]);
  });

  it('asks what a kind is that it does not know, and takes nothing in its place', async () => {
    const { client, aina } = await start();
    const file = await read(client, 'From,To,Kind\nAina Pla,Dora,blood brothers\nAina Pla,Dora,\n');
    const planned = await plan(client, file);
    expect(statuses(planned)).toEqual(['kind-asked', 'added']);
    expect(planned.kinds).toMatchObject([
      { text: 'blood brothers', count: 1 },
      { text: '', count: 1 },
    ]);
    const answers = { ...noAnswers, kinds: { 'blood brothers': 'family', '': null } } as const;
    expect(statuses(await plan(client, file, answers))).toEqual(['added', 'left-out']);
    await run(client, file);
    expect(await client.ties.list({ memberId: aina })).toMatchObject([{ kind: 'knows' }]);
  });

  it('leaves out a weight that is none', async () => {
    const { client, aina } = await start();
    const weights = ['-3', '0', 'mucho', '0,5', ''];
    const kinds = ['friend', 'client', 'family', 'mentor', 'colleague'];
    const rows = weights.map((weight, index) => `Aina Pla;Dora;${kinds[index] ?? ''};${weight}`);
    const file = await read(client, ['De;A;Tipo;Peso', ...rows].join('\n'));
    const no = 'not-a-weight';
    expect(statuses(await plan(client, file))).toEqual([no, no, no, 'added', 'added']);
    await run(client, file);
    const written = await client.ties.list({ memberId: aina });
    expect(written.map(({ kind, weight }) => [kind, weight]).toSorted()).toEqual([
      ['colleague', 1],
      ['mentor', 0.5],
    ]);
  });

  it('takes a list of people for no list of ties', async () => {
    const { client } = await start();
    for (const heading of ['Name,Email', 'Nombre,Correo electrónico,Empresa', 'Correu,Nom']) {
      await expect(read(client, `${heading}\nAina Pla,aina@pla.example,\n`)).rejects.toMatchObject({
        code: 'UNREADABLE_FILE',
        data: { reason: 'no-ends' },
      });
    }
  });

  it('changes nothing when it comes again', async () => {
    const { client } = await start();
    const text = 'Aina Pla,Dora\ndora@sol.example,biel@mas.example\n';
    expect((await run(client, await read(client, text))).counts.added).toBe(2);
    expect(await run(client, await read(client, text))).toMatchObject({
      operationId: null,
      counts: { added: 0, same: 2 },
    });
  });

  it('asks which day a doubtful date is', async () => {
    const { client, aina } = await start();
    const file = await read(
      client,
      'From,To,Date,Weight,Note\nAina Pla,Dora,03/04/2025,57,"=1+1, ""così"""\n',
    );
    expect(file).toMatchObject({
      rowCount: 1,
      doubtfulDate: { text: '03/04/2025', dmy: '2025-04-03', mdy: '2025-03-04' },
    });
    await run(client, file, { ...noAnswers, dateOrder: 'mdy' });
    expect(await client.ties.list({ memberId: aina })).toMatchObject([
      { since: '2025-03-04', weight: 10, note: '=1+1, "così"' },
    ]);
  });

  it('leaves out what ends on no day, or before it began', async () => {
    const { client, aina } = await start();
    const file = await read(
      client,
      [
        'De;A;Tipo;Desde;Hasta',
        'Aina Pla;Dora;amigas;2024-01-31;el verano pasado',
        'Aina Pla;Dora;familia;2024-01-31;2023-12-31',
        'Aina Pla;Dora;cliente;2024-01-31;2024-01-31',
        'Aina Pla;Dora;mentora;;2999-12-31',
        'Aina Pla;Dora;colegas;ayer;2024-01-31',
      ].join('\n'),
    );
    const planned = await plan(client, file);
    expect(planned.rows.map(({ status, until }) => [status, until])).toEqual([
      ['not-a-date', 'el verano pasado'],
      ['ends-before-it-starts', '2023-12-31'],
      ['added', '2024-01-31'],
      ['added', '2999-12-31'],
      ['not-a-date', '2024-01-31'],
    ]);
    await run(client, file);
    const ties = await client.ties.list({ memberId: aina });
    expect(ties.map(({ kind, since, until }) => [kind, since, until]).toSorted()).toEqual([
      ['client', '2024-01-31', '2024-01-31'],
      ['mentor', null, '2999-12-31'],
    ]);
  });

  it('tells the order of day and month from when ties ended, too', async () => {
    const { client } = await start();
    const certain = await read(client, 'From,To,Since,Until\nAina Pla,Dora,03/04/2024,12/31/2024\n');
    expect(certain).toMatchObject({ dateOrder: 'mdy', doubtfulDate: null });
    const doubtful = await read(client, 'From,To,Until\nAina Pla,Dora,03/04/2025\n');
    expect(doubtful.doubtfulDate).toMatchObject({ text: '03/04/2025' });
  });

  it('is let go once it is imported', async () => {
    const { client } = await start();
    const file = await read(client, 'Aina Pla,Dora\n');
    await run(client, file);
    const gone = { code: 'NOT_FOUND', data: { what: 'upload' } };
    await expect(run(client, file)).rejects.toMatchObject(gone);
    await expect(plan(client, file)).rejects.toMatchObject(gone);
  });

  it('leaves nothing behind where it is stopped', async () => {
    const { client, backend } = await start();
    const file = await read(client, 'Aina Pla,Dora\n');
    const before = await dump(backend.context.unitOfWork);
    const stop = new AbortController();
    stop.abort();
    const events = await client.ties.import(
      { uploadId: file.uploadId, answers: noAnswers },
      { signal: stop.signal },
    );
    await expect(events.next()).rejects.toThrow();
    expect(await dump(backend.context.unitOfWork)).toBe(before);
    expect((await plan(client, file)).counts.added).toBe(1);
  });
});

const laughs = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
<graphml><graph><node id="a"/><node id="b"/><edge source="&lol2;" target="b"/></graph></graphml>`;

describe('a file that is none', () => {
  const graphml = (inside: string) => `<graphml><graph edgedefault="undirected">${inside}</graph></graphml>`;
  const files: [string, string, object][] = [
    ['is empty', '', { reason: 'empty' }],
    ['has names of columns only', 'From,To\n', { reason: 'empty' }],
    ['has one column', 'Aina\nDora\n', { reason: 'no-ends' }],
    ['is a contact card', 'BEGIN:VCARD\nVERSION:3.0\nFN:Aina\nEND:VCARD\n', { reason: 'no-ends' }],
    ['is a web page', '<html><body></body></html>', { reason: 'web-page' }],
    ['declares a billion laughs', laughs, { reason: 'xml-declares', detail: '2' }],
    [
      'names an external document type',
      '<!DOCTYPE graphml SYSTEM "http://example.org/x.dtd">\n<graphml/>',
      { reason: 'xml-declares', detail: '1' },
    ],
    [
      'declares an external entity within',
      graphml('<!ENTITY x SYSTEM "file:///etc/passwd">'),
      { reason: 'xml-declares' },
    ],
    ['uses an entity that nobody declared', graphml('<node id="&x;"/>'), { reason: 'xml-broken' }],
    ['is cut off', '<graphml>\n<graph>\n<node id="a"', { reason: 'xml-broken', detail: '3' }],
    ['closes what it never opened', graphml('</node>'), { reason: 'xml-broken' }],
    ['is too deep', '<graphml>'.repeat(5000), { reason: 'xml-broken' }],
    ['has an edge with three ends', graphml('<hyperedge/>'), { reason: 'hyperedges' }],
    ['has no edges', graphml('<node id="a"/>'), { reason: 'no-edges' }],
    [
      'is a GEXF of an older version',
      '<gexf version="1.1"><graph/></gexf>',
      { reason: 'gexf-version', detail: '1.1' },
    ],
    ['is a GEXF of a newer version', '<gexf version="2.0"/>', { reason: 'gexf-version', detail: '2.0' }],
    ['is a GEXF of no version', '<gexf/>', { reason: 'gexf-version', detail: '' }],
    ['is another kind of XML', '<?xml version="1.0"?><svg/>', { reason: 'other-xml' }],
    ['is a picture', '\u0089PNG\r\n\u001a\n\0\0\0\0', { reason: 'binary' }],
  ];
  it.each(files)('is refused with the reason: it %s', async (_, text, data) => {
    const { client, backend } = await start();
    const before = await dump(backend.context.unitOfWork);
    const bytes = text.startsWith('\u0089PNG')
      ? Uint8Array.from(text, (letter) => letter.charCodeAt(0))
      : text;
    await expect(client.ties.readFile({ file: new File([bytes], 'ties.xml') })).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      data,
    });
    expect(await dump(backend.context.unitOfWork)).toBe(before);
  });
});

describe('a graph from another program', () => {
  it('is read from GraphML: by labels, addresses, or ids that are names', async () => {
    const { client } = await start();
    const file = await read(
      client,
      `<?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
        <key id="d0" for="node" attr.name="label" attr.type="string"/>
        <key id="d1" for="node" attr.name="Email" attr.type="string"/>
        <key id="d2" for="edge" attr.name="relationship" attr.type="string"><default>x</default></key>
        <key id="d3" for="node" yfiles.type="nodegraphics"/>
        <graph id="G" edgedefault="undirected">
          <edge source="n1" target="n2"><data key="d2"><![CDATA[client]]></data></edge>
          <node id="n1"><data key="d0">Aina &#80;la</data></node>
          <node id="n2"><data key="d1">biel@mas.example</data></node>
          <node id="n3"><data key="d3"><y:ShapeNode><y:NodeLabel>Dora</y:NodeLabel></y:ShapeNode></data></node>
          <node id="Aina Pla"/>
          <edge source="n3" target="Aina Pla"/>
        </graph>
      </graphml>`,
      'graph.graphml',
    );
    expect(file).toMatchObject({ format: 'graphml', rowCount: 2 });
    expect((await plan(client, file)).rows).toMatchObject([
      { row: 1, fromName: 'Aina Pla', toName: 'Biel Mas', kind: 'client', status: 'added' },
      { row: 2, fromName: 'Dora', toName: 'Aina Pla', kind: 'knows', status: 'added' },
    ]);
  });

  it.each(['1.2', '1.2draft', '1.3'])('is read from GEXF %s', async (version) => {
    const { client } = await start();
    const file = await read(
      client,
      `<gexf xmlns="http://gexf.net/${version}" version="${version}"><graph defaultedgetype="undirected">
        <attributes class="edge"><attribute id="0" title="Relación" type="string"/></attributes>
        <nodes><node id="1" label="Aina Pla"/><node id="2" label="Dora"><nodes><node id="3" label="Cesc Roig"/></nodes></node></nodes>
        <edges>
          <edge id="0" source="1" target="2" weight="2.5" start="2025-01-31"><attvalues><attvalue for="0" value="mentoría"/></attvalues></edge>
          <edge id="1" source="1" target="2" label="amistad"/>
          <edge id="2" source="1" target="3"/>
        </edges></graph></gexf>`,
      'graph.gexf',
    );
    expect(file).toMatchObject({ format: 'gexf', rowCount: 3 });
    expect((await plan(client, file)).rows).toMatchObject([
      { kind: 'mentor', since: '2025-01-31', status: 'added' },
      { kind: 'friend', status: 'added' },
      { fromName: 'Aina Pla', toName: 'Cesc Roig', status: 'in-trash' },
    ]);
  });

  it('says a thing once, though several attributes of GraphML do', async () => {
    const { client } = await start();
    const keys = ['label', 'name', 'Correo', 'e-mail'].map(
      (name) => `<key id="${name}" for="node" attr.name="${name}"/>`,
    );
    const data = (key: string, text: string) => `<data key="${key}">${text}</data>`;
    const label = (text: string) =>
      `<data key="g"><y:ShapeNode><y:NodeLabel>${text}</y:NodeLabel></y:ShapeNode></data>`;
    const file = await read(
      client,
      `<graphml>${keys.join('')}<key id="kind" for="edge" attr.name="Tipo"/><key id="rel" for="edge" attr.name="relation"/>
      <graph edgedefault="undirected">
        <node id="n1">${data('label', 'Aina <![CDATA[Pla]]>')}${data('name', 'Aina Pla')}</node>
        <node id="n2">${data('label', ' ')}${data('name', 'Dora')}${label('Dora')}${label('2')}</node>
        <node id="n3">${data('Correo', 'biel@mas.example')}${data('e-mail', 'biel@altre.example')}</node>
        <edge source="n1" target="n2">${data('kind', 'amiga')}${data('rel', 'E1')}</edge>
        <edge source="n2" target="n3">${data('kind', '')}${data('rel', 'cliente')}</edge>
      </graph></graphml>`,
      'graph.graphml',
    );
    const { rows, people, kinds } = await plan(client, file);
    expect({ people, kinds }).toEqual({ people: [], kinds: [] });
    expect(rows).toMatchObject([
      { from: 'Aina Pla', to: 'Dora', kind: 'friend', status: 'added' },
      { from: 'Dora', to: 'biel@mas.example', kind: 'client', status: 'added' },
    ]);
  });

  it('says a thing once, though several attributes of GEXF do', async () => {
    const { client } = await start();
    const value = (id: string, text: string) =>
      `<attvalues><attvalue for="${id}" value="${text}"/></attvalues>`;
    const file = await read(
      client,
      `<gexf version="1.3"><graph>
        <attributes class="node"><attribute id="0" title="Name"/></attributes>
        <attributes class="edge"><attribute id="0" title="Tipo"/><attribute id="1" title="type"/></attributes>
        <nodes><node id="1" label="Aina Pla">${value('0', 'Aina Pla')}</node><node id="2" label="">${value('0', 'Dora')}</node></nodes>
        <edges>
          <edge source="1" target="2" label="E1">${value('0', 'amigo')}</edge>
          <edge source="1" target="2" kind="familia" label="E2">${value('0', 'amigo')}</edge>
          <edge source="1" target="2" label="cliente">${value('1', 'Directed')}</edge>
        </edges></graph></gexf>`,
      'graph.gexf',
    );
    const { rows, people, kinds } = await plan(client, file);
    expect({ people, kinds }).toEqual({ people: [], kinds: [] });
    expect(rows).toMatchObject([
      { from: 'Aina Pla', to: 'Dora', kind: 'friend', status: 'added' },
      { kind: 'family', status: 'added' },
      { kind: 'client', status: 'added' },
    ]);
  });
});
