import { useEventListener } from '@vueuse/core';
import { useRoute, useRouter } from 'vue-router';
import { isTyping } from './keys';
import { pages } from './pages';

/** Whatever else Escape closes; it is on the page while the key is pressed. */
const closable = '[role="dialog"], [role="menu"], [role="alertdialog"]';

/** Escape leaves: the field first, then the page, for where one came from. Pages on the rail stay. */
export function useEscape(): void {
  const route = useRoute();
  const router = useRouter();

  useEventListener('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(closable)) return;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && isTyping(activeElement)) {
      activeElement.blur();
      return;
    }
    if (pages.some(({ path }) => path === route.path)) return;
    if (router.options.history.state.back) router.back();
    else void router.push('/directory');
  });
}
