import { computed, nextTick, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { addressOf, choiceFrom, type GraphChoice } from './graph-address';

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
    const next = { ...choice.value, ...patch };
    if (patch.focus === null) next.with = null;
    if (next.with === null) {
      next.chain = 0;
      next.look = 'path';
    }
    if (patch.colourBy !== undefined && patch.groups === undefined) next.groups = [];
    const address = { query: addressOf(next) };
    await (options.isPassing === true ? router.replace(address) : router.push(address));
    await nextTick();
  }

  return { choice, change };
}
