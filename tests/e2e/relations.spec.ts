import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from '../support/app-fixture';
import { Frame } from './pages/frame.page';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Writes a name into a field that finds people, and takes the first. */
async function pick(page: Page, field: Locator, name: string): Promise<void> {
  await field.fill(name);
  const option = page.getByRole('option', { name }).first();
  await expect(option).toBeVisible();
  await field.press('Enter');
}

/** Somebody new, whom nobody knows yet; the page is theirs afterwards. */
async function addMember(app: App, name: string): Promise<void> {
  const { page } = app;
  await app.visit('/members/new');
  await page.getByLabel('Nombre', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Añadir', exact: true }).click();
  await expect(new Frame(page).title).toContainText(name);
}

const [own, other, third] = ['Abril', 'Bru', 'Candela'] as const;

test('logs a coffee and adds a tie on a profile, and takes them back', async ({ app }) => {
  const { page } = app;
  for (const name of [other, third, own]) await addMember(app, name);

  const encounters = part(page, 'Encuentros');
  const log = encounters.getByRole('button', { name: 'Apuntar un café' });
  await log.click();
  const withWhom = encounters.getByRole('combobox', { name: 'Con quién' });
  await expect(withWhom).toBeFocused();
  await encounters.getByRole('button', { name: 'Guardar' }).click();
  await expect(encounters.getByRole('alert')).toHaveText('Di con quién fue.');
  await pick(page, withWhom, other);
  await pick(page, withWhom, third);
  await encounters.getByLabel('Día').fill('2999-01-01');
  await expect(encounters.getByRole('alert')).toHaveText('Ese día aún no ha llegado.');
  await encounters.getByLabel('Día').fill('2026-01-15');
  await encounters.getByLabel('Nota').fill('Sobre la feria de marzo');
  await encounters.getByLabel('Nota').press('Enter');
  const entry = encounters.getByRole('button', { name: /^Editar: Café con .*15 ene 2026$/u });
  await expect(entry).toContainText('Sobre la feria de marzo');
  await expect(entry).toContainText(other);
  await expect(log).toBeFocused();

  await entry.click();
  await encounters.getByRole('button', { name: `Quitar a ${third}` }).click();
  await encounters.getByLabel('Qué fue').selectOption('lunch');
  await encounters.getByRole('button', { name: 'Guardar' }).click();
  const changed = encounters.getByRole('button', { name: /^Editar: Comida con .*15 ene 2026$/u });
  await expect(changed).not.toContainText(third);

  const ties = part(page, 'Vínculos');
  await ties.getByRole('button', { name: 'Añadir un vínculo' }).click();
  await pick(page, ties.getByRole('combobox', { name: '¿Con quién?' }), third);
  await ties.getByLabel('Qué les une').selectOption('family');
  await ties.getByRole('button', { name: 'Guardar' }).click();
  await expect(ties.getByRole('button', { name: new RegExp(`${third}.*familia`, 'u') })).toBeVisible();
  await new Frame(page).message('familia').getByRole('button', { name: 'Deshacer' }).click();
  await expect(ties.getByRole('button', { name: new RegExp(`${third}.*familia`, 'u') })).toHaveCount(0);

  await changed.click();
  await encounters.getByRole('button', { name: 'Borrar el encuentro' }).click();
  await expect(changed).toHaveCount(0);
  await new Frame(page).message('Encuentro borrado').getByRole('button', { name: 'Deshacer' }).click();
  await expect(changed).toBeVisible();
});

test('notes who knows what a member does, by keyboard alone', async ({ app }) => {
  const { page } = app;
  for (const name of [other, own]) await addMember(app, name);
  const known = part(page, 'Quién sabe qué hace');
  await known.getByRole('button', { name: 'Apuntar quién lo sabe' }).press('Enter');
  await page.keyboard.type(other);
  await expect(page.getByRole('option', { name: other })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(known.getByLabel(`¿Sabe ${other} lo que hace`)).toBeFocused();
  await known.getByLabel(`¿Sabe ${other} lo que hace`).selectOption('3');
  await known.getByRole('button', { name: 'Guardar' }).press('Enter');
  await expect(known.getByRole('term').first()).toHaveText('Podrían recomendarle');
  await known.getByRole('button', { name: other }).press('Enter');
  await known.getByRole('button', { name: 'Ya no consta' }).press('Enter');
  await expect(known.getByRole('button', { name: other })).toHaveCount(0);
});

test('asks for somebody, and says who can introduce them', async ({ app }) => {
  const { page } = app;
  await app.visit('/ask?q=logotipo');
  const first = page.locator('.answer').first();
  const designer = (await first.locator('.answer__name').textContent()) ?? '';
  const address = (await first.getAttribute('href')) ?? '';
  const [asker, friend] = [own, other];
  for (const name of [asker, friend]) await addMember(app, name);

  await app.visit(address);
  const ties = part(page, 'Vínculos');
  await ties.getByRole('button', { name: 'Añadir un vínculo' }).click();
  await pick(page, ties.getByRole('combobox', { name: '¿Con quién?' }), friend);
  await ties.getByLabel('Qué les une').selectOption('collaborates');
  await ties.getByRole('button', { name: 'Guardar' }).click();
  await ties.getByRole('button', { name: new RegExp(friend, 'u') }).click();
  await ties.getByRole('link', { name: 'Abrir la ficha' }).click();
  await expect(new Frame(page).title).toContainText(friend);
  await ties.getByRole('button', { name: 'Añadir un vínculo' }).click();
  await pick(page, ties.getByRole('combobox', { name: '¿Con quién?' }), asker);
  await ties.getByLabel('Qué les une').selectOption('collaborates');
  await ties.getByRole('button', { name: 'Guardar' }).click();
  await expect(ties.getByRole('button', { name: new RegExp(asker, 'u') })).toBeVisible();

  await app.visit('/ask?q=logotipo');
  await pick(page, page.getByRole('combobox', { name: '¿Para quién?' }), asker);
  await expect(page).toHaveURL(/for=/u);
  const answer = page
    .getByRole('listitem')
    .filter({ has: page.locator('.answer__name', { hasText: designer }) });
  await expect(answer).toContainText(`${friend} conoce a los dos`);
  // Other words are asked for the same person.
  const { ask } = new Frame(page);
  await ask.fill('diseño de logotipos');
  await page.getByRole('option', { name: 'Ver todas las respuestas' }).click();
  await expect(page.getByText(`Para ${asker}`)).toBeVisible();
  await expect(answer).toContainText(`${friend} conoce a los dos`);
  await answer.getByRole('link', { name: 'Ver el camino' }).click();
  await expect(page).toHaveURL(/\/graph\?focus=.+&with=.+/u);
  await page.goBack();
  await page.getByRole('button', { name: `Ya no preguntar para ${asker}` }).click();
  await expect(page.getByRole('combobox', { name: '¿Para quién?' })).toBeVisible();
});
