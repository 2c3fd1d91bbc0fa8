import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';

test.use({ community: 'empty' });

test('offers three ways to begin, in the system’s language', async ({ app }) => {
  const frame = new Frame(app.page);
  await expect(frame.title).toHaveText('Que nadie quede olvidado');
  for (const way of ['Importar mi lista', 'Mirar la demostración', 'Empezar de cero']) {
    await expect(app.page.getByRole('button', { name: way })).toBeVisible();
  }
});

test('speaks another language at once, and still after a restart', async ({ app }) => {
  await app.page.getByLabel('Idioma').selectOption('ca');
  await expect(app.page.getByRole('button', { name: 'Importa la meva llista' })).toBeVisible();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'ca');
  await app.restart();
  await expect(app.page.getByRole('button', { name: 'Importa la meva llista' })).toBeVisible();
});

test('shows a made-up community, and leaves it for an empty one', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Mirar la demostración' }).click();
  const directory = new DirectoryPage(app.page);
  // The portraits are drawn first.
  await expect(directory.members.first()).toBeVisible({ timeout: 40_000 });
  await expect(app.page.getByText('Estás mirando una comunidad inventada.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Empezar con la mía' }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Borrar y empezar' }).click();
  await expect(app.page.getByRole('button', { name: 'Importar mi lista' })).toBeVisible();
});

test('stops preparing the made-up community, and nothing of it stays', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Mirar la demostración' }).click();
  // Drawing takes the longest: it is seen on any machine.
  await expect(app.page.getByRole('progressbar', { name: /Dibujando retratos: \d+ de \d+/u })).toBeVisible();
  await app.page.getByRole('button', { name: 'Parar' }).click();
  await expect(new Frame(app.page).message('Parado. No se ha escrito nada.')).toBeVisible();
  await app.restart();
  await expect(app.page.getByRole('button', { name: 'Mirar la demostración' })).toBeEnabled();
});

test('keeps what was written about somebody new until they are added', async ({ app }) => {
  await app.visit('/members/new');
  await app.page.getByLabel('Primer apellido').fill('Serra');
  await app.page.getByLabel('Empresa').fill('Serra i Fills');
  await app.page.reload();
  await expect(app.page.getByLabel('Empresa')).toHaveValue('Serra i Fills');
  await app.page.getByLabel('Primer apellido').fill('');
  await app.page.getByRole('button', { name: 'Añadir', exact: true }).click();
  await expect(app.page.getByText('Falta el nombre')).toBeVisible();
  await app.page.getByLabel('Nombre', { exact: true }).fill('Jan');
  await app.page.getByRole('button', { name: 'Añadir', exact: true }).click();
  await expect(new Frame(app.page).title).toContainText('Jan');
  await app.visit('/members/new');
  await expect(app.page.getByLabel('Empresa')).toHaveValue('');
});

test('adds the first member, and warns of somebody who is there already', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Empezar de cero' }).click();
  await app.page.getByLabel('Nombre', { exact: true }).fill('Ona');
  await app.page.getByLabel('Primer apellido').fill('Pla');
  await app.page.getByRole('button', { name: 'Añadir', exact: true }).click();
  const frame = new Frame(app.page);
  await expect(frame.title).toContainText('Ona Pla');
  await app.visit('/members/new');
  await app.page.getByLabel('Nombre', { exact: true }).fill('ona');
  await app.page.getByLabel('Primer apellido').fill('plà');
  await expect(app.page.getByText('¿Es alguna de estas personas?')).toBeVisible();
});
