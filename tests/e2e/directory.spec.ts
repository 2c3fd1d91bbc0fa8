import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';

test('keeps filters, words and order in the address', async ({ app }) => {
  await app.visit('/directory');
  const directory = new DirectoryPage(app.page);
  const lead = app.page.locator('.header__lead');
  await expect(lead).toContainText('personas');
  const all = await lead.textContent();
  await directory.chip(/^Busca/u).click();
  await expect(app.page).toHaveURL(/kind=seeks/u);
  await expect(lead).not.toHaveText(all ?? '');
  const byName = await directory.members.first().textContent();
  await app.page.getByLabel('Ordenar por').selectOption('joined');
  await expect(app.page).toHaveURL(/sort=joined/u);
  await expect(directory.members.first()).not.toHaveText(byName ?? '');
  const first = await directory.members.first().textContent();
  await app.page.reload();
  await expect(directory.members.first()).toHaveText(first ?? '');
  await app.page.getByRole('button', { name: 'Quitar filtros' }).first().click();
  await expect(lead).toHaveText(all ?? '');
});

test('is walked through with the arrows, and opened with Enter', async ({ app }) => {
  await app.visit('/directory');
  const directory = new DirectoryPage(app.page);
  await directory.members.first().focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(directory.members.nth(1)).toBeFocused();
  await app.page.keyboard.press('End');
  const count = (await directory.places.first().getAttribute('aria-setsize')) ?? '?';
  // Whoever is last is read only now.
  const last = app.page.locator(`.grid [aria-posinset="${count}"] a`);
  await expect(last).toBeFocused();
  const name = await last.locator('.card__name').textContent();
  await app.page.keyboard.press('Enter');
  await expect(new Frame(app.page).title).toContainText(name ?? '?');
});

test('shows cards or a list, and remembers which', async ({ app }) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).show('Lista', app.host);
  await expect(app.page).toHaveURL(/view=list/u);
  await expect(app.page.locator('.grid .row').first()).toBeVisible();
  await app.restart();
  await app.visit('/directory');
  await expect(app.page.locator('.grid .row').first()).toBeVisible();
});

test('gives the shown members along as a file', async ({ app }) => {
  await app.visit('/directory');
  const saved = app.page.waitForEvent('download');
  await app.page.getByRole('button', { name: 'Exportar' }).click();
  // First what is for the manager herself, then the same to share.
  await expect(app.page.getByRole('menuitem', { name: 'Lista en CSV, sin fotos' })).toHaveCount(2);
  await app.page.getByRole('menuitem', { name: 'Lista en CSV' }).first().click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Miembros.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\r\n')[0]).toMatch(/^\uFEFFNombre;Primer apellido;/u);
});

test('says what is filtered, and takes one filter away', async ({ app }) => {
  await app.visit('/directory?kind=seeks&in=today&language=ca');
  const directory = new DirectoryPage(app.page);
  await expect(directory.chosen).toHaveText(['Hoy está', 'Busca', 'Catalán']);
  await app.page.getByRole('button', { name: 'Quitar el filtro Busca' }).click();
  await expect(directory.chosen).toHaveText(['Hoy está', 'Catalán']);
  await expect(app.page).not.toHaveURL(/kind=/u);
});
