import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';

/** The most that one call answers. */
const mostAtOnce = 200;

interface Page<Item> {
  readonly total: number;
  readonly items: readonly Item[];
}

export interface Pages<Item> {
  /** What is shown, newest first. */
  readonly items: Readonly<ShallowRef<readonly Item[]>>;
  readonly total: Readonly<Ref<number>>;
  readonly isLoaded: Readonly<Ref<boolean>>;
  /** Shows the next ones too. */
  more(): Promise<void>;
  /** Reads again as much as is shown: something was written. */
  refresh(): Promise<void>;
  /** Begins anew, with something else. */
  restart(): Promise<void>;
}

/**
 * A list that grows at its head and is read from there, a page at a time and without end.
 *
 * @param read answers at most `limit` items from `offset` on, and how many there are
 * @param pageSize how many are shown at first and with each step
 */
export function usePages<Item>(
  read: (window: { offset: number; limit: number }) => Promise<Page<Item>>,
  pageSize: number,
): Pages<Item> {
  const items = shallowRef<readonly Item[]>([]);
  const total = ref(0);
  const isLoaded = ref(false);
  let wanted = pageSize;
  /** Of what is asked for now; older answers come too late. */
  let asked = 0;

  /** Reads from the head: what was written since has pushed all others on. */
  async function load(): Promise<void> {
    const mine = ++asked;
    const found: Item[] = [];
    let all: number;
    do {
      const limit = Math.min(mostAtOnce, wanted - found.length);
      const page = await read({ offset: found.length, limit });
      if (mine !== asked) return;
      found.push(...page.items);
      all = page.total;
      if (page.items.length < limit) break;
    } while (found.length < wanted);
    items.value = found;
    total.value = all;
    isLoaded.value = true;
  }

  return {
    items,
    total,
    isLoaded,
    more: () => {
      wanted = items.value.length + pageSize;
      return load();
    },
    refresh: load,
    restart: () => {
      wanted = pageSize;
      items.value = [];
      total.value = 0;
      return load();
    },
  };
}
