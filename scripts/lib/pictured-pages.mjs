import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * The pages of which there are pictures, one a line.
 *
 * `address` is visited; `community` is the demo's unless it is `empty`; `prepare` does there what an address cannot.
 *
 * @type {readonly { name: string, address: string, community?: 'empty', prepare?: (page: import('@playwright/test').Page) => Promise<void> }[]}
 */
export const picturedPages = [
  { name: 'welcome', address: '/', community: 'empty' },
  { name: 'today', address: '/' },
  { name: 'directory', address: '/directory' },
  { name: 'directory-list', address: '/directory?view=list' },
  { name: 'ask', address: '/ask?q=somebody+to+do+my+quarterly+VAT' },
  { name: 'profile', address: '/directory?q=labels+for+small+producers', prepare: openFirstMember },
  { name: 'specialties', address: '/specialties' },
  { name: 'coverage', address: '/specialties?tab=coverage' },
  { name: 'import', address: '/import', prepare: chooseList },
  { name: 'settings', address: '/settings' },
];

async function openFirstMember(page) {
  await page.locator('.grid [data-index="0"] a').click();
  await page.locator('.profile__name').waitFor();
}

/** As far as the preview of what the list would change. */
async function chooseList(page) {
  const list = join(root, 'tests/fixtures/lists/front-desk-en.csv');
  await page.locator('input[type="file"]').first().setInputFiles(list);
  await page.getByRole('button', { name: 'Review what will happen' }).click();
  await page.locator('.rows__list > li').first().waitFor();
}
