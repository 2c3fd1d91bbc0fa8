import { makers, prepareSheet } from '@/features/sheet/formats';
import { elementsOf, sheetElementOf } from '@/features/sheet/setting/elements';
import { allPictures } from '@/features/sheet/setting/faces';
import { html, text } from '@/features/sheet/setting/html';
import { hyphenationOf } from '@/features/sheet/setting/hyphenate';
import { createPrintPhotos, type HeldPhotos } from '@/features/sheet/setting/print-photos';
import { fillReferences } from '@/features/sheet/setting/references';
import { createStage } from '@/features/sheet/setting/stage';
import { createSheetWords } from '@/features/sheet/sheet-words';
import './sheet-page.types';

const host = document.querySelector<HTMLElement>('#host') ?? document.body;
let held: HeldPhotos | null = null;

window.sheetPage = {
  async set({ settings, content, space, taxonomy, today }) {
    const startMs = performance.now();
    held?.release();
    const photos = createPrintPhotos(settings.ink);
    held = photos;
    const words = await createSheetWords(settings.languages);
    const input = { settings, content, space, taxonomy, words, photos, today };
    const prepared = prepareSheet(input);
    const stage = createStage(prepared);
    const sheet = sheetElementOf(prepared);
    host.replaceChildren(sheet);
    document.documentElement.lang = prepared.locale;
    document.title = prepared.title;
    const memberIds: (readonly string[])[] = [];
    let firstMs = 0;
    const make = makers[settings.format];
    for await (const page of make(input, stage, new AbortController().signal)) {
      sheet.append(elementsOf(page.html));
      memberIds.push(page.memberIds);
      if (firstMs > 0) continue;
      sheet.getBoundingClientRect();
      firstMs = performance.now() - startMs;
    }
    fillReferences(sheet);
    stage.close();
    sheet.getBoundingClientRect();
    const allMs = performance.now() - startMs;
    await document.fonts.ready;
    await allPictures(sheet, photos);
    const photosMs = performance.now() - startMs;
    return { firstMs, allMs, photosMs, pages: memberIds.length, memberIds };
  },

  async settle(texts, locale, width) {
    const hyphenate = await hyphenationOf(locale);
    const style =
      ".sheet p { margin: 0; font: 400 9pt/1.4 'Inter'; hyphens: manual; } .sheet p:nth-child(2n) { text-wrap: pretty; } .sheet p:nth-child(3n) { text-wrap: balance; }";
    const stage = createStage({ style, locale });
    try {
      const given = texts.map((words) => html`<p>${text(hyphenate(words))}</p>`);
      const before = await stage.heightsOf(given, width);
      const settled = (await stage.settled(given, width)).map((one) => one.html);
      return { before, after: await stage.heightsOf(settled, width), given, settled };
    } finally {
      stage.close();
    }
  },
};
