import Papa from 'papaparse';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { locales } from '@shared/locale';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { fileOf, importList, planFor, profiles, run } from './support';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});
afterEach(async () => {
  while ((await test.client.changes.state()).undo) await test.client.changes.undo({});
});

const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nEMAIL:taller@pla.example\r\nTEL:+34 700 111 222\r\nTITLE:Ceramista\r\nEND:VCARD',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Biel Mas Coll\r\nBDAY:someday\r\nEND:VCARD',
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Sol;Nit;;;\r\nORG:Sol SL\r\nEND:VCARD\r\n',
].join('\r\n');

const heads = {
  es: ['Motivo', 'Nombre', 'Apellidos', 'Correo electrónico', 'Teléfono', 'Cargo', 'Cumpleaños'],
  ca: ['Motiu', 'Nom', 'Cognoms', 'Correu electrònic', 'Telèfon', 'Càrrec', 'Aniversari'],
  en: ['Reason', 'Given name', 'Surnames', 'E-mail', 'Phone', 'Role', 'Birthday'],
};
const reasons = {
  es: ['Falta el nombre', 'Importada sin este dato. No es una fecha (Cumpleaños): someday'],
  ca: ['Falta el nom', 'Importada sense aquesta dada. No és cap data (Aniversari): someday'],
  en: ['The name is missing', 'Imported without this value. Not a date (Birthday): someday'],
};

it.each(locales)('cards that cannot be taken come as a list to mend and bring again: %s', async (locale) => {
  const { read, summary } = await importList(test.client, cards, 'contacts.vcf');
  expect([summary.counts.added, summary.counts.rejected, summary.incomplete]).toEqual([2, 1, 1]);
  const { fileName, text } = await test.client.imports.rejects({
    uploadId: read.uploadId,
    plan: planFor(read),
    locale,
  });
  expect(fileName).toMatch(/^contacts-\w+\.csv$/u);
  const [head = [], nameless = [], dateless = [], ...none] = Papa.parse<string[]>(text.slice(1), {
    skipEmptyLines: true,
  }).data;
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.split('\r\n')[0]).toContain(locale === 'en' ? ',' : ';');
  expect(head).toEqual(heads[locale]);
  expect([nameless[0], dateless[0], none]).toEqual([...reasons[locale], []]);

  // As it is, it changes nothing.
  const unmended = await test.client.imports.upload({ file: fileOf(text, fileName) });
  expect(unmended.columns.map(({ field }) => field)).toEqual([
    null,
    'givenName',
    'surnames',
    'email',
    'phone',
    'role',
    'birthday',
  ]);
  expect((await run(test.client, unmended)).operationId).toBeNull();

  // Mended, it brings what was missing.
  nameless[1] = 'Ona';
  nameless[2] = 'Pla';
  dateless[head.length - 1] = '1984-03-12';
  const mended = Papa.unparse([head, nameless, dateless], { delimiter: ';' });
  const again = await importList(test.client, mended, fileName);
  expect([again.summary.counts.added, again.summary.counts.changed]).toEqual([1, 1]);
  const found = await profiles(test.client);
  expect([...found.keys()].sort()).toEqual(['Biel Mas Coll', 'Nit Sol', 'Ona Pla']);
  expect(found.get('Ona Pla')?.member).toMatchObject({ email: 'taller@pla.example', role: 'Ceramista' });
  expect(found.get('Biel Mas Coll')?.member).toMatchObject({
    givenName: 'Biel',
    secondSurname: 'Coll',
    birthday: '1984-03-12',
  });
});
