import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';

test('tells what was written in words, and takes it back by keys and from the list', async ({ app }) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).members.first().click();
  const frame = new Frame(app.page);
  await app.page.getByLabel('Empresa', { exact: true }).fill('Taller de Prueba');
  await app.page.getByLabel('Empresa', { exact: true }).press('Tab');
  await expect(app.page.getByText('Guardado')).toBeVisible();

  await app.visit('/history');
  const latest = app.page.locator('.operation').first();
  await expect(latest).toContainText('Ficha cambiada');
  await latest.getByRole('button', { name: 'Qué cambió' }).click();
  await expect(latest.getByRole('listitem')).toContainText('Empresa');
  await expect(latest.locator('ins')).toContainText('Taller de Prueba');

  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(frame.message('Deshecho: Ficha cambiada')).toBeVisible();
  await expect(latest).toContainText('Deshecho');
  await app.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(frame.message('Rehecho: Ficha cambiada')).toBeVisible();
  await latest.getByRole('button', { name: 'Deshacer' }).click();
  await expect(latest).toContainText('Deshecho');
});

test('says what was written over since, and takes that back too where the manager says so', async ({
  app,
}) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).members.first().click();
  const frame = new Frame(app.page);
  const company = app.page.getByLabel('Empresa', { exact: true });
  const before = await company.inputValue();
  for (const name of ['Taller de Prueba', 'Taller de Muestra']) {
    await company.fill(name);
    await company.press('Tab');
    await expect(app.page.getByText('Guardado')).toBeVisible();
    await expect(app.page.locator('.history__entry').filter({ hasText: name })).toHaveCount(1);
  }

  await app.page.getByText('Historial', { exact: true }).last().click();
  const first = app.page.locator('.history__entry').filter({ hasText: 'Taller de Prueba' }).last();
  await first.getByRole('button', { name: 'Deshacer' }).click();
  const refused = frame.message('Ficha cambiada');
  await expect(refused).toBeVisible();
  await expect(company).toHaveValue('Taller de Muestra');
  await refused.getByRole('button', { name: 'Deshacer también' }).click();
  await expect(company).toHaveValue(before);
});

test('hands out what members agreed to, and everything to the manager alone', async ({ app }) => {
  await app.visit('/directory');
  const save = async (heading: 'first' | 'last') => {
    await app.page.getByRole('button', { name: 'Exportar' }).click();
    const saved = app.page.waitForEvent('download');
    await app.page.getByRole('menuitem', { name: 'Lista en CSV' })[heading]().click();
    return readFile(await (await saved).path(), 'utf8');
  };
  const rows = (text: string) => text.trim().split('\r\n').length;
  const [all, shared] = [await save('first'), await save('last')];
  expect(all).toContain('Cumpleaños');
  expect(rows(shared)).toBeLessThan(rows(all));
});
