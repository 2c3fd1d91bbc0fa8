import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';

test('the directory’s members are reached past its filters, and by an arrow from its title', async ({
  app,
}) => {
  await app.visit('/directory');
  const directory = new DirectoryPage(app.page);
  await expect(directory.members.first()).toBeVisible();
  await app.page.keyboard.press('ArrowDown');
  await expect(directory.members.first()).toBeFocused();
  const skip = app.page.getByRole('button', { name: 'Saltar a los miembros' });
  await skip.focus();
  await skip.press('Enter');
  await expect(directory.members.first()).toBeFocused();
});

test('another page’s title takes the focus', async ({ app }) => {
  await app.visit('/directory');
  const directory = new DirectoryPage(app.page);
  await directory.members.first().focus();
  await app.page.keyboard.press('Enter');
  await expect(app.page).toHaveURL(/\/members\//u);
  await expect(new Frame(app.page).title).toBeFocused();
});

test('leaving a new service goes back to the button that began it', async ({ app }) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).members.first().click();
  const offers = app.page.getByRole('region', { name: 'Ofrece' });
  const begin = offers.getByRole('button').first();
  await begin.press('Enter');
  await app.page.keyboard.press('Escape');
  await expect(begin).toBeFocused();
});

for (const [address, title] of [
  ['/ask', '¿Quién puede…?'],
  ['/trash', 'Papelera'],
  ['/history', 'Historial'],
  ['/members/new', 'Nuevo miembro'],
] as const) {
  test(`the window’s title names the page ${address}`, async ({ app }) => {
    await app.visit(address);
    await expect(app.page).toHaveTitle(`${title} · Tertulia`);
  });
}

test('a long word makes no page wider than its window', async ({ app }) => {
  await app.page.setViewportSize({ width: 900, height: 700 });
  await app.visit(`/ask?q=${'limpieza'.repeat(40)}`);
  await expect(new Frame(app.page).title).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
});

for (const address of ['/directory', '/sheet']) {
  test(`what is sought is taken away on a narrow window too, however long: ${address}`, async ({ app }) => {
    test.skip(app.host === 'desktop', 'A window of the desktop is not as narrow as this.');
    await app.page.setViewportSize({ width: 420, height: 800 });
    await app.visit(`${address}?q=${'fotografía de producto '.repeat(6)}`);
    const chip = new DirectoryPage(app.page).chosen.first();
    await expect(chip).toBeInViewport({ ratio: 1 });
    await chip.click();
    await expect(app.page).not.toHaveURL(/q=/u);
  });
}

test('an e-mail address opens outside', async ({ app }) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).members.first().click();
  const link = app.page.locator('a[href^="mailto:"]').first();
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  test.skip(!app.desktop, 'A browser follows the link by itself.');
  await link.click();
  await expect.poll(async () => app.desktop?.opened()).toContainEqual(expect.stringMatching(/^mailto:/u));
});
