/* global document, getComputedStyle -- in the page */
/**
 * The printed sheets of which there are pictures: the format as the page calls it; whose card it is.
 *
 * @type {readonly { name: string, format: RegExp, member?: string }[]}
 */
export const picturedSheets = [
  { name: 'specialties', format: /^Directory by specialty/ },
  { name: 'alphabetical', format: /^Directory from A to Z/ },
  { name: 'poster', format: /^Wall poster/ },
  { name: 'booklet', format: /^Booklet/ },
  { name: 'card', format: /^Breakfast card/, member: 'a' },
  { name: 'board', format: /^Needs and offers board/ },
  { name: 'badges', format: /^Name badges/ },
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
    await page.getByRole('listbox', { name: 'Whose card is it?' }).getByRole('option').first().click();
  }
  await page.locator('.stage__count', { hasText: /person|people/ }).waitFor();
  if (ink === 'copier') {
    await page.getByLabel('Ink').selectOption('copier');
    // Black is the copier's accent; until then the coloured pages are shown.
    await page.waitForFunction(() => {
      const sheet = document.querySelector('.preview .sheet');
      return sheet !== null && getComputedStyle(sheet).getPropertyValue('--s-accent').trim() === '#000000';
    });
    await page.locator('.stage__count', { hasText: /person|people/ }).waitFor();
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.sheet-page img')].every((image) => image.complete),
  );
}
