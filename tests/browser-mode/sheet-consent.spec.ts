import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { blankFields } from '@backend/members';
import { consentedContent, type AskedMember } from '@backend/sheet/sheet-content.rules';
import { consentPurposes, type ConsentPurpose } from '@shared/consents/consents.schema';
import { newId } from '@shared/ids';
import { locales } from '@shared/locale';
import { sheetFields, type SheetField, type SheetSettings } from '@shared/sheet/sheet.schema';
import { pdfPages } from '../support/pdf-text';
import { settingsWith, space, taxonomy, today } from '../support/sheet-page/made-up-sheet';
import { serveSheetPage } from '../support/sheet-page/serve-sheet-page';
import '../support/sheet-page/sheet-page.types';

const matrixCount = 200;
const peopleEach = 3;

/** Values that no other member of any matrix has, with what trips encodings. */
interface Values {
  readonly name: string;
  readonly told: Readonly<Partial<Record<SheetField, string>>>;
}

interface Matrix {
  readonly settings: SheetSettings;
  readonly members: readonly { readonly asked: AskedMember; readonly values: Values }[];
}

const said = fc.dictionary(fc.constantFrom(...consentPurposes), fc.boolean());
const choice = fc.record({
  locale: fc.constantFrom(...locales),
  format: fc.constantFrom('alphabetical', 'specialties'),
  fields: fc.subarray(sheetFields.filter((field) => field !== 'days' && field !== 'languages')),
  said: fc.array(said, { minLength: peopleEach, maxLength: peopleEach }),
});

type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never;

function matrixOf({ locale, format, fields, said: all }: Choice, at: number): Matrix {
  return {
    settings: settingsWith({ format, paper: 'a5', fields, languages: [locale], photos: false, logo: false }),
    members: all.map((one, person) => memberOf(one, `q${String(at)}z${String(person)}k`)),
  };
}

/** @param mark stands in every value, so that it is found nowhere else */
function memberOf(one: Partial<Record<ConsentPurpose, boolean>>, mark: string) {
  const values: Values = {
    name: `Núria${mark} Gal·là Muñoz`,
    told: {
      pitch: `Façanes ${mark}pitch de 20 € l’hora`,
      role: `Il·lustradora ${mark}role`,
      company: `Peña ${mark}company & Ñandú`,
      bio: `Treballo ${mark}bio des de fa anys`,
      email: `${mark}mail@example.org`,
      phone: `+34 600 ${mark}phone`,
      web: `${mark}web.example.org`,
      links: `${mark}link.example.org`,
      offers: `Rètols ${mark}offers pintats`,
      seeks: `Un taller ${mark}seeks compartit`,
      learns: `Encuadernació ${mark}learns`,
      descriptions: `A mà ${mark}about, sense presses`,
    },
  };
  const { told } = values;
  const asked: AskedMember = {
    id: newId(),
    name: values.name,
    photoVersion: null,
    fields: {
      ...blankFields,
      givenName: values.name,
      pitch: told.pitch ?? '',
      role: told.role ?? '',
      companyName: told.company ?? '',
      bio: told.bio ?? '',
      email: told.email ?? '',
      phone: told.phone ?? '',
      web: told.web ?? '',
      links: [{ kind: 'other', url: told.links ?? '' }],
    },
    services: (['offers', 'seeks', 'learns'] as const).map((kind) => ({
      id: newId(),
      kind,
      title: told[kind] ?? '',
      description: kind === 'offers' ? (told.descriptions ?? '') : '',
      specialtyIds: kind === 'offers' ? [taxonomy.specialties[3]?.id ?? ''] : [],
      level: null,
    })),
    said: new Map(Object.entries(one)) as AskedMember['said'],
  };
  return { asked, values };
}

/** Whether the sheet may tell a member's field: it shows the field, and they agreed. */
function mayTell(
  field: SheetField,
  { asked }: Matrix['members'][number],
  { fields }: SheetSettings,
): boolean {
  if (asked.said.get('directory-sheet') !== true || !fields.includes(field)) return false;
  if (field === 'descriptions') return fields.includes('offers');
  return field === 'email' || field === 'phone' ? asked.said.get(field) === true : true;
}

/** As it is read: words that were broken at a line's end are whole again, and spaces do not matter. */
function plain(text: string): string {
  return text.replaceAll(/[\u00AD\u2010-]\s*\n\s*/gu, '').replaceAll(/[\s\u00AD]/gu, '');
}

const occurrences = (text: string, value: string): number => plain(text).split(plain(value)).length - 1;

test(`over ${String(matrixCount)} matrices of consents the PDF holds what was agreed to, once, and nothing else`, async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  const served = await serveSheetPage();
  try {
    const matrices = fc.sample(choice, matrixCount).map(matrixOf);
    await page.goto(served.address);
    await page.waitForFunction(() => 'sheetPage' in window);
    const sheets = matrices.map(({ settings, members }) => ({
      settings,
      content: consentedContent(members.map(({ asked }) => asked)),
      space,
      taxonomy,
      today,
    }));
    // All of them into one document: a browser makes one PDF of many pages far sooner than many.
    const counts = await page.evaluate(async (given) => {
      const all = document.createElement('div');
      const pages: number[] = [];
      for (const sheet of given) {
        const report = await window.sheetPage.set(sheet);
        pages.push(report.pages);
        const host = document.querySelector('#host') ?? document.body;
        const kept = document.createElement('div');
        kept.append(...Array.from(host.childNodes, (node) => node.cloneNode(true)));
        all.append(kept);
      }
      document.body.replaceChildren(all);
      return pages;
    }, sheets);
    const file = testInfo.outputPath('sheets.pdf');
    await writeFile(
      file,
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
    const texts = await pdfPages(file);
    let first = 0;
    for (const [at, matrix] of matrices.entries()) {
      const count = counts[at] ?? 0;
      const text = texts.slice(first, first + count).join('\n');
      first += count;
      for (const member of matrix.members) {
        const isShown = member.asked.said.get('directory-sheet') === true;
        const names = occurrences(text, member.values.name);
        expect(isShown ? names >= 1 : names === 0, `${member.values.name}: ${String(names)}`).toBe(true);
        for (const [field, value] of Object.entries(member.values.told) as [SheetField, string][]) {
          const wanted = mayTell(field, member, matrix.settings) ? 1 : 0;
          expect(occurrences(text, value), `${value} with ${JSON.stringify(matrix.settings.fields)}`).toBe(
            wanted,
          );
        }
      }
    }
    expect(texts.length).toBe(first);
  } finally {
    await served.close();
  }
});
