import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { ImportPage } from './pages/import.page';

const members = [
  'Nombre;Apellidos;Correo;Empresa',
  'Ona;Pla Núñez;ona@pla.example;',
  'Biel;Mas;biel@mas.example;Taller Sol',
  'Biel;Mas;biel@altre.example;Taller Luna',
  'Cesc;Roig "el Gran" & Fill;cesc@roig.example;',
].join('\n');

const ties = [
  'De;A;Tipo',
  'Ona Pla Núñez;Biel Mas;amistad',
  'cesc@roig.example;ona@pla.example;',
  'Dídac;Ona Pla Núñez;',
];

async function bringMembers(app: App): Promise<void> {
  await app.visit('/import');
  const wizard = new ImportPage(app.page);
  await wizard.choose('socios.csv', members);
  await wizard.review.click();
  await wizard.run.click();
  await expect(app.page.getByText('personas nuevas')).toBeVisible();
}

async function chooseTies(app: App, name: string, content: string): Promise<void> {
  await app.page
    .getByLabel('Elegir un archivo')
    .first()
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Archivos' }).click();
  await page.getByRole('menuitem', { name: 'Exportar imagen o datos…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exportar' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** The texts of an SVG, as a browser reads it. */
function textsOf(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((source) => {
    const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [...drawn.querySelectorAll('text')].map((text) => text.textContent);
  }, svg);
}

test.describe('in a new community', () => {
  test.use({ community: 'empty' });

  test('asks who is meant, imports the ties, shows them, and takes them back', async ({ app }) => {
    await bringMembers(app);
    await app.visit('/graph');
    await app.page.getByRole('button', { name: 'Importar vínculos de un archivo' }).click();
    await chooseTies(app, 'vínculos.csv', ties.join('\n'));
    const { page } = app;
    await expect(page.getByRole('button', { name: 'Importar 1 vínculo' })).toBeVisible();
    const namesake = page.getByLabel('Quién es «Biel Mas»');
    await namesake.selectOption({ label: 'Biel Mas · Taller Luna' });
    await expect(page.getByRole('button', { name: 'Importar 2 vínculos' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);

    await page.getByLabel('Quién es «Dídac»').selectOption({ label: 'Otra persona…' });
    await page.getByRole('combobox', { name: 'Buscar a quien es «Dídac»' }).fill('biel');
    await page
      .getByRole('listbox', { name: 'Buscar a quien es «Dídac»' })
      .getByRole('option', { name: 'Biel Mas' })
      .first()
      .click();
    await expect(page.getByRole('button', { name: 'Importar 3 vínculos' })).toBeVisible();
    await page.getByLabel('Quién es «Dídac»').selectOption({ label: 'Dejar fuera' });
    await page.getByLabel('Qué son los vínculos que no dicen').selectOption({ label: 'colaboran' });
    await page.getByRole('button', { name: 'Importar 2 vínculos' }).click();
    await expect(page.getByRole('heading', { name: 'Vínculos importados' })).toBeVisible();
    await expect(page.getByText('1 fila sin importar')).toBeVisible();
    await page.getByRole('button', { name: 'Ver quién conoce a quién' }).click();
    await expect(page.locator('.toolbar__title')).toContainText('2 ');

    await app.visit('/history');
    await page.getByRole('button', { name: 'Deshacer' }).first().click();
    await expect(page.getByText('Deshecho').first()).toBeVisible();
    await app.visit('/graph');
    await expect(page.getByRole('button', { name: 'Importar vínculos de un archivo' })).toBeVisible();
  });

  test('says what is wrong with a file that could do harm', async ({ app }) => {
    await app.visit('/graph/import');
    await chooseTies(app, 'lol.graphml', '<?xml version="1.0"?>\n<!DOCTYPE g [<!ENTITY a "b">]>\n<graphml/>');
    await expect(app.page.getByRole('alert')).toContainText('línea 2');
    await chooseTies(app, 'old.gexf', '<gexf version="1.1"/>');
    await expect(app.page.getByRole('alert')).toContainText('versión 1.1');
  });

  test('takes it along: every name is in the picture, on the wall only who agreed', async ({ app }) => {
    await bringMembers(app);
    await app.visit('/graph/import');
    await chooseTies(app, 'vínculos.csv', 'ona@pla.example,cesc@roig.example\n');
    await app.page.getByRole('button', { name: 'Importar 1 vínculo' }).click();
    await app.page.getByRole('button', { name: 'Ver quién conoce a quién' }).click();
    const dialog = await openExport(app.page);
    const whole = await saved(app.page, dialog.getByRole('button', { name: 'Guardar la imagen' }));
    expect(whole.name).toBe('Quién conoce a quién.svg');
    const names = ['Ona Pla Núñez', 'Biel Mas', 'Biel Mas', 'Cesc Roig "el Gran" & Fill'];
    const texts = await textsOf(app.page, whole.text);
    expect(texts.filter((text) => names.includes(text)).toSorted()).toEqual(names.toSorted());

    await dialog.getByLabel('Para la pared').click();
    await expect(dialog.getByText('Nadie ha consentido salir en la pared.')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Guardar la imagen' })).toBeDisabled();

    await app.visit('/directory');
    await new DirectoryPage(app.page).member('Ona Pla Núñez').click();
    await app.page.getByLabel('Salir en el grafo de la pared').click();
    await expect(app.page.getByLabel('Salir en el grafo de la pared')).toBeChecked();
    await app.visit('/graph');
    await openExport(app.page);
    await dialog.getByLabel('Para la pared').click();
    await expect(dialog.getByRole('status')).toHaveText('3 personas no han consentido y se quedan fuera.');
    const wall = await saved(app.page, dialog.getByRole('button', { name: 'Guardar la imagen' }));
    const onWall = await textsOf(app.page, wall.text);
    expect(onWall.filter((text) => names.includes(text))).toEqual(['Ona Pla Núñez']);
    expect(wall.text).not.toMatch(/Biel|Cesc/u);

    await dialog.getByLabel('Formato de los datos').selectOption('graphml');
    const data = await saved(app.page, dialog.getByRole('button', { name: 'Guardar los datos' }));
    expect(data.text).toContain('Cesc Roig &quot;el Gran&quot; &amp; Fill');
    await app.visit('/graph/import');
    await chooseTies(app, data.name, data.text);
    await expect(app.page.getByText('No hay nada que importar.')).toBeVisible();
  });
});

test('prints the picture alone, in the desktop into a PDF', async ({ app }) => {
  await app.visit('/graph');
  const { page, desktop } = app;
  const dialog = await openExport(page);
  await dialog.getByLabel('Formato de la imagen').selectOption('pdf');
  const file = join(app.dataFolder, '..', 'picture.pdf');
  await desktop?.answerDialog('save', { canceled: false, filePath: file });
  await page.evaluate(() => {
    window.print = () => {
      const names = document.querySelectorAll('.print-sheet > svg text').length;
      document.body.dataset.printed = `${document.title}: ${names > 60 ? 'everybody' : 'nobody'}`;
    };
  });
  await dialog.getByRole('button', { name: 'Guardar la imagen' }).click();
  await expect.poll(() => printed(app, file)).toMatch(/^%PDF-|^Quién conoce a quién: everybody$/u);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

/** What came of printing: how the desktop's file begins, or what a browser was given to print. */
async function printed({ page, desktop }: App, file: string): Promise<string> {
  if (!desktop) return (await page.locator('body').getAttribute('data-printed')) ?? '';
  return readFile(file, 'latin1').then(
    (text) => text.slice(0, 5),
    () => '',
  );
}

test.describe('with a list of its own', () => {
  test.use({ community: 'empty' });

  test('columns whose headings say nothing are assigned by hand, with their first values beside', async ({
    app,
  }) => {
    const { page } = app;
    await bringMembers(app);
    await app.visit('/graph/import');
    const list = 'Mote;Cosa;Fulano\nOna Pla Núñez;amistad;Cesc Roig "el Gran" & Fill\n';
    await chooseTies(app, 'lista.csv', list);
    await expect(page.getByText('Mote · Ona Pla Núñez')).toBeVisible();
    await page.getByLabel('La primera fila son los nombres de las columnas').click();
    await page.getByLabel('Cosa: pasa a ser').selectOption('kind');
    await expect(page.getByRole('alert')).toContainText('Hacen falta dos columnas');
    const run = page.getByRole('button', { name: /^Importar \d/u });
    await expect(page.getByRole('button', { name: /^(Importar|Nada)/u }).last()).toBeDisabled();
    await page.getByLabel('Fulano: pasa a ser').selectOption('to');
    await expect(run).toBeEnabled();
    await run.click();
    await expect(page.getByText('1 vínculo nuevo')).toBeVisible();
  });
});
