import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchStandIn } from '../support/electron-stand-in/launch-stand-in';
import { expect, test } from './support';

// With the stand-in everywhere: Playwright takes a real Electron without a window for one that failed to start.
test.describe('starts that end without a window', () => {
  test('a second start leaves the community to the first, and ends', async ({ browser, folder }) => {
    const options = { dataFolder: join(folder, 'data'), profileFolder: join(folder, 'profile') };
    const first = await launchStandIn(browser, options);
    const second = await launchStandIn(browser, options, false);
    expect(second.exitCode()).toBe(0);
    expect(await second.shownDialogs()).toEqual([]);
    expect(first.page.isClosed()).toBe(false);
    // The news of the second start comes by itself, and may be later than that start's end.
    await expect.poll(() => first.broughtToFront()).toBe(true);
    await second.close();
    await first.close();
  });

  for (const [locale, words, remedy] of [
    ['es-ES', 'No se puede abrir la comunidad', 'no es de Tertulia'],
    ['ca-ES', 'No es pot obrir la comunitat', 'no és de Tertulia'],
    ['en-GB', 'The community cannot be opened', 'not one of Tertulia’s'],
  ] as const) {
    test(`a file that is not ours is left as it is, and that is said in ${locale}`, async ({
      browser,
      folder,
    }) => {
      const dataFolder = join(folder, 'data');
      const file = join(dataFolder, 'tertulia.sqlite');
      await mkdir(dataFolder, { recursive: true });
      await writeFile(file, 'This is somebody’s shopping list, and no database at all.');
      const app = await launchStandIn(
        browser,
        { dataFolder, profileFolder: join(folder, 'profile'), locale },
        false,
      );
      const [dialog] = await app.shownDialogs();
      expect(dialog?.options.message).toBe(words);
      expect(dialog?.options.detail).toContain(remedy);
      expect(dialog?.options.detail).toContain(file);
      expect(await readFile(file, 'utf8')).toContain('shopping list');
      await app.close();
    });
  }

  test('a damaged file can be answered with the newest copy, which is then open', async ({
    browser,
    folder,
  }) => {
    const options = { dataFolder: join(folder, 'data'), profileFolder: join(folder, 'profile') };
    const file = join(options.dataFolder, 'tertulia.sqlite');
    const whole = await launchStandIn(browser, options);
    await whole.close();
    await mkdir(join(options.dataFolder, 'backups'));
    await copyFile(file, join(options.dataFolder, 'backups', 'tertulia-daily-2026-03-03T09-30-00.sqlite'));
    await writeFile(file, (await readFile(file)).fill(0xee, 4096));
    const app = await launchStandIn(browser, { ...options, locale: 'en-GB', messageAnswer: 2 });
    const [dialog] = await app.shownDialogs();
    expect(dialog?.options.buttons?.[2]).toMatch(/^Open the copy of 3 March 2026/u);
    expect(app.page.url()).toContain('tertulia');
    expect((await readdir(options.dataFolder)).join()).toContain('set-aside-');
    await app.close();
  });
});

test('another community can be open side by side', async ({ folder, launch }) => {
  const first = await launch();
  const second = await launch({ dataFolder: join(folder, 'other') });
  expect([first.page.isClosed(), second.page.isClosed()]).toEqual([false, false]);
});

test('what is written is there after a restart', async ({ launch, folder }) => {
  const first = await launch();
  await first.close();
  const second = await launch();
  expect(second.page.url()).toContain('tertulia');
  expect(await readFile(join(folder, 'data', 'tertulia.sqlite'))).not.toHaveLength(0);
});
