import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { launchBrowserMode } from '../support/launch-browser-mode';

const test = base.extend<{ folder: string }>({
  folder: async ({ browserName: _browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'tertulia-browser-mode-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Runs browser mode to its end. */
function runToEnd(
  args: string[],
  locale = 'en_GB',
): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['out/main/browser-mode.js', '--no-open', ...args], {
      env: { ...process.env, LC_ALL: `${locale}.UTF-8` },
    });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.on('close', (code) => {
      resolve({ code, output, errors });
    });
  });
}

test('lets the first browser in, once, and takes the token out of the address', async ({
  browser,
  folder,
}) => {
  const mode = await launchBrowserMode(['--data', folder]);
  const first = await browser.newContext();
  const page = await first.newPage();
  await page.goto(mode.address);
  expect(page.url()).not.toContain('token');
  await page.reload();
  await expect(page).toHaveTitle(/Tertulia/u);
  expect((await first.cookies())[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict' });

  const second = await browser.newContext({ locale: 'ca-ES' });
  const other = await second.newPage();
  await other.goto(mode.address);
  await expect(other.getByRole('heading')).toHaveText('Aquesta adreça ja s’ha fet servir');
  await other.goto(mode.origin);
  await expect(other.getByRole('heading')).toHaveText('Aquest navegador no hi té accés');
  await mode.close();
  await Promise.all([first.close(), second.close()]);
});

test('is where it was after a restart: the browser finds its place and what was being written', async ({
  browser,
  folder,
}) => {
  const context = await browser.newContext({ locale: 'es-ES' });
  const first = await launchBrowserMode(['--data', folder]);
  const page = await context.newPage();
  await page.goto(first.address);
  await page.goto(`${first.origin}/members/new`);
  await page.getByLabel('Empresa').fill('Serra i Fills');
  await page.close();
  await first.close();

  // A port that is named is taken, for that once.
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const named = String(portOf(other));
  await new Promise((resolve) => other.close(resolve));
  const elsewhere = await launchBrowserMode(['--data', folder, '--port', named]);
  expect(new URL(elsewhere.origin).port).toBe(named);
  await elsewhere.close();

  const again = await launchBrowserMode(['--data', folder]);
  expect(again.origin).toBe(first.origin);
  expect(again.address).not.toBe(first.address);
  const reopened = await context.newPage();
  await reopened.goto(again.address);
  await expect(reopened).toHaveURL(/\/members\/new$/u);
  await expect(reopened.getByLabel('Empresa')).toHaveValue('Serra i Fills');
  await again.close();
  await context.close();
});

test('takes another port where its own is taken meanwhile, and keeps that one', async ({ folder }) => {
  const first = await launchBrowserMode(['--data', folder]);
  await first.close();
  const squatter = createServer();
  const port = Number(new URL(first.origin).port);
  await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
  const second = await launchBrowserMode(['--data', folder]);
  expect(second.origin).not.toBe(first.origin);
  await second.close();
  await new Promise((resolve) => squatter.close(resolve));
  const third = await launchBrowserMode(['--data', folder]);
  expect(third.origin).toBe(second.origin);
  await third.close();
});

test('follows a link on another page into the app', async ({ page, folder }) => {
  const mode = await launchBrowserMode(['--data', folder]);
  await page.route('http://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${mode.address}">open</a>` }),
  );
  await page.goto('http://elsewhere.example/');
  await page.getByRole('link').click();
  await expect(page).toHaveTitle(/Tertulia/u);
  expect(page.url()).not.toContain('token');
  await mode.close();
});

test('says in one sentence what is wrong with the command line', async () => {
  expect(await runToEnd(['--dta', 'x'], 'es_ES')).toMatchObject({
    code: 1,
    output: '',
    errors: expect.stringMatching(/^No existe la opción --dta\..*\n$/u),
  });
  expect(await runToEnd(['--port', '99999'])).toMatchObject({
    code: 1,
    errors: expect.stringMatching(/^99999 is no port.*\n$/u),
  });
});

test('says which port is taken', async ({ folder }) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String(portOf(server));
  const data = join(folder, 'new');
  const { code, errors } = await runToEnd(['--data', data, '--port', port]);
  expect([code, errors]).toEqual([1, `Port ${port} is taken. Choose another one with --port, or none.\n`]);
  // Nothing was made in its name.
  expect(await readdir(folder)).toEqual([]);
  server.close();
});

test('says that the community is open elsewhere, or no community at all', async ({ folder }) => {
  const mode = await launchBrowserMode(['--data', join(folder, 'open')]);
  const locked = await runToEnd(['--data', join(folder, 'open')]);
  expect([locked.code, locked.errors]).toEqual([1, expect.stringContaining('It is open already')]);
  await mode.close();
  await mkdir(join(folder, 'other'));
  await writeFile(
    join(folder, 'other', 'tertulia.sqlite'),
    'A text, and not a short one, that is no database.',
  );
  const foreign = await runToEnd(['--data', join(folder, 'other')], 'ca_ES');
  expect([foreign.code, foreign.errors]).toEqual([
    1,
    expect.stringContaining('El fitxer no és de Tertulia.'),
  ]);
});

test('what it says of a damaged file can be followed, by hand and by its option', async ({ folder }) => {
  const data = join(folder, 'data');
  const file = join(data, 'tertulia.sqlite');
  await (await launchBrowserMode(['--data', data])).close();
  await copyFile(file, join(folder, 'copy.sqlite'));
  const mode = await launchBrowserMode(['--data', data, '--demo']);
  process.kill(mode.pid, 'SIGKILL');
  await mode.close();
  expect(await readFile(`${file}-wal`)).not.toHaveLength(0);
  const bytes = await readFile(file);
  await writeFile(file, bytes.fill(0xee, 4096));

  const young = await runToEnd(['--data', data]);
  expect(young.errors).toContain('There is no copy of it in the folder “backups” yet.');
  expect(young.errors).toContain('--restore FILE');

  const backup = join(data, 'backups', 'tertulia-daily-2026-03-03T09-30-00.sqlite');
  await mkdir(join(data, 'backups'));
  await copyFile(join(folder, 'copy.sqlite'), backup);
  const older = await runToEnd(['--data', data]);
  expect(older.errors).toContain(`The newest copy is ${backup}, of 3 March 2026`);
  expect(older.errors).toContain(`--restore ${backup}`);
  expect(older.errors).toContain('tertulia.sqlite-wal');

  const restored = await launchBrowserMode(['--data', data, '--restore', backup]);
  await restored.close();
  const [aside = ''] = (await readdir(data)).filter((name) => name.startsWith('set-aside-'));
  expect(await readFile(join(data, aside, 'tertulia.sqlite'))).toEqual(bytes);

  // By hand: the three files move out, the copy moves in.
  for (const suffix of ['', '-wal', '-shm']) {
    await copyFile(join(data, aside, `tertulia.sqlite${suffix}`), file + suffix).catch(() => undefined);
  }
  expect((await runToEnd(['--data', data])).errors).toContain('The file is damaged.');
  for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
  await copyFile(backup, file);
  await (await launchBrowserMode(['--data', data])).close();
});

test('a copy that is not there is said so', async ({ folder }) => {
  const missing = await runToEnd(['--data', folder, '--restore', join(folder, 'none.sqlite')]);
  expect(missing.errors).toContain('There is no copy in that place.');
  expect(missing.errors).toContain(join(folder, 'none.sqlite'));
});
