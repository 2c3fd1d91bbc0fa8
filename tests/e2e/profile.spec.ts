import { expect, test } from '../support/app-fixture';
import { DirectoryPage } from './pages/directory.page';
import { Frame } from './pages/frame.page';

test.beforeEach(async ({ app }) => {
  await app.visit('/directory');
  await new DirectoryPage(app.page).members.first().click();
});

test('saves what is written by itself, and takes it back', async ({ app }) => {
  const pitch = () => app.page.getByLabel('Qué hace, en una frase');
  const before = await pitch().inputValue();
  await pitch().fill('Restauro sillas que nadie quiere');
  await expect(app.page.getByText('Guardado')).toBeVisible();
  const address = app.page.url();
  await app.restart();
  await app.visit(new URL(address).pathname);
  await expect(pitch()).toHaveValue('Restauro sillas que nadie quiere');
  await app.page.locator('body').click({ position: { x: 5, y: 400 } });
  await app.page.keyboard.press('ControlOrMeta+z');
  await expect(pitch()).toHaveValue(before);
});

test('adds a service with a specialty found in another language', async ({ app }) => {
  await app.page.getByRole('button', { name: 'Añadir lo que ofrece' }).click();
  const title = app.page.getByLabel('Título');
  await title.fill('Cursos de alemán');
  await title.press('Enter');
  await app.page.getByRole('button', { name: 'Editar «Cursos de alemán»' }).click();
  const picker = app.page.getByRole('combobox', { name: 'Especialidades' });
  await picker.fill('language classes');
  await app.page.getByRole('listbox', { name: 'Especialidades' }).getByRole('option').first().click();
  await app.page.getByRole('button', { name: 'Listo' }).click();
  await expect(app.page.getByText('Guardado')).toBeVisible();
  await app.page.reload();
  await expect(app.page.getByText('Clases de idiomas').first()).toBeVisible();
});

test('takes a photo, cropped in the page', async ({ app }) => {
  const png = await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(900, 600);
    const context = canvas.getContext('2d');
    if (context) {
      context.fillStyle = '#a4451f';
      context.fillRect(0, 0, 900, 600);
    }
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return [...bytes];
  });
  await app.page
    .getByLabel('Elegir archivo')
    .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from(png) });
  const middle = app.page.locator('.crop__stage canvas');
  await expect
    .poll(() =>
      middle.evaluate((canvas: HTMLCanvasElement) =>
        [
          ...(canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? []),
        ].join(),
      ),
    )
    .toBe('164,69,31,255');
  await app.page.getByRole('button', { name: 'Usar esta foto' }).click();
  const photo = app.page.locator('#content img').first();
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(512);
});

for (const way of ['dropped', 'pasted'] as const) {
  test(`takes a photo that is ${way}`, async ({ app }) => {
    await expect(app.page.getByLabel('Qué hace, en una frase')).toBeVisible();
    await app.page.evaluate(async (how) => {
      const canvas = new OffscreenCanvas(300, 400);
      canvas.getContext('2d')?.fillRect(0, 0, 300, 400);
      const data = new DataTransfer();
      data.items.add(new File([await canvas.convertToBlob()], 'foto.png', { type: 'image/png' }));
      const bubbles = { bubbles: true, cancelable: true };
      const event =
        how === 'dropped'
          ? new DragEvent('drop', { ...bubbles, dataTransfer: data })
          : new ClipboardEvent('paste', { ...bubbles, clipboardData: data });
      document.querySelector('.photo')?.dispatchEvent(event);
    }, way);
    await app.page.getByRole('button', { name: 'Usar esta foto' }).click();
    const photo = app.page.locator('#content img').first();
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(300);
  });
}

test('loses nothing that was being written when the page closes', async ({ app }) => {
  await app.page.locator('.services__open').first().click();
  await app.page.getByLabel('Descripción').fill('Con dos tardes basta');
  await app.page.reload();
  await expect(app.page.locator('.services__description').first()).toHaveText('Con dos tardes basta');
  await app.page.getByLabel('Qué hace, en una frase').fill('Afino pianos de pared');
  await app.page.reload();
  await expect(app.page.getByLabel('Qué hace, en una frase')).toHaveValue('Afino pianos de pared');
});

test('takes days and hours as one writes them', async ({ app }) => {
  const since = app.page.getByLabel('En el espacio desde');
  await since.fill('1.9.21');
  await since.press('Enter');
  await expect(since).toHaveValue('1/9/2021');
  await since.fill('ayer');
  await since.press('Enter');
  await expect(app.page.getByText('Escribe día, mes y año')).toBeVisible();
  await app.page.getByRole('button', { name: 'Añadir horas' }).click();
  const until = app.page.getByLabel('a', { exact: true }).last();
  await until.fill('13');
  await until.press('Enter');
  await expect(until).toHaveValue('13:00');
  await expect(app.page.getByText('Guardado')).toBeVisible();
  await app.page.reload();
  await expect(since).toHaveValue('1/9/2021');
  await expect(until).toHaveValue('13:00');
});

test('finds a language while it is written', async ({ app }) => {
  const languages = app.page.getByRole('combobox', { name: 'Idiomas' });
  await languages.fill('japo');
  await app.page.getByRole('option', { name: 'Japonés' }).click();
  await expect(app.page.locator('.tags__tag').filter({ hasText: 'Japonés' })).toBeVisible();
  await expect(app.page.getByText('Guardado')).toBeVisible();
});

test('moves to the trash, and comes back', async ({ app }) => {
  const frame = new Frame(app.page);
  await expect(app.page.getByLabel('Qué hace, en una frase')).toBeVisible();
  const name = ((await frame.title.textContent()) ?? '').trim();
  await app.page.getByRole('button', { name: 'Más acciones' }).click();
  await app.page.getByRole('menuitem', { name: 'Quitar del directorio' }).click();
  // Told once it is written: a page that is left before that would take the request with it.
  await expect(app.page).toHaveURL(/\/directory$/u);
  await app.visit('/trash');
  const row = app.page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: 'Recuperar' }).click();
  await expect(app.page.getByText('La papelera está vacía.')).toBeVisible();
});
