import { expect, test } from '../support/app-fixture';
import { Frame } from './pages/frame.page';
import { GraphPage } from './pages/graph.page';

test('reads the graph in words, and leads from each to its people', async ({ app }) => {
  await app.visit('/graph');
  const graph = new GraphPage(app.page);
  await graph.button('Qué dice la red').click();
  await expect(app.page).toHaveURL(/panel=reading/u);
  const newcomers = app.page.locator('.found').filter({ hasText: 'Recién llegados sin vínculos' });
  await expect(newcomers).toContainText('Preséntale a');
  const unknown = app.page.locator('.found').filter({ hasText: 'Lo que casi nadie sabe' });
  await expect(unknown.getByRole('listitem').first()).toContainText('en el próximo desayuno');
  // What it proposes can be noted at once.
  const before = await graph.counts();
  const first = newcomers.getByRole('listitem').first();
  const name = (await first.getByRole('link').first().textContent()) ?? '?';
  await first.getByRole('button', { name: 'Apuntar un vínculo' }).click();
  await app.page
    .getByRole('dialog', { name: /^¿Qué une a/u })
    .getByRole('button', { name: 'se conocen' })
    .click();
  await expect.poll(async () => (await graph.counts()).ties).toBe(before.ties + 1);
  await expect(newcomers.filter({ hasText: name })).toHaveCount(0);
  await unknown.getByRole('link').first().click();
  await expect(graph.title).toBeVisible();
});

test('shows the same people and measures as a table, by keyboard alone', async ({ app }) => {
  await app.visit('/graph?panel=people');
  const graph = new GraphPage(app.page);
  const { people } = await graph.counts();
  const rows = app.page.getByRole('table').getByRole('rowheader');
  await expect(rows).toHaveCount(people);
  await expect(app.page.getByRole('columnheader', { name: 'Vínculos' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const most = await rows.first().textContent();
  await app.page.getByRole('button', { name: 'Une a otros' }).press('Enter');
  await expect(app.page.getByRole('columnheader', { name: 'Une a otros' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await app.page.getByRole('button', { name: 'Nombre' }).press('Enter');
  const isSorted = (names: string[]): boolean =>
    names.join() === names.toSorted(new Intl.Collator('es-ES').compare).join();
  await expect.poll(async () => isSorted(await rows.allTextContents())).toBe(true);
  await app.page.getByLabel('Buscar en la tabla').fill(most ?? '?');
  await expect(rows).toHaveCount(1);
  await rows.first().getByRole('button').press('Enter');
  await expect(graph.title).toHaveText(most ?? '?');
});

test('keeps the table as it was left while something else is looked at', async ({ app }) => {
  await app.visit('/graph?panel=people');
  const order = app.page.getByRole('columnheader', { name: 'Une a otros' });
  await app.page.getByRole('button', { name: 'Une a otros' }).click();
  await expect(app.page.getByText('Por cuántos de los caminos más cortos')).toBeVisible();
  await app.page.getByLabel('Buscar en la tabla').pressSequentially('ma', { delay: 30 });
  await expect(app.page).toHaveURL(/name=ma/u);
  const rows = app.page.getByRole('table').getByRole('rowheader');
  const names = await rows.allTextContents();
  await app.page.getByRole('tab', { name: 'Lectura' }).click();
  await expect(rows).toHaveCount(0);
  await app.page.getByRole('tab', { name: 'Personas' }).click();
  await expect(rows).toHaveText(names);
  await expect(order).toHaveAttribute('aria-sort', 'descending');
  await expect(app.page.getByLabel('Buscar en la tabla')).toHaveValue('ma');
});

test('compares two days: new ties, cooled ones, measures side by side', async ({ app }) => {
  await app.visit('/graph?panel=compare');
  const table = app.page.getByRole('table');
  const ties = table
    .getByRole('row')
    .filter({ has: app.page.getByRole('rowheader', { name: 'Vínculos', exact: true }) });
  await expect(ties.getByRole('cell')).toHaveCount(2);
  const [before = 0, after = 0] = (await ties.getByRole('cell').allTextContents()).map(Number);
  expect(after).toBeGreaterThan(before);
  const fresh = app.page.locator('.changes').filter({ hasText: 'Vínculos nuevos' });
  await expect(fresh.getByRole('listitem').first()).toBeVisible();
  await app.page.getByRole('button', { name: 'Hace un año' }).click();
  await expect(ties.getByRole('cell').first()).not.toHaveText(String(before));
  await fresh.getByRole('button').first().click();
  await expect(new GraphPage(app.page).title).toContainText('·');
});

test('explains how strength is worked out', async ({ app }) => {
  await app.visit('/graph');
  const graph = new GraphPage(app.page);
  await graph.findAnybody();
  await graph.card.locator('.card__ties button').first().click();
  await graph.card.getByText('De dónde sale', { exact: true }).click();
  await graph.card.getByRole('link', { name: 'Cómo se calcula' }).click();
  await expect(new Frame(app.page).title).toHaveText('De dónde sale la fuerza');
  await expect(app.page.getByRole('table', { name: 'Encuentros' })).toContainText('café');
});
