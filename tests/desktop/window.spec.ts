import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchStandIn } from '../support/electron-stand-in/launch-stand-in';
import { expect, test } from './support';

test('shows its page under an address of its own, with the strict policy', async ({ launch }) => {
  const { page } = await launch();
  const answer = await page.evaluate(async () => {
    const response = await fetch('/index.html');
    return [response.status, response.headers.get('content-security-policy')];
  });
  expect(answer).toEqual([200, expect.stringContaining("default-src 'self'; script-src 'self';")]);
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('has a preload of one CommonJS file that needs nothing but Electron', async () => {
  expect(await readdir('out/preload')).toEqual(['index.cjs']);
  const code = await readFile('out/preload/index.cjs', 'utf8');
  const needed = [...code.matchAll(/\b(?:require|import)\s*\(\s*["'`]([^"'`]*)/gu)].map(([, name]) => name);
  expect(new Set(needed)).toEqual(new Set(['electron']));
  expect(code).not.toMatch(/^(?:import|export)\s/mu);
});

test('offers its page five purposes, and nothing of Node', async ({ launch }) => {
  const { page } = await launch();
  const surface = await page.evaluate(() => [
    Object.keys(window.tertulia ?? {}).sort(),
    ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter((name) => name in window),
  ]);
  expect(surface).toEqual([['onCommand', 'openLink', 'print', 'savePdf', 'stopPdf'], []]);
});

for (const path of [
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cindex.js',
  '/package.json',
  '/%00',
]) {
  test(`serves nothing outside the bundle: ${path}`, async ({ launch }) => {
    const { page } = await launch();
    expect(await page.evaluate(async (address) => (await fetch(address)).status, path)).toBe(404);
  });
}

test('does not let its page lead the window elsewhere', async ({ launch }) => {
  const { page, foreignRequests } = await launch();
  const address = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://elsewhere.example/';
  });
  await page.evaluate(() => {
    window.location.href = 'file:///etc/passwd';
  });
  // Answered after both: whatever they led to has been decided.
  await page.evaluate(() => fetch('/index.html').then((answer) => answer.text()));
  expect(page.url()).toBe(address);
  expect(foreignRequests).toEqual([]);
});

test('opens no second window', async ({ launch }) => {
  const { page } = await launch();
  await page.evaluate(() => void window.open('https://elsewhere.example/'));
  await expect.poll(() => page.context().pages().length).toBe(1);
});

test('loads nothing from the network', async ({ launch }) => {
  const { page } = await launch();
  const outcome = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'loaded',
      () => 'blocked',
    ),
  );
  expect(outcome).toBe('blocked');
});

test('hands on links of the kinds that members have, and no others', async ({ launch }) => {
  const app = await launch();
  const open = (link: string): Promise<boolean | undefined> =>
    app.page.evaluate((text) => window.tertulia?.openLink(text), link);
  const links = [
    'https://studio.example/portfolio?a=b',
    'http://studio.example/',
    'mailto:nuria@studio.example',
    'tel:+34600000000',
  ];
  for (const link of links) expect(await open(link), link).toBe(true);
  const refused = [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server.example/share',
    'ms-msdt:/id',
    'app://tertulia/',
    'https://user:password@studio.example/',
    'not a link',
    '',
    `https://studio.example/${'a'.repeat(3000)}`,
  ];
  for (const link of refused) expect(await open(link), link).toBe(false);
  expect(await app.opened()).toEqual(links);
});

// With the stand-in everywhere: in Electron a frame has no preload, and so no way to ask at all.
test('connects only its own page to the backend', async ({ browser, folder }) => {
  const app = await launchStandIn(browser, {
    dataFolder: join(folder, 'data'),
    profileFolder: join(folder, 'profile'),
  });
  const { page } = app;
  const answered = await page.evaluate(async () => {
    interface StandIn {
      __standIn: { ipcRenderer: { postMessage(channel: string, message: null, ports: MessagePort[]): void } };
    }
    const ask = async (from: Window): Promise<string> => {
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise<string>((resolve) => {
        port1.onmessage = () => {
          resolve('answered');
        };
      });
      (from as unknown as StandIn).__standIn.ipcRenderer.postMessage('tertulia:port', null, [port2]);
      port1.postMessage(JSON.stringify({ i: '1', p: { u: '/settings/get', b: { json: null } } }));
      return Promise.race([answer, new Promise<string>((resolve) => setTimeout(resolve, 500, 'silence'))]);
    };
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = '<p>a frame</p>';
    await new Promise((resolve) => (frame.onload = resolve));
    return [await ask(window), frame.contentWindow && (await ask(frame.contentWindow))];
  });
  expect(answered).toEqual(['answered', 'silence']);
  expect(await readFile(join(folder, 'data/logs/tertulia.log'), 'utf8')).toContain('not ours was refused');
  await app.close();
});
