import type { Locator, Page } from '@playwright/test';

/** The import wizard, in Spanish. */
export class ImportPage {
  readonly review: Locator;
  readonly run: Locator;
  readonly rows: Locator;

  constructor(readonly page: Page) {
    this.review = page.getByRole('button', { name: 'Ver qué va a pasar' });
    this.run = page.getByRole('button', { name: /^Importar a \d/u });
    this.rows = page.locator('#content .rows__list > li');
  }

  async choose(name: string, content: string | Buffer): Promise<void> {
    await this.page
      .getByLabel('Elige un archivo')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  column(name: string): Locator {
    return this.page.getByLabel(`${name}: pasa a ser`);
  }
}
