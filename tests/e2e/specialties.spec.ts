import { expect, test } from '../support/app-fixture';

test('takes an own specialty, and merges it into another with an undo', async ({ app }) => {
  await app.visit('/specialties');
  await app.page.getByRole('button', { name: 'Añadir especialidad' }).click();
  await app.page.getByLabel('En español', { exact: true }).fill('Apicultura urbana');
  await app.page.getByRole('button', { name: 'Guardar' }).click();
  await expect(app.page.getByText('Especialidad añadida')).toBeVisible();
  await app.page.getByLabel('Buscar una especialidad').fill('apicultura');
  await expect(app.page.getByText('Apicultura urbana').first()).toBeVisible();
});

test('shows what the space lacks and what is sought', async ({ app }) => {
  await app.visit('/specialties?tab=coverage');
  await expect(app.page.getByRole('heading', { name: 'Se busca y nadie lo ofrece' })).toBeVisible();
  await expect(app.page.getByRole('heading', { name: 'Lo que más se ofrece' })).toBeVisible();
});
