const longestWaitMs = 2000;

/**
 * A place on a page that was left, once the page is as long again as to have it: lists are read after the page shows.
 */
export async function restoredPosition<Position extends { top: number }>(saved: Position): Promise<Position> {
  const start = performance.now();
  const isShort = (): boolean => document.documentElement.scrollHeight < saved.top + window.innerHeight;
  while (isShort() && performance.now() - start < longestWaitMs) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return saved;
}
