import type { Locator, Page } from '@playwright/test';

/** What stands around every page: the rail, the field that is always there, the messages. */
export class Frame {
  readonly ask: Locator;
  readonly answers: Locator;
  readonly title: Locator;

  constructor(readonly page: Page) {
    this.ask = page.getByRole('combobox', { name: /¿Quién|Qui pot|Who can/u });
    this.answers = page.locator('#ask-list [id^="answer-"]');
    this.title = page.locator('#content').getByRole('heading', { level: 1 });
  }

  message(words: RegExp | string): Locator {
    return this.page.locator('.toast').filter({ hasText: words });
  }

  rail(name: string): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name, exact: true });
  }
}
