import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When the page could be used, in milliseconds since its navigation began. */
    benchUsableMs?: number;
    /** Resolves with the time from the last key to the frame that shows other rows; null where they stay the same. */
    benchShownMs?: () => Promise<number | null>;
  }
}

/**
 * Opens an address and tells when its page could be used, in milliseconds since the navigation began, by the page's own
 * clock: `shown` is laid out and `field` takes the focus.
 */
export async function usableMs(
  page: Page,
  address: string,
  wanted: { readonly shown: string; readonly field: string },
): Promise<number> {
  await page.addInitScript(({ shown, field }) => {
    const look = (): void => {
      const first = document.querySelector<HTMLElement>(shown);
      const input = document.querySelector<HTMLInputElement>(field);
      input?.focus();
      const isUsable =
        first !== null && first.offsetHeight > 0 && input !== null && document.activeElement === input;
      if (isUsable) window.benchUsableMs ??= performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, wanted);
  await page.goto(address);
  const handle = await page.waitForFunction(() => window.benchUsableMs);
  return (await handle.jsonValue()) ?? Number.NaN;
}

/** Watches the rows that follow from what is typed. */
export async function watchKeys(page: Page, rows: string): Promise<{ shownMs(): Promise<number | null> }> {
  await page.evaluate((selector) => {
    /** Longer than any answer may take; rows that are the same by then stay the same. */
    const patienceMs = 400;
    const shownNow = (): string =>
      [...document.querySelectorAll(selector)]
        .slice(0, 6)
        .map((row) => row.textContent)
        .join('\n');
    let typedMs = 0;
    let before = '';
    let shown = Promise.resolve<number | null>(null);
    window.addEventListener(
      'keydown',
      (event) => {
        typedMs = event.timeStamp;
        before = shownNow();
        shown = new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (shownNow() === before) return;
            observer.disconnect();
            requestAnimationFrame(() => resolve(performance.now() - typedMs));
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          setTimeout(() => {
            observer.disconnect();
            resolve(null);
          }, patienceMs);
        });
      },
      true,
    );
    window.benchShownMs = () => shown;
  }, rows);
  return { shownMs: () => page.evaluate(() => window.benchShownMs?.() ?? null) };
}
