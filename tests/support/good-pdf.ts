import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);

interface Wanted {
  readonly pages: number;
  readonly title: string;
  readonly language: string;
}

/** Opens in pdf.js and, where it is installed, in Poppler without a warning, and says what it is to who cannot see it. */
export async function expectGoodPdf(file: string, wanted: Wanted): Promise<void> {
  await expectGoodForPdfJs(file, wanted);
  await expectGoodForPoppler(file, wanted);
}

async function expectGoodForPdfJs(file: string, { pages, title, language }: Wanted): Promise<void> {
  const warnings: unknown[] = [];
  const warn = console.warn;
  console.warn = (...said: unknown[]) => warnings.push(said);
  try {
    const document = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 1 }).promise;
    expect(document.numPages).toBe(pages);
    const outline = (await document.getOutline()) as readonly unknown[] | null;
    expect(outline?.length ?? 0).toBeGreaterThan(0);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: title, Language: language });
    for (let page = 1; page <= pages; page += 1) await (await document.getPage(page)).getTextContent();
    await document.destroy();
  } finally {
    console.warn = warn;
  }
  expect(warnings).toEqual([]);
}

async function expectGoodForPoppler(file: string, { pages, title }: Wanted): Promise<void> {
  const info = await poppler('pdfinfo', file);
  if (info === null) return;
  expect(info).toMatch(new RegExp(`^Pages:\\s+${String(pages)}$`, 'mu'));
  expect(info).toMatch(/^Tagged:\s+yes$/mu);
  expect(info).toContain(title);
  // Headings are headings, not only large letters.
  expect(await poppler('pdfinfo', '-struct', file)).toMatch(/^\s*H1\b/mu);
  await poppler('pdftotext', file, '-');
  const [, rule = '', ...fonts] = ((await poppler('pdffonts', file)) ?? '').trimEnd().split('\n');
  // The columns lie where the rule below their names says.
  const starts = [...rule.matchAll(/-+/gu)].map(({ index }) => index);
  const [emb = 0] = starts.slice(3);
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(font.slice(emb, emb + 3), font).toBe('yes');
}

/** What the tool prints, which must be no warning; null where it is not installed. */
async function poppler(tool: string, ...args: string[]): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(tool, args, { maxBuffer: 64 * 1024 * 1024 });
    expect(stderr, `${tool} warns`).toBe('');
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
