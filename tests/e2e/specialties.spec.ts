import { expect, test } from '../support/app-fixture';
import { Frame } from './pages/frame.page';

test('takes an own specialty, and merges it into another with an undo', async ({ app }) => {
  await app.visit('/specialties');
  await app.page.getByRole('button', { name: 'Añadir especialidad' }).click();
  await app.page.getByLabel('En español', { exact: true }).fill('Apicultura urbana');
  await app.page.getByRole('button', { name: 'Guardar' }).click();
  await expect(app.page.getByText('Especialidad añadida')).toBeVisible();
  await app.page.getByLabel('Buscar una especialidad').fill('apicultura');
  await app.page.getByLabel('Seleccionar «Apicultura urbana»').check();
  await app.page.getByRole('button', { name: 'Unir 1 especialidad' }).click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Unir con…' }).fill('agronomía');
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Unir', exact: true }).click();
  const frame = new Frame(app.page);
  await expect(frame.message('Especialidades unidas')).toBeVisible();
  await expect(app.page.getByLabel('Seleccionar «Apicultura urbana»')).toBeHidden();
  await frame.message('Especialidades unidas').getByRole('button', { name: 'Deshacer' }).click();
  await expect(app.page.getByLabel('Seleccionar «Apicultura urbana»')).toBeVisible();
});

test('shows what the space lacks and what is sought', async ({ app }) => {
  await app.visit('/specialties?tab=coverage');
  await expect(app.page.getByRole('heading', { name: 'Se busca y nadie lo ofrece' })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Lo que más se ofrece' })).toBeVisible();
});
