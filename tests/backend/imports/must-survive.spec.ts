import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { zipSync } from 'fflate';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { encoded, fileOf, importList, planFor, profiles, run } from './support';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

/** Imports, looks, and takes it back. */
async function imported(content: string | Uint8Array<ArrayBuffer>, name?: string) {
  const { read, summary } = await importList(test.client, content, name);
  const found = await profiles(test.client);
  if (summary.operationId) await test.client.changes.undo({ operationId: summary.operationId });
  return { read, summary, found, names: [...found.keys()].sort() };
}

function refused(content: string | Uint8Array<ArrayBuffer>) {
  return test.client.imports.upload({ file: fileOf(content) }).then(
    () => null,
    (error: unknown) => {
      const { code, data } = error as { code: string; data: { reason: string } };
      return [code, data.reason];
    },
  );
}

describe('A list in a bad state', () => {
  it('may use any delimiter', async () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const { names, read } = await imported(
        Papa.unparse(
          [
            ['Name', 'Email', 'Role'],
            ['Ona Pla', 'ona@pla.example', 'Cook; and baker, sometimes'],
          ],
          { delimiter },
        ),
      );
      expect(names).toEqual(['Ona Pla']);
      expect(read.delimiter).toBe(delimiter);
    }
  });

  it('may have line ends, quotes and delimiters within cells, and any line ends between rows', async () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const { found } = await imported(
        [
          'Name,Email,Bio',
          '"Ona ""la"" Pla",ona@pla.example,"One, two\nand three"',
          'Biel Pla,biel@pla.example,',
        ].join(newline),
      );
      expect([...found.keys()].sort()).toEqual(['Biel Pla', 'Ona "la" Pla']);
      expect(found.get('Ona "la" Pla')?.member.bio.replace(/\s+/gu, ' ')).toBe('One, two and three');
    }
  });

  it('may have a preamble, empty rows, a comma too many and ragged rows', async () => {
    const { names, summary } = await imported(
      'Members of the space\nexported on 3 May\n\nName,Email,Role,\nOna Pla,ona@pla.example,Cook,\n\n,,,\nBiel Pla\nNit Sol,nit@sol.example,Baker,x,y,z\n',
    );
    expect(names).toEqual(['Biel Pla', 'Nit Sol', 'Ona Pla']);
    expect(summary.counts.rejected).toBe(0);
  });

  it('may have the same name over two columns, or `__proto__` over one', async () => {
    const { found } = await imported(
      'Name,__proto__,constructor,Email,Email\nOna Pla,x,y,,ona@pla.example\n',
    );
    expect(found.get('Ona Pla')?.member.email).toBe('ona@pla.example');
  });

  it('may have no names over its columns', async () => {
    const { read } = await imported(
      'Ona Pla,ona@pla.example,700111222\nBiel Pla,biel@pla.example,700111333\n',
    );
    expect(read.headerRow).toBeNull();
    expect(read.columns.map(({ field }) => field)).toEqual([null, 'email', 'phone']);
    const plan = planFor(read, { fields: ['fullName', 'email', 'phone'] });
    expect((await run(test.client, read, plan)).counts.added).toBe(2);
    await test.client.changes.undo({});
  });

  it('may hold a formula: it stays text, and leaves as text', async () => {
    const { found } = await imported('Name,Role\nOna Pla,"=HYPERLINK(""http://x.example"";""me"")"\n');
    expect(found.get('Ona Pla')?.member.role).toBe('=HYPERLINK("http://x.example";"me")');
  });

  it('may have a cell of a megabyte: its row is rejected with the reason, the others come', async () => {
    const { names, summary, read } = await imported(
      `Name,Bio\nOna Pla,${'a'.repeat(1 << 20)}\nBiel Pla,short\n`,
    );
    expect(names).toEqual(['Biel Pla']);
    expect(summary.counts.rejected).toBe(1);
    const rejects = await test.client.imports.rejects({
      uploadId: read.uploadId,
      plan: planFor(read),
      locale: 'es',
    });
    expect(rejects.fileName).toBe('list-rechazadas.csv');
    expect(rejects.text).toMatch(
      /^\uFEFFName,Bio,Motivo\r\nOna Pla,a+,Texto demasiado largo \(Bio\): a+\r\n$/u,
    );
  });

  it('may lose a quote: everybody comes, and the line is told', async () => {
    const { names, read } = await imported(
      'Name,Email\n"Ona Pla,ona@pla.example\nBiel Pla,biel@pla.example\n',
    );
    expect(names).toEqual(['"Ona Pla', 'Biel Pla']);
    expect(read.warnings).toEqual([{ kind: 'stray-quote', count: 1, lines: [2] }]);
  });

  it('may open a quote in the middle, or quote one word of a cell: nobody is swallowed', async () => {
    const open = await imported(
      'Name,Email,Offers\nOna Pla,ona@pla.example,"Logos\nBiel Mas,biel@mas.example,"Web, apps"\nNit Sol,nit@sol.example,Cakes\nPol Grau,pol@grau.example,Bread\n',
    );
    expect(open.names).toEqual(['Biel Mas', 'Nit Sol', 'Ona Pla', 'Pol Grau']);
    expect(open.read.warnings).toEqual([{ kind: 'stray-quote', count: 1, lines: [2] }]);
    const word = await imported(
      'Name;Company;Email\nOna Pla;"El Sol" SL;ona@pla.example\nBiel Mas;"La Lluna; i més";biel@mas.example\n',
    );
    expect(word.names).toEqual(['Biel Mas', 'Ona Pla']);
    expect(word.found.get('Ona Pla')?.member.companyName).toBe('"El Sol" SL');
    expect(word.found.get('Biel Mas')?.member.companyName).toBe('La Lluna; i més');
  });

  it('may have a quote that closes in somebody else’s row: the line is told', async () => {
    const { read } = await imported(
      'Name,Email,Offers\nOna Pla,ona@pla.example,"Logos\nBiel Mas,biel@mas.example,Web"\nNit Sol,nit@sol.example,Cakes\n',
    );
    expect(read.warnings).toEqual([{ kind: 'swallowing-quote', count: 1, lines: [2] }]);
  });

  it('may mix line ends', async () => {
    const { names, read } = await imported(
      'Name,Email\r\nOna Pla,ona@pla.example\nBiel Pla,biel@pla.example\rNit Sol,nit@sol.example\r\n',
    );
    expect([names, read.warnings]).toEqual([['Biel Pla', 'Nit Sol', 'Ona Pla'], []]);
  });

  it('is refused with a reason where it is none', async () => {
    expect(await refused('')).toEqual(['UNREADABLE_FILE', 'empty']);
    expect(await refused('\n \n,,\n')).toEqual(['UNREADABLE_FILE', 'empty']);
    expect(await refused(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]))).toEqual([
      'UNREADABLE_FILE',
      'binary',
    ]);
    expect(await refused(new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))).toEqual(['UNREADABLE_FILE', 'xlsx']);
    expect(await refused('<html><table><tr><td>Name</td></tr></table></html>')).toEqual([
      'UNREADABLE_FILE',
      'web-page',
    ]);
    const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    expect(await refused(noise)).toEqual(['UNREADABLE_FILE', 'binary']);
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(110 << 20) }, { level: 9 });
    expect(await refused(new Uint8Array(bomb))).toEqual(['UNREADABLE_FILE', 'xlsx-too-large']);
    expect(await refused('BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n')).toEqual(['UNREADABLE_FILE', 'no-cards']);
  });

  it('may hold cards that do not end, and notes: what is left out is told', async () => {
    const { names, read } = await imported(
      'BEGIN:VCARD\nVERSION:3.0\nFN:Ona Pla\nNOTE:owes me\nBEGIN:VCARD\nVERSION:3.0\nFN:Biel Mas\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Nit Sol\n',
      'cards.vcf',
    );
    expect(names).toEqual(['Biel Mas', 'Nit Sol', 'Ona Pla']);
    expect(read.warnings).toEqual([
      { kind: 'unfinished-card', count: 2, lines: [] },
      { kind: 'card-note', count: 1, lines: [] },
    ]);
  });

  it('may have letters that nobody sees in an e-mail address: it is the same address', async () => {
    const { found, summary } = await imported(
      'Name,Email\nOna Pla,ona\u200B@pla.example\uFEFF\nOna Pla,ona@pla.example\n',
    );
    expect(summary.counts).toMatchObject({ added: 1, skipped: 1 });
    expect(found.get('Ona Pla')?.member.email).toBe('ona@pla.example');
  });

  it('may be a workbook, with dates, numbers, and several sheets', async () => {
    const rows = [
      ['Nombre', 'Correo', 'Teléfono', 'Fecha de alta', 'Activo'],
      ['Ona Pla', 'ona@pla.example', 700111222, new Date('2024-02-29'), true],
    ];
    const cells = rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
    );
    const book = await writeXlsxFile([
      { sheet: 'Notas', data: [[{ value: 'nada' }]] },
      { sheet: 'Socios', data: cells },
    ]).toBuffer();
    const read = await test.client.imports.upload({ file: fileOf(new Uint8Array(book), 'socios.xlsx') });
    expect(read.sheets).toEqual(['Notas', 'Socios']);
    const chosen = await test.client.imports.reread({
      uploadId: read.uploadId,
      choices: { sheet: 'Socios' },
    });
    await run(test.client, chosen);
    expect((await profiles(test.client)).get('Ona Pla')?.member).toMatchObject({
      phone: '700111222',
      joinedOn: '2024-02-29',
      status: 'active',
    });
    await test.client.changes.undo({});
  });

  it('can be read in another encoding, with another delimiter and header, as the manager chooses', async () => {
    const bytes = encoded('x\nNom;Correu\nMíriam Solà;miriam@sola.example\n', 'macintosh');
    const read = await test.client.imports.upload({ file: fileOf(bytes) });
    const chosen = await test.client.imports.reread({
      uploadId: read.uploadId,
      choices: { encoding: 'macintosh', delimiter: ';', headerRow: 1 },
    });
    expect(chosen.columns.map(({ name, samples }) => [name, ...samples])).toEqual([
      ['Nom', 'Míriam Solà'],
      ['Correu', 'miriam@sola.example'],
    ]);
  });

  it('asks about dates that could be either way, with a guess from the whole column', async () => {
    const ordered = async (dates: string[]) => {
      const { dateOrder, dateOrderCertain } = await test.client.imports.upload({
        file: fileOf(`Name,Start Date\n${dates.map((date, index) => `P${index} Test,${date}\n`).join('')}`),
      });
      return [dateOrder, dateOrderCertain];
    };
    expect(await ordered(['03/04/2024', '25/04/2024'])).toEqual(['dmy', true]);
    expect(await ordered(['03/04/2024', '04/25/2024'])).toEqual(['mdy', true]);
    expect(await ordered(['03/04/2024', '05/06/2024'])).toEqual(['dmy', false]);
    // What no calendar has says nothing, and what is the same day either way leaves no doubt.
    expect(await ordered(['03/04/2024', '31/02/2024'])).toEqual(['dmy', false]);
    expect(await ordered(['03/03/2024'])).toEqual(['dmy', true]);
    expect(await ordered(['2024-03-04', '2024-12-25'])).toEqual(['dmy', true]);
  });

  it('is taken without the values that cannot be understood, which are told and can be saved to be mended', async () => {
    const { client } = test;
    const { read, summary } = await importList(
      client,
      'Name,Email,Start Date,Focus hours\nOna Pla,ona@pla.example,31/02/2024,mornings\nBiel Pla,biel@pla.example,2024-02-01,Mon 9-11\n',
    );
    expect(summary).toMatchObject({ counts: { added: 2, rejected: 0 }, incomplete: 1 });
    const { text } = await client.imports.rejects({
      uploadId: read.uploadId,
      plan: planFor(read),
      locale: 'en',
    });
    expect(text.split('\r\n')[1]).toBe(
      'Ona Pla,ona@pla.example,31/02/2024,mornings,Imported without this value. Not a date (Start Date): 31/02/2024; Not understood (Focus hours): mornings',
    );
    expect((await profiles(client)).get('Biel Pla')?.member.focusHours).toEqual([
      { days: [1], from: '09:00', to: '11:00' },
    ]);
    await client.changes.undo({});
  });

  it('may say in words that a cell is empty', async () => {
    const { found, summary } = await imported(
      'Name,Email,Phone,Web,Offers,Needs,Active\nOna Pla,-,n/a,(ninguno),none,cap,no\nBiel Mas,(ninguno),no,N/A,"Logos; -",ninguna,yes\n',
    );
    expect(summary).toMatchObject({ counts: { added: 2 }, incomplete: 0 });
    const [ona, biel] = [found.get('Ona Pla'), found.get('Biel Mas')];
    expect(ona?.member).toMatchObject({ email: '', phone: '', web: '', status: 'former' });
    expect(ona?.services).toEqual([]);
    expect(biel?.member).toMatchObject({ email: '', phone: '', web: '', status: 'active' });
    expect(biel?.services.map(({ title }) => title)).toEqual(['Logos']);
  });

  it('may have what is no e-mail or web address under those names: it is left out, and told', async () => {
    const list =
      'Name,Email,Web,LinkedIn\nOna Pla,no es un correo,javascript:alert(1),data:text/html\nBiel Mas,pepe@,mas.example/about,@bielmas\nNit Sol,Nit <nit@sol.example>,https://sol.example,\n';
    const { found, summary, read } = await imported(list);
    expect(summary).toMatchObject({ counts: { added: 3 }, incomplete: 2 });
    expect(found.get('Ona Pla')?.member).toMatchObject({ email: '', web: '', links: [] });
    expect(found.get('Biel Mas')?.member).toMatchObject({ email: '', web: 'mas.example/about' });
    expect(found.get('Nit Sol')?.member.email).toBe('nit@sol.example');
    const { rows } = await test.client.imports.preview({
      uploadId: read.uploadId,
      plan: planFor(read),
      status: null,
      offset: 0,
      limit: 10,
    });
    expect(rows.map(({ problems }) => problems.map(({ reason, value }) => [reason, value]))).toEqual([
      [
        ['not-an-email', 'no es un correo'],
        ['not-a-web-address', 'javascript:alert(1)'],
        ['not-a-web-address', 'data:text/html'],
      ],
      [['not-an-email', 'pepe@']],
      [],
    ]);
  });

  it('tells how far its comparison is, and shows what new people bring', async () => {
    const { client } = test;
    const list = Array.from({ length: 1200 }, (_, index) => `P${index} Test,p${index}@test.example,Logos`);
    const read = await client.imports.upload({ file: fileOf(`Name,Email,Offers\n${list.join('\n')}\n`) });
    const plan = planFor(read);
    const told = [];
    for await (const event of await client.imports.look({ uploadId: read.uploadId, plan })) told.push(event);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual({ done: 1200, total: 1200 });
    const { rows, total } = await client.imports.preview({
      uploadId: read.uploadId,
      plan,
      status: null,
      offset: 1100,
      limit: 200,
    });
    expect([rows.length, total]).toEqual([100, 1200]);
    expect(rows[0]?.changes.map(({ field, after }) => [field, after])).toEqual([
      ['email', 'p1100@test.example'],
      ['offers', 'Logos'],
    ]);
  });

  it('makes no specialties of formulas, addresses and sentences, and puts a sector’s name into the sector', async () => {
    const { client } = test;
    const { summary } = await importList(
      client,
      'Name,Skills\nOna Pla,"=1+1; https://x.example; I mostly help small shops with their things; Photography; apicultura"\n',
    );
    expect(summary.ownSpecialties).toEqual(['Photography', 'apicultura']);
    const sectors = await client.specialties.taxonomy();
    const sectorOf = (name: string) =>
      sectors.find(({ specialties }) => specialties.some((one) => one.own && one.name.en === name))?.id;
    expect([sectorOf('Photography'), sectorOf('apicultura')]).toEqual(['photography', 'own-unsorted']);
    await client.changes.undo({});
  });

  it('makes no specialties of what people need', async () => {
    const { summary } = await imported(
      'Name,Needs,Offers\nOna Pla,alguien que lleve redes sociales,apicultura\nBiel Mas,none,\n',
    );
    expect(summary.ownSpecialties).toEqual(['apicultura']);
  });

  it('keeps unknown specialties as own entries, where the manager can sort them', async () => {
    const { client } = test;
    const { read, summary } = await importList(
      client,
      'Name,Skills\nOna Pla,"WordPress; apicultura urbana"\nBiel Pla,Apicultura urbana\n',
    );
    expect(read.columns[1]?.field).toBe('specialties');
    expect(summary.ownSpecialties).toEqual(['apicultura urbana']);
    const { services } = (await profiles(client)).get('Biel Pla') ?? { services: [] };
    expect(services[0]?.specialtyIds[0]).toMatch(/^own\./u);
    await client.changes.undo({ operationId: summary.operationId ?? undefined });
    expect(JSON.stringify(await client.specialties.taxonomy())).not.toContain('apicultura urbana');
  });
});
