import type { Locator, Page } from '@playwright/test';

/** The directory: filters, cards and rows. */
export class DirectoryPage {
  readonly members: Locator;
  readonly query: Locator;
  readonly chosen: Locator;

  constructor(readonly page: Page) {
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
}
