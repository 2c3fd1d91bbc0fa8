import type { Locator } from '@playwright/test';
import { expect, test } from '../support/app-fixture';
import { GraphPage } from './pages/graph.page';

/** Whether anything but one colour is on any canvas of the picture. */
const isDrawn = (stage: Locator): Promise<boolean> =>
  stage.evaluate((host) => {
    const canvas = host.querySelector<HTMLCanvasElement>(':scope > canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return false;
    return context.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value !== 0);
  });

test('two fingers apart look nearer, on the canvas', async ({ app }) => {
  test.skip(app.host === 'desktop', 'The picture is drawn alike in both hosts.');
  await app.visit('/graph');
  const graph = new GraphPage(app.page);
  await graph.settled();
  const before = await graph.people();
  const { x, y } = await graph.stage.evaluate((host) => {
    const box = host.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const cdp = await app.page.context().newCDPSession(app.page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ];
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
  for (const apart of [60, 80, 100, 120])
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const width = (places: readonly { x: number }[]): number =>
    Math.max(...places.map((place) => place.x)) - Math.min(...places.map((place) => place.x));
  await expect
    .poll(async () => {
      const after = await graph.people();
      return after.length < before.length || width(after) > width(before) * 1.2;
    })
    .toBe(true);
  await expect(app.page).not.toHaveURL(/focus=/u);
});

test('a graphics card that goes away is no reason to show nothing', async ({ app }) => {
  const { page } = app;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    // As if there were a card, so that WebGL is used here too.
    const { prototype } = WebGL2RenderingContext;
    const asked = Object.getOwnPropertyDescriptor(prototype, 'getParameter')?.value as (
      name: number,
    ) => unknown;
    prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'A card' : asked.call(this, name);
    };
  });
  await app.visit('/graph');
  const graph = new GraphPage(page);
  const ofSigma = graph.stage.locator('div canvas');
  await expect(ofSigma.first()).toBeAttached();
  await graph.settled();
  const before = await graph.people();
  await ofSigma.evaluateAll((canvases) => {
    for (const canvas of canvases as HTMLCanvasElement[])
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(ofSigma).toHaveCount(0);
  await expect.poll(() => isDrawn(graph.stage)).toBe(true);
  await expect.poll(() => graph.people()).toEqual(before);
  expect(errors).toEqual([]);
});
