import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support';

const titles = {
  'es-ES': ['Archivo', 'Edición', 'Ver', 'Ayuda'],
  'ca-ES': ['Fitxer', 'Edita', 'Mostra', 'Ajuda'],
  'en-GB': ['File', 'Edit', 'View', 'Help'],
  'fr-FR': ['File', 'Edit', 'View', 'Help'],
} as const;

for (const [locale, labels] of Object.entries(titles)) {
  test(`speaks the system’s language at first: ${locale}`, async ({ launch }) => {
    const app = await launch({ locale });
    await expect.poll(async () => (await app.menu()).map(({ label }) => label)).toEqual(labels);
    const flat = (await app.menu()).flatMap(({ submenu }) => submenu);
    expect(flat.filter(({ type, label }) => type !== 'separator' && label === '')).toEqual([]);
  });
}

test('follows the language that is chosen in the app, at once and after a restart', async ({ launch }) => {
  const app = await launch({ locale: 'es-ES' });
  await chooseLanguage(app.page, 'ca');
  await expect.poll(async () => (await app.menu())[0]?.label).toBe('Fitxer');
  await app.close();
  const again = await launch({ locale: 'es-ES' });
  await expect.poll(async () => (await again.menu())[0]?.label).toBe('Fitxer');
});

test('sends its commands to the page', async ({ launch }) => {
  const app = await launch({ locale: 'en-GB' });
  await expect.poll(async () => (await app.menu()).length).toBeGreaterThan(0);
  await app.page.evaluate(() => {
    const heard: string[] = [];
    window.tertulia?.onCommand((command) => heard.push(command));
    Object.assign(window, { heard });
  });
  await app.clickMenu('File', 'New member');
  await app.clickMenu('Edit', 'Undo');
  await expect
    .poll(() => app.page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toEqual(['new-member', 'undo']);
});

test('leaves undo in a text field to the field', async ({ launch }) => {
  const app = await launch({ locale: 'en-GB' });
  await expect.poll(async () => (await app.menu()).length).toBeGreaterThan(0);
  await app.page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('input'));
    field.id = 'probe';
    window.tertulia?.onCommand((command) => {
      field.dataset.heard = command;
    });
  });
  const field = app.page.locator('#probe');
  await field.focus();
  // At once: what is typed letter by letter is one step to the browser on one day and several on another.
  await app.page.keyboard.insertText('abc');
  await app.clickMenu('Edit', 'Undo');
  await expect(field).toHaveValue('');
  await app.clickMenu('Edit', 'Redo');
  await expect(field).toHaveValue('abc');
  expect(await field.getAttribute('data-heard')).toBeNull();
});

test('saves the page as a PDF', async ({ launch, folder }) => {
  const app = await launch({ locale: 'en-GB' });
  await expect.poll(async () => (await app.menu()).length).toBeGreaterThan(0);
  const file = join(folder, 'page.pdf');
  await app.answerDialog('save', { canceled: false, filePath: file });
  await app.clickMenu('File', 'Save page as PDF…');
  await expect
    .poll(() =>
      readFile(file, 'latin1').then(
        (text) => text.slice(0, 5),
        () => '',
      ),
    )
    .toBe('%PDF-');
});

test('tells the page why its PDF was not saved, and leaves nothing half-written', async ({
  launch,
  folder,
}) => {
  const app = await launch({ locale: 'en-GB' });
  await expect(app.page.locator('h1').first()).toBeVisible();
  const save = async (filePath: string) => {
    await app.answerDialog('save', { canceled: filePath === '', filePath });
    return app.page.evaluate(() => window.tertulia?.savePdf());
  };
  expect(await save('')).toBe('called-off');
  expect(await save(join(folder, 'not', 'there.pdf'))).toBe('no-folder');
  await mkdir(join(folder, 'folder.pdf', 'inside'), { recursive: true });
  expect(await save(join(folder, 'folder.pdf'))).not.toBe('saved');
  const file = join(folder, 'page.pdf');
  expect(await save(file)).toBe('saved');
  const written = await readFile(file, 'latin1');
  expect(written).toContain('/StructTreeRoot');
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('stops a PDF when the page says so, and writes nothing', async ({ launch, folder }) => {
  const app = await launch({ locale: 'en-GB' });
  await expect(app.page.locator('h1').first()).toBeVisible();
  await app.answerDialog('save', { canceled: false, filePath: join(folder, 'page.pdf') });
  const outcome = await app.page.evaluate(() => {
    const ending = window.tertulia?.savePdf();
    window.tertulia?.stopPdf();
    return ending;
  });
  expect(outcome).toBe('called-off');
  expect((await readdir(folder)).filter((name) => name.includes('page.pdf'))).toEqual([]);
});

/** As a page does it, but without one: over a port of its own. */
async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await page.evaluate(async (chosen) => {
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => (port1.onmessage = resolve));
    window.postMessage('tertulia:port', window.location.origin, [port2]);
    port1.postMessage(
      JSON.stringify({ i: '1', p: { u: '/settings/update', b: { json: { patch: { locale: chosen } } } } }),
    );
    await answer;
  }, locale);
}
