import { expect, test } from '../support/app-fixture';
import { Frame } from './pages/frame.page';

test('answers while it is typed, by keyboard alone, with the reason', async ({ app }) => {
  const frame = new Frame(app.page);
  await expect(frame.title).toBeVisible();
  await app.page.keyboard.press('/');
  await expect(frame.ask).toBeFocused();
  await app.page.keyboard.type('alguien que me lleve los trimestres de autonoma');
  await expect(frame.answers.first()).toContainText('«trimestres»');
  await app.page.keyboard.press('ArrowDown');
  const second = await frame.answers.nth(1).locator('.ask__name').textContent();
  await expect(frame.answers.nth(1)).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('Enter');
  await expect(frame.title).toContainText(second ?? '?');
});

test('shows all answers on a page with an address of its own', async ({ app }) => {
  await app.visit('/ask?q=tax%20advice%20for%20freelancers');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('tax advice for freelancers');
  await expect(app.page.locator('.answer').first()).toBeVisible();
  await expect(app.page.locator('.answers__specialty').first()).toHaveText('Impuestos de autónomos');
});

test('says so where nobody can, and leads on', async ({ app }) => {
  await app.visit('/ask?q=blorp%20wrxkj');
  await expect(app.page.getByText('Nadie en el espacio hace esto, que se sepa.')).toBeVisible();
  await app.page.getByRole('button', { name: 'Ver la cobertura' }).click();
  await expect(app.page).toHaveURL(/tab=coverage/u);
});
