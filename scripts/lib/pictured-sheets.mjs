/* global document -- in the page */
/**
 * The printed sheets of which there are pictures: the format as the page calls it, and which of its pages.
 *
 * @type {readonly { name: string, format: RegExp, page: number, member?: string }[]}
 */
export const picturedSheets = [
  { name: 'specialties', format: /^Directory by specialty/, page: 0 },
  { name: 'alphabetical', format: /^Directory from A to Z/, page: 0 },
  { name: 'poster', format: /^Wall poster/, page: 0 },
  { name: 'booklet', format: /^Booklet/, page: 0 },
  { name: 'card', format: /^Breakfast card/, page: 0, member: 'a' },
  { name: 'board', format: /^Needs and offers board/, page: 0 },
  { name: 'badges', format: /^Name badges/, page: 0 },
];

/**
 * Begins a sheet and waits for its pages.
 *
 * @param page {import('@playwright/test').Page} on the list of sheets
 * @param ink {'colour' | 'copier'}
 */
export async function setSheet(page, { format, member }, ink) {
  await page.getByRole('button', { name: format }).click();
  if (member !== undefined) {
    await page.getByRole('combobox', { name: 'Whose card is it?' }).fill(member);
    await page.getByRole('option').first().click();
  }
  await page.locator('.stage__count', { hasText: /person|people/ }).waitFor();
  if (ink === 'copier') {
    await page.getByLabel('Ink').selectOption('copier');
    await page.waitForTimeout(1500);
    await page.locator('.stage__count', { hasText: /person|people/ }).waitFor();
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.sheet-page img')].every((image) => image.complete),
  );
}
