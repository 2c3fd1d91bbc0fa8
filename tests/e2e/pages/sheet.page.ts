import type { Locator, Page } from '@playwright/test';

/** The sheets that are kept, and one of them with its choices and its printed pages. */
export class SheetPage {
  /** How many pages and people there are; empty until all pages are set. */
  readonly counted: Locator;
  readonly printed: Locator;
  readonly leftOut: Locator;
  readonly pdf: Locator;

  constructor(readonly page: Page) {
    this.counted = page.locator('.stage__count');
    this.printed = page.locator('.sheet-page');
    this.leftOut = page.locator('.leftout');
    this.pdf = page.getByRole('button', { name: 'Guardar PDF' });
  }

  async begin(format: RegExp): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Empezar una hoja' })
      .getByRole('button', { name: format })
      .click();
  }

  async saveAs(what: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Más', exact: true }).click();
    await this.page.getByRole('menuitem', { name: what }).click();
  }
}
