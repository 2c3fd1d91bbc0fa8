import { expect, test } from '../support/app-fixture';

test('what every page asks first is asked once, before the app itself is there', async ({ app }) => {
  const asked: string[] = [];
  let isAppRead = false;
  app.page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/rpc/')) asked.push(`${isAppRead ? 'later' : 'ahead'} ${pathname.slice(5)}`);
  });
  app.page.on('domcontentloaded', () => (isAppRead = true));
  await app.visit('/directory');
  await expect(app.page.locator('.grid [data-index] a').first()).toBeVisible();
  for (const question of ['settings/get', 'settings/situation', 'specialties/names'])
    expect(asked.filter((one) => one.endsWith(question))).toEqual([`ahead ${question}`]);
});

test('where an early answer is lost, the question is asked again', async ({ app }) => {
  let isFirst = true;
  await app.page.route('**/rpc/settings/get', (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    return route.abort();
  });
  await app.visit('/directory');
  await expect(app.page.locator('.grid [data-index] a').first()).toBeVisible();
  expect(isFirst).toBe(false);
});
