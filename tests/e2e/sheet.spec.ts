import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type App } from '../support/app-fixture';
import { expectGoodPdf } from '../support/good-pdf';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';
import { SheetPage } from './pages/sheet.page';

/** A browser's own dialog would wait for somebody: what it was given is noted instead. */
async function noteWhatIsPrinted({ page }: App): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      const pages = document.querySelectorAll('.print-alone .sheet-page').length;
      document.body.dataset.printed = `${document.title}: ${String(pages)}`;
    };
  });
}

test('goes from the directory to a booklet to be folded', async ({ app }) => {
  await app.visit('/directory');
  await expect(new DirectoryPage(app.page).members.first()).toBeVisible();
  const sheet = new SheetPage(app.page);
  await new Frame(app.page).rail('Hojas').click();
  await sheet.begin(/^Cuadernillo/u);
  await expect(sheet.counted).toContainText('personas');
  const sides = await sheet.printed.count();
  // Each sheet of paper has two sides.
  expect(sides % 2).toBe(0);
  const file = join(app.dataFolder, '..', 'booklet.pdf');
  await app.desktop?.answerDialog('save', { canceled: false, filePath: file });
  await noteWhatIsPrinted(app);
  await sheet.pdf.click();
  await expectPrinted(app, file, sides);
  await expect(sheet.printed).toHaveCount(sides);
  await app.page.getByRole('link', { name: 'Todas las hojas' }).click();
  const last = app.page.getByRole('region', { name: 'Lo último que salió' }).getByRole('listitem').first();
  await expect(last).toContainText('Cuadernillo');
  await expect(last).toContainText('PDF');
});

test('has no colour left for the copier, however soon it is chosen', async ({ app }) => {
  test.skip(app.host === 'desktop', 'Pages are set alike in both hosts.');
  await app.visit('/sheet');
  const sheet = new SheetPage(app.page);
  await sheet.begin(/^Directorio de la A/u);
  await expect(sheet.counted).toContainText('personas');
  await app.page.getByLabel('Tinta').selectOption('copier');
  const coloured = () =>
    sheet.printed.locator('.face__photo').evaluateAll(async (images) => {
      const found: boolean[] = [];
      for (const image of images as HTMLImageElement[]) {
        await image.decode();
        const context = new OffscreenCanvas(8, 8).getContext('2d');
        context?.drawImage(image, 0, 0, 8, 8);
        const { data } = context?.getImageData(0, 0, 8, 8) ?? { data: new Uint8ClampedArray() };
        found.push(data.some((value, at) => at % 4 === 1 && Math.abs(value - (data[at - 1] ?? 0)) > 6));
      }
      return found.length === 0 ? null : found.filter(Boolean).length;
    });
  await expect(app.page.locator('.face__wait')).toHaveCount(0);
  await expect.poll(coloured).toBe(0);
});

test('prints those whom the directory shows', async ({ app }) => {
  test.skip(app.host === 'desktop', 'The address and the menu are the same in both hosts.');
  await app.visit('/directory?kind=offers&q=foto');
  const shown = new DirectoryPage(app.page);
  await expect(shown.members.first()).toBeVisible();
  await app.page.getByRole('button', { name: 'Exportar' }).click();
  await app.page.getByRole('menuitem', { name: 'Hoja, cartel o cuadernillo…' }).click();
  await expect(app.page.getByText('Solo con los miembros que estabas mirando:')).toBeVisible();
  const sheet = new SheetPage(app.page);
  await sheet.begin(/^Directorio de la A/u);
  await expect(sheet.counted).toContainText('personas');
  const few = Number(/\d+/u.exec((await sheet.counted.textContent()) ?? '')?.[0]);
  await app.visit('/sheet');
  await expect(app.page.getByText('Solo con los miembros que estabas mirando:')).toBeHidden();
  await sheet.begin(/^Directorio de la A/u);
  await expect(sheet.counted).not.toContainText(`${String(few)} personas`);
  expect(few).toBeGreaterThan(0);
});

/** The desktop has written a PDF; a browser was given the pages to print. */
async function expectPrinted(app: App, file: string, sides: number): Promise<void> {
  const { page, desktop } = app;
  if (!desktop) {
    await expect(page.locator('body')).toHaveAttribute('data-printed', `Can Tertúlia: ${String(sides)}`);
    return;
  }
  await expect(new Frame(page).message('PDF guardado')).toBeVisible();
  await expectGoodPdf(file, { pages: sides, title: 'Can Tertúlia', language: 'es' });
}

test('says that the printer is gone, keeps the sheet, and records nothing', async ({ app }) => {
  test.skip(app.desktop === undefined, 'A browser does not tell how its dialog ended.');
  const { page, desktop } = app;
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Tablón/u);
  await expect(sheet.counted).toContainText('personas');
  await page.getByLabel('Papel').selectOption('a4');
  await expect(sheet.counted).toContainText('personas');
  await desktop?.answerDialog('print', { isDone: false, reason: 'No printers available on the network' });
  await page.getByRole('button', { name: 'Imprimir', exact: true }).click();
  await expect(new Frame(page).message('No se encuentra la impresora')).toBeVisible();
  await expect(page.getByLabel('Papel')).toHaveValue('a4');
  await expect(sheet.printed.first()).toBeVisible();
  await page.getByRole('link', { name: 'Todas las hojas' }).click();
  await expect(page.getByRole('region', { name: 'Tus hojas' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Lo último que salió' })).toHaveCount(0);
});

test('sets two languages beside one another, and a booklet from A to Z', async ({ app }) => {
  const { page } = app;
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Cuadernillo/u);
  await expect(page.locator('.sector').first()).toBeVisible();
  await page.getByLabel('Cómo se agrupa').selectOption('alphabetical');
  await expect(page.locator('.letter').first()).toBeVisible();
  await expect(page.locator('.sector')).toHaveCount(0);
  await page.getByText('Textos y aspecto').click();
  await page.getByLabel('Segundo idioma').selectOption('ca');
  await page.getByLabel('Título (Español)', { exact: true }).fill('Quién hace qué');
  await page.getByLabel('Título (Català)', { exact: true }).fill('Qui fa què');
  const titles = page.locator('.cover__title > span');
  await expect(titles).toHaveText(['Quién hace qué', 'Qui fa què']);
  const [left, right] = await Promise.all([titles.first().boundingBox(), titles.last().boundingBox()]);
  expect(right?.y).toBe(left?.y);
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? Infinity) + (left?.width ?? 0));
  // Where they stand in the document is up to how the booklet is folded.
  for (const title of ['Índice de especialidades', 'Índex d’especialitats'])
    await expect(page.locator('.index__title').filter({ hasText: title })).toHaveCount(1);
});

test('leaves out who takes their consent back, at once, and says so', async ({ app }) => {
  const { page } = app;
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Directorio de la A a la Z/u);
  await expect(sheet.counted).toContainText('personas');
  const name = (await page.locator('.entry__name').first().textContent())?.trim() ?? '';
  const address = page.url();
  await expect(sheet.leftOut).toContainText('no salen');
  await sheet.leftOut.getByRole('button', { name: 'Ver quién falta' }).click();
  await expect(page.getByRole('dialog')).not.toContainText(name);
  await page.keyboard.press('Escape');

  await app.visit(`/directory?q=${encodeURIComponent(name)}`);
  await new DirectoryPage(page).members.first().click();
  const consent = page.getByRole('switch', { name: 'Salir en la hoja de servicios' });
  await consent.click();
  await expect(consent).not.toBeChecked();
  await expect(page.getByText('Todavía no ha salido en ninguna hoja.')).toBeVisible();
  await app.visit(new URL(address).pathname);
  await expect(sheet.counted).toContainText('personas');
  await expect(page.locator('.entry__name').filter({ hasText: name })).toHaveCount(0);
  await sheet.leftOut.getByRole('button', { name: 'Ver quién falta' }).click();
  await expect(page.getByRole('dialog')).toContainText(name);
});

test('keeps what is chosen, and takes it back', async ({ app }) => {
  const { page } = app;
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Directorio por especialidad/u);
  await expect(sheet.counted).toContainText('personas');
  const pages = await sheet.counted.textContent();
  await page.getByLabel('Papel').selectOption('a3');
  await expect(sheet.counted).not.toHaveText(pages ?? '');
  await page.getByLabel('Nombre de la hoja').fill('Para el vestíbulo');
  await page.getByRole('link', { name: 'Todas las hojas' }).click();
  const kept = page.getByRole('region', { name: 'Tus hojas' });
  await expect(kept.getByRole('link', { name: /Para el vestíbulo/u })).toContainText('A3');
  await kept.getByRole('button', { name: 'Quitar «Para el vestíbulo»' }).click();
  await expect(kept).toHaveCount(0);
  await new Frame(page).message('quitada').getByRole('button', { name: 'Deshacer' }).click();
  await expect(kept.getByRole('link', { name: /Para el vestíbulo/u })).toBeVisible();
});

test('stands above its choices where a window is narrow', async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 768, height: 1024 });
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Tarjeta de desayuno/u);
  await expect(page.getByText('Elige de quién es la tarjeta.')).toBeVisible();
  const stage = await page.getByRole('region', { name: 'Páginas como se imprimirán' }).first().boundingBox();
  const choices = await page.getByRole('complementary', { name: 'Qué se imprime y cómo' }).boundingBox();
  expect(stage?.height).toBeGreaterThan(400);
  expect(choices?.y).toBeGreaterThanOrEqual((stage?.y ?? Infinity) + (stage?.height ?? 0));
});

test('hands out a page as a picture, and an edition for the web that asks nobody for anything', async ({
  app,
}) => {
  const { page } = app;
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Cartel para la pared/u);
  await expect(sheet.counted).toContainText('personas');
  let saved = page.waitForEvent('download');
  await sheet.saveAs('Guardar esta página como imagen');
  const png = await readFile(await (await saved).path());
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // A3 at 200 dots an inch.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2339, 3307]);

  saved = page.waitForEvent('download');
  await sheet.saveAs('Guardar edición web (un solo archivo)');
  const file = await (await saved).path();
  const opened = await page.context().newPage();
  const asked: string[] = [];
  opened.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  const faults: string[] = [];
  opened.on('console', (message) => faults.push(message.text()));
  const html = await readFile(file, 'utf8');
  await opened.route('https://edition.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await opened.goto('https://edition.example/');
  const entries = opened.locator('.entry:visible');
  const all = await entries.count();
  expect(all).toBeGreaterThan(20);
  await opened.getByRole('searchbox', { name: 'Buscar' }).fill('FOTOGRAFÍA');
  await expect(entries).not.toHaveCount(all);
  await expect(entries.first()).toBeVisible();
  await opened.getByRole('searchbox', { name: 'Buscar' }).fill('');
  await opened.getByLabel('Sector').selectOption({ index: 1 });
  await expect(entries).not.toHaveCount(all);
  await opened.getByLabel('Sector').selectOption('');
  await expect(entries).toHaveCount(all);
  const { violations } = await new AxeBuilder({ page: opened }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(asked).toEqual(['https://edition.example/']);
  expect(faults).toEqual([]);
  await opened.close();
});

test('has a form for whom nobody asked, with their own entry', async ({ app }) => {
  const { page } = app;
  await app.visit('/sheet');
  const sheet = new SheetPage(page);
  await sheet.begin(/^Directorio de la A a la Z/u);
  await expect(sheet.counted).toContainText('personas');
  await page.evaluate(() => {
    window.print = () => {
      const forms = document.querySelectorAll('.print-alone .form__title').length;
      const boxes = document.querySelectorAll('.print-alone .form__box').length;
      document.body.dataset.printed = `${String(forms)} ${boxes > forms ? 'with questions' : ''}`;
    };
  });
  await sheet.leftOut.getByRole('button', { name: 'Ver quién falta' }).click();
  const button = page.getByRole('dialog').getByRole('button', { name: /consentimiento/u });
  const count = /\d+/u.exec((await button.textContent()) ?? '')?.[0] ?? '1';
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', `${count} with questions`);
});
