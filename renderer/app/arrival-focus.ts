import { nextTick, onScopeDispose, watch } from 'vue';
import { useRoute } from 'vue-router';

const patienceMs = 15_000;

/**
 * Whoever goes on to another page by keyboard goes on from its title: the link that was followed is gone, and the focus
 * would be nowhere. Pages that take the focus themselves keep it.
 */
export function useArrivalFocus(): void {
  const route = useRoute();
  let stop: () => void = () => undefined;
  watch(
    () => [route.path, route.name] as const,
    async (_now, [, nameBefore]) => {
      stop();
      // The window has just opened: whoever presses Tab begins at its beginning.
      if (nameBefore === undefined) return;
      const left = document.querySelector('#content h1');
      await nextTick();
      const take = (): boolean => {
        const title = document.querySelector<HTMLElement>('#content h1');
        if (!title || (title === left && title.isConnected)) return false;
        if (document.activeElement === document.body) focusPlace(title);
        return true;
      };
      if (take()) return;
      // A page's code, and what it shows, may still be on the way.
      const observer = new MutationObserver(() => {
        if (take()) stop();
      });
      const timer = setTimeout(() => stop(), patienceMs);
      stop = () => {
        observer.disconnect();
        clearTimeout(timer);
      };
      observer.observe(document.body, { childList: true, subtree: true });
    },
    { flush: 'pre' },
  );
  onScopeDispose(() => stop());
}

function focusPlace(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
