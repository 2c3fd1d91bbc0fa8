import type { Locator, Page } from '@playwright/test';

/** The directory: filters, cards and rows. */
export class DirectoryPage {
  readonly members: Locator;
  /** Where members stand, each with its number among all. */
  readonly places: Locator;
  readonly query: Locator;
  readonly chosen: Locator;

  constructor(readonly page: Page) {
    this.places = page.locator('.grid [data-index]');
    this.members = page.locator('.grid [data-index] a');
    this.chosen = page.locator('.chosen__one');
    this.query = page.getByLabel('Buscar en el directorio');
  }

  member(name: string): Locator {
    return this.members.filter({ hasText: name });
  }

  chip(name: RegExp): Locator {
    return this.page.locator('#content').getByRole('button', { name });
  }

  /** As cards or as a list; ends when that is kept. A desktop's port loses nothing, so there is nothing to wait for. */
  async show(layout: string, host: 'desktop' | 'browser'): Promise<void> {
    await Promise.all([
      host === 'browser'
        ? this.page.waitForResponse((response) => response.url().endsWith('/settings/update'))
        : null,
      this.page.getByRole('tab', { name: layout }).click(),
    ]);
  }
}
