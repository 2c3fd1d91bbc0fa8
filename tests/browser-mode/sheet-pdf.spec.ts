import { writeFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import type { Locale } from '@shared/locale';
import { sheetFormats, type SheetSettings } from '@shared/sheet/sheet.schema';
import { expectGoodPdf } from '../support/good-pdf';
import { serveSheetPage } from '../support/sheet-page/serve-sheet-page';
import { setSheet } from '../support/sheet-page/set-sheet';

test('every format, in colour and for the copier, makes a PDF without a fault', async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const served = await serveSheetPage();
  try {
    for (const format of sheetFormats) {
      const ink: SheetSettings['ink'] = format === 'poster' || format === 'specialties' ? 'copier' : 'colour';
      const languages: Locale[] = format === 'card' || format === 'booklet' ? ['ca', 'es'] : ['es'];
      const [language = 'es'] = languages;
      const own = { format, ink, languages, qr: 'vcard' as const };
      const { report } = await setSheet(page, served.address, language, own, 12);
      const file = testInfo.outputPath(`${format}.pdf`);
      await writeFile(
        file,
        await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
      );
      await test.step(format, () =>
        expectGoodPdf(file, {
          pages: report.pages,
          title: 'Quién hace qué',
          language,
        }),
      );
    }
  } finally {
    await served.close();
  }
});
