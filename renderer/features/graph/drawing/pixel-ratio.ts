/**
 * Tells when the page's pixels become finer or coarser: the window was moved to another screen, or its page enlarged. No
 * size changes by that, so that watching sizes does not show it.
 *
 * @returns ends the watch
 */
export function watchPixelRatio(changed: () => void): () => void {
  let query: MediaQueryList | null = null;
  const again = (): void => {
    watch();
    changed();
  };
  // A query asks for one ratio: each change needs another.
  function watch(): void {
    query?.removeEventListener('change', again);
    query = window.matchMedia(`(resolution: ${String(window.devicePixelRatio)}dppx)`);
    query.addEventListener('change', again);
  }
  watch();
  return () => query?.removeEventListener('change', again);
}
