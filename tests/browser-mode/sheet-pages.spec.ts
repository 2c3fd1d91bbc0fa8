import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '@shared/locale';
import type { SheetSettings } from '@shared/sheet/sheet.schema';
import { faultsOfPages, indexLines, namesOnPages, referencesOnPages } from '../support/sheet-page/geometry';
import { settingsWith, space, taxonomy, today } from '../support/sheet-page/made-up-sheet';
import { serveSheetPage } from '../support/sheet-page/serve-sheet-page';
import { everything, setSheet, twoLanguages } from '../support/sheet-page/set-sheet';

let served: Awaited<ReturnType<typeof serveSheetPage>>;
test.beforeAll(async () => {
  served = await serveSheetPage();
});
test.afterAll(async () => served.close());

const set = (page: Page, locale: Locale, own: Partial<SheetSettings>, members?: number) =>
  setSheet(page, served.address, locale, own, members);

for (const format of ['specialties', 'alphabetical', 'booklet'] as const) {
  for (const paper of ['a4', 'a5', 'letter'] as const) {
    for (const locale of locales) {
      test(`${format} on ${paper} in ${locale}: nothing sticks out, overlaps, is cut or split`, async ({
        page,
      }) => {
        const usual = await set(page, locale, { format, paper });
        expect(await page.evaluate(faultsOfPages)).toEqual([]);
        const ids = new Set(usual.report.memberIds.flat());
        expect(ids.size).toBe(usual.content.members.length);
      });
    }

    test(`${format} on ${paper}: the same with everything at its longest, and in two languages`, async ({
      page,
    }) => {
      await set(page, 'es', { format, paper, ...everything });
      expect(await page.evaluate(faultsOfPages)).toEqual([]);
      await set(page, 'ca', {
        format,
        paper,
        density: 'dense',
        photos: false,
        languages: ['ca', 'en'],
        ink: 'copier',
      });
      expect(await page.evaluate(faultsOfPages)).toEqual([]);
      await set(page, 'ca', { format, paper, ...twoLanguages });
      expect(await page.evaluate(faultsOfPages)).toEqual([]);
    });
  }
}

for (const format of ['specialties', 'booklet'] as const) {
  test(`${format}: the index and every reference lead to the right page`, async ({ page }) => {
    await set(page, 'ca', { format, paper: 'a5' });
    const found = await page.evaluate(namesOnPages);
    const pagesOf = (name: string): number[] =>
      found.filter((one) => one.name === name).map((one) => one.page);
    const lines = await page.evaluate(indexLines);
    expect(lines.length).toBeGreaterThan(80);
    for (const { name, pages } of lines) {
      expect(pagesOf(name), name).toEqual(pages);
    }
    const references = await page.evaluate(referencesOnPages);
    expect(references.length).toBeGreaterThan(20);
    for (const { name, page: number } of references) {
      expect(pagesOf(name), name).toEqual([number]);
    }
  });
}

test('alphabetical: letters and names are in the order of the language', async ({ page }) => {
  await set(page, 'es', { format: 'alphabetical' });
  const letters = await page.locator('.letter').allTextContents();
  expect(letters.at(-1)?.trim()).toBe('Otros alfabetos');
  const alphabet = Array.from('ABCDEFGHIJKLMNÑOPQRSTUVWXYZ');
  const places = letters.slice(0, -1).map((letter) => alphabet.indexOf(letter.trim()));
  expect(places).toEqual(places.toSorted((left, right) => left - right));
  expect(places).not.toContain(-1);
});

test('a sheet with nobody on it says so, on one page', async ({ page }) => {
  for (const format of ['specialties', 'alphabetical'] as const) {
    await page.goto(served.address);
    await page.waitForFunction(() => 'sheetPage' in window);
    const content = { members: [], leftOut: { members: [], fields: { photo: 0, email: 0, phone: 0 } } };
    const settings = settingsWith({ format, languages: ['en'] });
    const sheet = { settings, content, space, taxonomy, today };
    const report = await page.evaluate((given) => window.sheetPage.set(given), sheet);
    expect(report.pages).toBe(1);
    await expect(page.locator('.nobody')).toHaveText('There is nobody who may be shown here yet.');
  }
});
