import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/app-fixture';
import { GraphPage } from './pages/graph.page';

const pages = [
  '/',
  '/directory',
  '/graph',
  '/sheet',
  '/ask?q=un%20logo',
  '/members/new',
  '/specialties',
  '/specialties?tab=coverage',
  '/import',
  '/graph/import',
  '/graph?panel=reading',
  '/graph?panel=people',
  '/graph?panel=compare',
  '/graph/strength',
  '/trash',
  '/history',
  '/settings',
];

const hostOf = { light: 'browser', dark: 'desktop' } as const;

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ appColorScheme: scheme });

    test('no page has a barrier that can be found by a machine', async ({ app }) => {
      // The pages are the same in both hosts: each shows them in one of the themes.
      test.skip(app.host !== hostOf[scheme], 'The other host shows this theme.');
      test.slow();
      const barriers: string[] = [];
      const look = async (address: string) => {
        const { violations } = await new AxeBuilder({ page: app.page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
          .analyze();
        for (const { id, nodes } of violations)
          barriers.push(`${address} ${id} ${nodes[0]?.target.join(' ') ?? ''}`);
      };
      for (const address of pages) {
        await app.visit(address);
        await expect(app.page.locator('#content h1, #content h2').first()).toBeVisible();
        await look(address);
      }
      await app.visit('/directory');
      await app.page.locator('.grid a').first().click();
      await expect(app.page.locator('#content h1')).toBeVisible();
      await look('profile');
      await app.visit('/graph');
      const graph = new GraphPage(app.page);
      await graph.findAnybody();
      await look('a person on the graph');
      await graph.card.locator('.card__ties button').first().click();
      await look('a pair on the graph');
      await app.page.getByRole('button', { name: 'Filtros' }).click();
      await look("the graph's filters");
      expect(barriers).toEqual([]);
    });
  });
}

test('a page that is narrow does not scroll sideways', async ({ app }) => {
  test.skip(app.host === 'desktop', 'A window of the desktop has a size of its own.');
  for (const address of pages) {
    await app.visit(address);
    await expect(app.page.locator('#content h1, #content h2').first()).toBeVisible();
    for (const width of [900, 820, 640]) {
      await app.page.setViewportSize({ width, height: 700 });
      const overflow = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([address, width, overflow]).toEqual([address, width, 0]);
    }
  }
});
