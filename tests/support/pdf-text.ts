import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);
const largestText = 64 * 1024 * 1024;

/**
 * The text of each page of a PDF, line by line, in the order in which it stands in the file: as Poppler pulls it, where
 * that is installed, else as pdf.js does.
 */
export async function pdfPages(file: string): Promise<string[]> {
  return (await pagesByPoppler(file)) ?? pagesByPdfJs(file);
}

async function pagesByPoppler(file: string): Promise<string[] | null> {
  try {
    const { stdout } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
      maxBuffer: largestText,
    });
    // Each page ends with a form feed.
    return stdout.split('\f').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function pagesByPdfJs(file: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    pages.push(asWritten(text));
  }
  await document.destroy();
  return pages;
}

/**
 * pdf.js passes over the words that a PDF gives for its glyphs (`ActualText`): of signs that look alike it takes another,
 * and the hyphen at a line's end it parts from its word.
 */
function asWritten(text: string): string {
  return text.replaceAll('\u02bc', '\u2019').replaceAll(/ ?\u2010\n/gu, '\u00ad\n');
}
