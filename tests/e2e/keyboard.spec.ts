import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';

test('reaches the field from anywhere, and leaves it again', async ({ app }) => {
  const frame = new Frame(app.page);
  for (const address of ['/', '/directory', '/specialties', '/settings']) {
    await app.visit(address);
    await expect(frame.title).toBeVisible();
    await app.page.keyboard.press('/');
    await expect(frame.ask).toBeFocused();
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('Escape');
    await expect(frame.ask).not.toBeFocused();
    await app.page.keyboard.press('ControlOrMeta+k');
    await expect(frame.ask).toBeFocused();
  }
  await expect(app.page).toHaveURL(/\/settings$/u);
});

test('shows all keys, and puts them away', async ({ app }) => {
  await expect(new Frame(app.page).title).toBeVisible();
  await app.page.keyboard.press('?');
  const keys = app.page.getByRole('dialog');
  await expect(keys).toContainText('Preguntar quién puede hacer algo');
  await app.page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});

test('goes from the words into the members, opens one and comes back to them', async ({ app }) => {
  await app.visit('/directory?kind=seeks');
  const directory = new DirectoryPage(app.page);
  await expect(directory.members.first()).toBeVisible();
  await directory.query.fill('juegos');
  await expect(app.page).toHaveURL(/q=juegos/u);
  await directory.query.press('ArrowDown');
  await expect(directory.members.first()).toBeFocused();
  await app.page.keyboard.press('ArrowRight');
  await expect(directory.members.nth(1)).toBeFocused();
  const name = await directory.members.nth(1).locator('.card__name').textContent();
  await app.page.keyboard.press('Enter');
  await expect(new Frame(app.page).title).toContainText(name ?? '?');
  await app.page.keyboard.press('Escape');
  await expect(app.page).toHaveURL(/kind=seeks.*q=juegos|q=juegos.*kind=seeks/u);
  await expect(directory.member(name ?? '?').first()).toBeFocused();
});

test('leaves the field that is written in before it leaves the page', async ({ app }) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).members.first().click();
  const pitch = app.page.getByLabel('Qué hace, en una frase');
  await pitch.focus();
  await app.page.keyboard.press('Escape');
  await expect(pitch).not.toBeFocused();
  await expect(app.page).toHaveURL(/\/members\//u);
  await app.page.keyboard.press('Escape');
  await expect(app.page).toHaveURL(/\/directory$/u);
});

test('finds the place on a long page again when coming back', async ({ app }) => {
  await app.visit('/directory?view=list');
  const directory = new DirectoryPage(app.page);
  await directory.members.first().focus();
  await app.page.keyboard.press('End');
  const last = app.page.locator('[data-index] a:focus');
  await expect(last).toBeInViewport();
  const name = (await last.locator('.row__name').textContent()) ?? '?';
  await app.page.keyboard.press('Enter');
  await expect(new Frame(app.page).title).toContainText(name);
  await app.page.goBack();
  await expect(directory.member(name).first()).toBeInViewport();
  await expect(directory.member(name).first()).toBeFocused();
});

test('steps back through what was chosen, and forward again', async ({ app }) => {
  await app.visit('/directory');
  const directory = new DirectoryPage(app.page);
  await directory.chip(/^Busca/u).click();
  await expect(app.page).toHaveURL(/kind=seeks/u);
  await app.page.getByLabel('Ordenar por').selectOption('joined');
  await expect(app.page).toHaveURL(/sort=joined/u);
  await app.page.goBack();
  await expect(app.page.getByLabel('Ordenar por')).toHaveValue('name');
  await app.page.goBack();
  await expect(directory.chip(/^Busca/u)).toHaveAttribute('aria-pressed', 'false');
  await app.page.goForward();
  await expect(directory.chip(/^Busca/u)).toHaveAttribute('aria-pressed', 'true');
});

test('opens again where it was left', async ({ app }) => {
  test.skip(app.host === 'desktop', 'A second window of the same profile is wanted; the desktop has one.');
  await app.visit('/directory?kind=seeks&view=list');
  await expect(new DirectoryPage(app.page).members.first()).toBeVisible();
  const again = await app.page.context().newPage();
  await again.goto(new URL('/', app.page.url()).href);
  await expect(again).toHaveURL(/\/directory\?kind=seeks&view=list$/u);
});
