/* global document -- in the page */
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
  { name: 'directory', address: '/directory', prepare: countFilters },
  { name: 'directory-list', address: '/directory?view=list', prepare: countFilters },
  { name: 'graph', address: '/graph', prepare: settleGraph },
  { name: 'graph-reading', address: '/graph?panel=reading', prepare: settleGraph },
  { name: 'graph-person', address: '/graph?panel=people&colour=community', prepare: chooseConnector },
  { name: 'graph-people', address: '/graph?panel=people&size=betweenness', prepare: settleGraph },
  { name: 'graph-compare', address: '/graph?panel=compare', prepare: compareSeasons },
  { name: 'strength', address: '/graph/strength' },
  { name: 'sheets', address: '/sheet' },
  { name: 'sheet', address: '/sheet', prepare: beginDirectory },
  { name: 'ask', address: '/ask?q=somebody+to+do+my+quarterly+VAT' },
  { name: 'profile', address: '/directory?q=labels+for+small+producers', prepare: openFirstMember },
  { name: 'specialties', address: '/specialties' },
  { name: 'coverage', address: '/specialties?tab=coverage' },
  { name: 'import', address: '/import', prepare: chooseList },
  { name: 'settings', address: '/settings' },
];

/** The counts come after the members. */
async function countFilters(page) {
  await page.getByRole('group', { name: 'Sector', exact: true }).getByRole('checkbox').first().waitFor();
}

/** Until everybody has found their place and all is measured. */
async function settleGraph(page) {
  await page.locator('.graph__picture[aria-busy="false"]').waitFor({ timeout: 60_000 });
}

/** Somebody in the middle, and those around them. */
async function chooseConnector(page) {
  await settleGraph(page);
  await page.getByRole('table').getByRole('row').nth(1).getByRole('button').click();
  await page.getByRole('article').waitFor();
}

async function compareSeasons(page) {
  await settleGraph(page);
  await page.getByRole('table').waitFor();
}

/** A directory by specialty, as far as its last page. */
async function beginDirectory(page) {
  await page.getByRole('button', { name: /^Directory by specialty/ }).click();
  await page.locator('.stage__count', { hasText: 'people' }).waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.sheet-page img')].every((image) => image.complete),
  );
}

async function openFirstMember(page) {
  await page.locator('.grid [data-index="0"] a').click();
  await page.locator('.head__name').waitFor();
}

/** As far as the preview of what the list would change. */
async function chooseList(page) {
  const list = join(root, 'tests/fixtures/lists/front-desk-en.csv');
  await page.locator('input[type="file"]').first().setInputFiles(list);
  await page.getByRole('button', { name: 'Review what will happen' }).click();
  await page.locator('.rows__list > li').first().waitFor();
}
