import type { Page } from '@playwright/test';
import type { Locale } from '@shared/locale';
import { sheetFields, type SheetSettings } from '@shared/sheet/sheet.schema';
import { madeUpContent, settingsWith, space, taxonomy, today } from './made-up-sheet';
import './sheet-page.types';

/** Sets a sheet of made-up people, awkward ones among them, and shows it. */
export async function setSheet(
  page: Page,
  address: string,
  locale: Locale,
  own: Partial<SheetSettings>,
  members = 30,
  isAwkward = true,
) {
  await page.goto(address);
  await page.waitForFunction(() => 'sheetPage' in window);
  const sheet = {
    settings: settingsWith({ languages: [locale], ...own }),
    content: madeUpContent(members, locale, isAwkward),
    space,
    taxonomy,
    today,
  };
  return { ...sheet, report: await page.evaluate((given) => window.sheetPage.set(given), sheet) };
}

/** Everything that a sheet can tell, in the least room. */
export const everything: Partial<SheetSettings> = {
  fields: [...sheetFields],
  qr: 'vcard',
  columns: 5,
  title:
    'Un título que no acaba nunca, porque quien lo escribió tenía mucho que decir y poco tiempo para pensarlo'.slice(
      0,
      120,
    ),
  subtitle: 'Y un subtítulo que tampoco se queda corto. '.repeat(5).slice(0, 200),
  cover: 'Un texto de cubierta con todo lo que hay que saber de esta casa. '.repeat(16).slice(0, 1000),
  footer: 'Un pie de página con el aviso que nadie lee pero que todos quieren ver. '.repeat(3).slice(0, 200),
};

/** Two languages beside one another, with as many words as there may be in each. */
export const twoLanguages: Partial<SheetSettings> = {
  languages: ['ca', 'en'],
  fields: [...sheetFields],
  title: everything.title ?? '',
  subtitle: everything.subtitle ?? '',
  cover: everything.cover ?? '',
  footer: everything.footer ?? '',
  secondTexts: {
    title: everything.title ?? '',
    subtitle: everything.subtitle ?? '',
    cover: everything.cover ?? '',
    footer: everything.footer ?? '',
  },
};
