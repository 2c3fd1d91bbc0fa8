import { expect, test, type Page } from '@playwright/test';
import { locales } from '@shared/locale';
import { labelSheetIds } from '@shared/sheet/papers';
import type { SheetFormat, SheetSettings } from '@shared/sheet/sheet.schema';
import { faultsOfCells, namesInCells, posterReach } from '../support/sheet-page/fixed-geometry';
import { faultsOfPages } from '../support/sheet-page/geometry';
import { settingsWith, space, taxonomy, today } from '../support/sheet-page/made-up-sheet';
import { serveSheetPage } from '../support/sheet-page/serve-sheet-page';
import { everything, setSheet, twoLanguages } from '../support/sheet-page/set-sheet';

let served: Awaited<ReturnType<typeof serveSheetPage>>;
test.beforeAll(async () => {
  served = await serveSheetPage();
});
test.afterAll(async () => served.close());

/** Each format on the papers that it is made for; a badge's paper is that of its labels. */
const sheets: readonly { name: string; own: Partial<SheetSettings> & { format: SheetFormat } }[] = [
  ...(['a4', 'a3', 'a2'] as const).map((paper) => ({
    name: `poster on ${paper}`,
    own: { format: 'poster' as const, paper },
  })),
  ...(['a5', 'a4', 'letter'] as const).map((paper) => ({
    name: `card on ${paper}`,
    own: { format: 'card' as const, paper },
  })),
  ...(['a4', 'a3', 'letter'] as const).map((paper) => ({
    name: `board on ${paper}`,
    own: {
      format: 'board' as const,
      paper,
      fields: ['offers', 'seeks', 'learns', 'descriptions', 'email', 'company'] as SheetSettings['fields'],
    },
  })),
  ...labelSheetIds.map((labels) => ({
    name: `badges on ${labels}`,
    own: { format: 'badges' as const, labels },
  })),
];

async function faults(page: Page): Promise<string[]> {
  return [...(await page.evaluate(faultsOfPages)), ...(await page.evaluate(faultsOfCells))];
}

for (const { name, own } of sheets) {
  test(`${name}: nothing sticks out, overlaps or is cut, and every name stands whole`, async ({ page }) => {
    for (const locale of locales) {
      const { content, report } = await setSheet(page, served.address, locale, own, 16);
      expect(await faults(page), locale).toEqual([]);
      const names = new Set(await page.evaluate(namesInCells));
      const expected =
        own.format === 'board'
          ? content.members.filter(({ services }) => services.some(({ kind }) => kind !== 'offers'))
          : content.members;
      for (const member of expected.filter((one) => one.name !== '')) {
        expect(names, member.name).toContain(member.name.trim());
        expect(report.memberIds.flat()).toContain(member.id);
      }
    }
  });

  test(`${name}: the same with everything at its longest, for the copier, and in two languages`, async ({
    page,
  }) => {
    await setSheet(page, served.address, 'es', { ...own, ...everything }, 12);
    expect(await faults(page)).toEqual([]);
    await setSheet(
      page,
      served.address,
      'ca',
      {
        ...own,
        orientation: 'landscape',
        density: 'dense',
        photos: false,
        languages: ['ca', 'en'],
        ink: 'copier',
        title: '',
      },
      12,
    );
    expect(await faults(page)).toEqual([]);
    await setSheet(page, served.address, 'ca', { ...own, ...twoLanguages }, 12);
    expect(await faults(page)).toEqual([]);
  });
}

for (const count of [12, 13, 47, 100, 200]) {
  test(`a poster of ${String(count)} people is filled to its four sides, and can be read`, async ({
    page,
  }) => {
    for (const paper of ['a3', 'a2'] as const) {
      const fields: SheetSettings['fields'] = ['pitch', 'offers'];
      const { report } = await setSheet(
        page,
        served.address,
        'es',
        { format: 'poster', paper, fields },
        count,
        false,
      );
      expect(report.pages).toBe(1);
      expect(await faults(page)).toEqual([]);
      for (const away of Object.values((await page.evaluate(posterReach))[0] ?? {})) {
        expect(Math.abs(away)).toBeLessThan(0.5);
      }
      const points = await page.evaluate(() =>
        [...document.querySelectorAll('.poster__line')].map(
          (line) => (Number.parseFloat(getComputedStyle(line).fontSize) * 72) / 96,
        ),
      );
      expect(points.length).toBeGreaterThan(count * 0.8);
      expect(Math.min(...points)).toBeGreaterThan(5.7);
    }
  });
}

test('sheets of nobody, and of nobody who seeks anything, say so on one page', async ({ page }) => {
  for (const format of ['poster', 'board', 'badges'] as const) {
    await page.goto(served.address);
    await page.waitForFunction(() => 'sheetPage' in window);
    const content = { members: [], leftOut: { members: [], fields: { photo: 0, email: 0, phone: 0 } } };
    const settings = settingsWith({ format, languages: ['en'] });
    const sheet = { settings, content, space, taxonomy, today };
    const report = await page.evaluate((given) => window.sheetPage.set(given), sheet);
    expect(report.pages).toBe(1);
    await expect(page.locator('.nobody')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  }
});

test('each sheet begins with its one first heading', async ({ page }) => {
  for (const { own } of sheets.filter((_, at) => at % 3 === 0)) {
    const isCard = own.format === 'card';
    await setSheet(page, served.address, 'en', own, 20, false);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3')].map((heading) => heading.tagName),
    );
    expect(levels[0], own.format).toBe('H1');
    expect(levels.filter((level) => level === 'H1').length, own.format).toBe(isCard ? 20 : 1);
    expect(levels).not.toContain('H3');
  }
});
