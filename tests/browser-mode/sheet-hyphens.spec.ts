import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { locales } from '@shared/locale';
import { pdfPages } from '../support/pdf-text';
import { madeUpContent } from '../support/sheet-page/made-up-sheet';
import { serveSheetPage } from '../support/sheet-page/serve-sheet-page';
import { setSheet } from '../support/sheet-page/set-sheet';

const softHyphen = '\u00ad';

let served: Awaited<ReturnType<typeof serveSheetPage>>;
test.beforeAll(async () => {
  served = await serveSheetPage();
});
test.afterAll(async () => served.close());

for (const locale of locales) {
  test(`soft hyphens in ${locale}: those at which no line ends go, and no line moves`, async ({ page }) => {
    await page.goto(served.address);
    await page.waitForFunction(() => 'sheetPage' in window);
    const { members } = madeUpContent(60, locale, true);
    const texts = members.flatMap(({ pitch, bio }) => [pitch, bio.slice(0, 900)]).filter((one) => one !== '');
    for (const width of [31, 52, 84]) {
      const laid = await page.evaluate(
        ([given, language, mm]) => window.sheetPage.settle(given, language, mm),
        [texts, locale, width] as const,
      );
      expect(laid.after).toEqual(laid.before);
      const count = (all: readonly string[]): number => all.join('').split(softHyphen).length - 1;
      expect(count(laid.settled)).toBeGreaterThan(0);
      expect(count(laid.settled)).toBeLessThan(count(laid.given) / 3);
    }
  });
}

test('the text of a PDF holds each word whole, but for those at a line’s end', async ({ page }) => {
  const { content } = await setSheet(
    page,
    served.address,
    'es',
    { format: 'alphabetical', columns: 1, fields: ['pitch'], photos: false },
    40,
    false,
  );
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-hyphens-'));
  try {
    const file = join(folder, 'sheet.pdf');
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    const text = (await pdfPages(file)).join('\n');
    const lines = text.split('\n');
    expect(lines.filter((line) => line.trimEnd().slice(0, -1).includes(softHyphen))).toEqual([]);
    const joined = text.replaceAll(/[\u00ad\u2010-]\n/gu, '').replaceAll(/\s+/gu, ' ');
    for (const { pitch } of content.members.filter((member) => member.pitch !== '')) {
      expect(joined.replaceAll('-', '')).toContain(pitch.replaceAll('-', ''));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
