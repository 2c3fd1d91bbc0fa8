import { computed, nextTick, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { addressOf, changed, choiceFrom, type GraphChoice } from './graph-address';

/** What is shown, read from the address, and how to change it: going back undoes a choice. */
export function useGraphAddress() {
  const route = useRoute();
  const router = useRouter();
  let last: { readonly address: string; readonly choice: GraphChoice } | null = null;

  /** The same object as long as the address is the same, so that nothing is computed anew for nothing. */
  const choice: ComputedRef<GraphChoice> = computed(() => {
    const read = choiceFrom(route.query);
    const address = JSON.stringify(read);
    if (last?.address !== address) last = { address, choice: read };
    return last.choice;
  });

  /**
   * @param options `isPassing`: one of many on the way, such as the days that play shows; it leaves no step to go back to
   * @returns once the page shows it
   */
  async function change(patch: Partial<GraphChoice>, options: { isPassing?: boolean } = {}): Promise<void> {
    const address = { query: addressOf(changed(choice.value, patch)) };
    await (options.isPassing === true ? router.replace(address) : router.push(address));
    await nextTick();
  }

  return { choice, change };
}
