import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';
import { ImportPage } from './pages/import.page';

test.use({ community: 'empty' });

const list = [
  'Nombre;Apellidos;Empresa;Correo;Servicios que ofrece',
  'Ona;Pla Núñez;Taller Pla;ona@pla.example;"Logotipos; Carteles"',
  'Biel;Mas;;biel@mas.example;Asesoría fiscal para autónomos',
  ';;;sin-nombre@example.org;',
].join('\r\n');

test('goes from an empty folder through the wizard to an answer', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Importar mi lista' }).click();
  const wizard = new ImportPage(app.page);
  await wizard.choose('socios.csv', iconv.encode(list, 'windows-1252'));
  await expect(wizard.column('Empresa')).toHaveValue('companyName');
  await expect(wizard.column('Apellidos')).toHaveValue('surnames');
  await wizard.review.click();
  await expect(wizard.rows).toHaveCount(3);
  await expect(wizard.rows.nth(2)).toContainText('Falta el nombre');
  await wizard.run.click();
  await expect(app.page.getByText('2 personas nuevas')).toBeVisible();

  const saved = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: 'Guardar las filas' }).click();
  const path = await (await saved).path();
  expect(await readFile(path, 'utf8')).toContain(';;;sin-nombre@example.org;;Falta el nombre');

  const frame = new Frame(app.page);
  await frame.ask.fill('quién me lleva los impuestos');
  await expect(frame.answers.first()).toContainText('Biel Mas');
  await app.page.keyboard.press('Enter');
  await expect(frame.title).toContainText('Biel Mas');
});

test('shows what the list would change, row by row, and takes the choices', async ({ app }) => {
  await app.visit('/import');
  const wizard = new ImportPage(app.page);
  await wizard.choose('socios.csv', list);
  await wizard.review.click();
  await wizard.run.click();
  await app.page.getByRole('button', { name: 'Ver el directorio' }).click();
  await new DirectoryPage(app.page).member('Biel Mas').click();
  await app.page.getByLabel('Empresa').fill('Mas y Asociados');
  await app.page.getByLabel('Empresa').press('Tab');
  await expect(app.page.getByText('Guardado')).toBeVisible();

  await app.visit('/import');
  await wizard.choose('socios.csv', list.replace('Biel;Mas;;', 'Biel;Mas;Gestoría Mas;'));
  await wizard.review.click();
  const row = wizard.rows.filter({ hasText: 'Biel Mas' });
  await expect(row).toContainText('tú pusiste: Mas y Asociados');
  await expect(row.locator('.row__status')).toHaveText('Tú pusiste otra cosa');
  await row.getByRole('combobox').selectOption('replace');
  await expect(row).toContainText('Con cambios');
});

test('takes the whole import back', async ({ app }) => {
  await app.visit('/import');
  const wizard = new ImportPage(app.page);
  await wizard.choose('socios.csv', list);
  await wizard.review.click();
  await wizard.run.click();
  await app.page.getByRole('button', { name: 'Deshacer toda la importación' }).click();
  await expect(app.page.getByText('Importación deshecha')).toBeVisible();
  await app.visit('/directory');
  await expect(app.page.getByText('Aquí estará tu comunidad.')).toBeVisible();
});

test('says what is wrong with a file that is no list', async ({ app }) => {
  await app.visit('/import');
  const wizard = new ImportPage(app.page);
  await wizard.choose('vacío.csv', '');
  await expect(app.page.getByRole('alert')).toHaveText('Este archivo está vacío.');
  await wizard.choose('foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  await expect(app.page.getByRole('alert')).toContainText('no es una lista que se pueda leer');
});

test('asks which day a doubtful date is, and keeps its place when the page is left', async ({ app }) => {
  await app.visit('/import');
  const wizard = new ImportPage(app.page);
  await wizard.choose('altas.csv', 'Nombre;Fecha de alta\nOna Pla;03/04/2023\nBiel Mas;05/06/2022\n');
  await expect(app.page.getByText('¿Qué día es «03/04/2023»?')).toBeVisible();
  await app.page.getByLabel('4 de marzo de 2023').check();
  const frame = new Frame(app.page);
  await frame.rail('Directorio').click();
  await frame.rail('Importar').click();
  await expect(app.page.getByLabel('4 de marzo de 2023')).toBeChecked();
  await wizard.review.click();
  await expect(wizard.rows.first()).toContainText('4 mar 2023');
});

test('takes whoever uses the keyboard along: from each step to the next one’s name', async ({ app }) => {
  await app.visit('/import');
  const wizard = new ImportPage(app.page);
  const step = (name: string) => app.page.locator('[aria-current="step"]').filter({ hasText: name });
  await wizard.choose('socios.csv', list);
  await expect(step('Columnas')).toBeFocused();
  await wizard.review.focus();
  await app.page.keyboard.press('Enter');
  await expect(step('Repaso')).toBeFocused();
  await wizard.run.focus();
  await app.page.keyboard.press('Enter');
  await expect(step('Listo')).toBeFocused();
  await app.page.getByRole('button', { name: 'Importar otra lista' }).focus();
  await app.page.keyboard.press('Enter');
  await expect(step('Archivo')).toBeFocused();
});

for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
  test(`makes the photos of contact cards as small as photos are here: ${type}`, async ({ app }) => {
    await app.visit('/import');
    const draw = (side: number, kind = type) =>
      app.page.evaluate(
        ([width, mime]) => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height: width / 2 });
          canvas.getContext('2d')?.fillRect(0, 0, width / 3, width / 3);
          return canvas.toDataURL(mime);
        },
        [side, kind] as const,
      );
    const broken = (await draw(900, 'image/png')).slice(0, 200);
    const card = (name: string, photo: string) =>
      `BEGIN:VCARD\nVERSION:4.0\nN:Pla;${name};;;\nPHOTO:${photo}\nEND:VCARD\n`;
    const wizard = new ImportPage(app.page);
    await wizard.choose('cards.vcf', card('Ona', await draw(1200)) + card('Biel', broken));
    await expect(app.page.getByText('con foto')).toBeVisible();
    await wizard.review.click();
    await expect(wizard.rows.filter({ hasText: 'Ona Pla' })).toContainText('Tarjeta 1Foto:con foto');
    await expect(wizard.rows.filter({ hasText: 'Biel Pla' })).not.toContainText('Foto');
    await expect(app.page.getByText('Una foto no se puede leer y queda fuera.')).toBeVisible();
    await wizard.run.click();
    await app.page.getByRole('button', { name: 'Ver el directorio' }).click();
    await new DirectoryPage(app.page).member('Ona Pla').click();
    const photo = app.page.locator('#content img').first();
    await expect(photo).toHaveJSProperty('naturalWidth', 512);
    await expect(photo).toHaveJSProperty('naturalHeight', 512);
  });
}
