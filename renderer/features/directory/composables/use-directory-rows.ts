import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import type { DirectoryFilters, DirectoryRow, DirectorySort } from '@shared/directory/directory.schema';
import type { Locale } from '@shared/locale';

/** Rows that one call brings. */
export const windowSize = 100;

export interface RowsRequest {
  readonly filters: DirectoryFilters;
  readonly sort: DirectorySort;
  readonly descending: boolean;
  readonly locale: Locale;
}

interface RowsPage {
  readonly total: number;
  readonly rows: readonly DirectoryRow[];
}

type ReadRows = (
  window: RowsRequest & { offset: number; limit: number },
  options: { signal: AbortSignal },
) => Promise<RowsPage>;

/**
 * The rows of a list that may be long, read window by window as they come into view.
 *
 * The old rows stay until the new ones are there, so that a filter does not make the page blink; an answer that comes
 * after another request was made is dropped.
 */
export function useDirectoryRows(request: Ref<RowsRequest>, read: ReadRows) {
  const total = ref<number | null>(null);
  const failed = ref<unknown>(null);
  const windows = shallowRef<ReadonlyMap<number, readonly DirectoryRow[]>>(new Map());
  const wanted = { first: 0, last: 0 };
  const asked = new Set<number>();
  let running = new AbortController();

  /** Starts over, from the windows in view. */
  async function reload(): Promise<void> {
    running.abort();
    running = new AbortController();
    asked.clear();
    const { signal } = running;
    const first = Math.floor(wanted.first / windowSize);
    const last = Math.floor(wanted.last / windowSize);
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    for (const number of numbers) asked.add(number);
    try {
      const pages = await Promise.all(numbers.map((number) => readWindow(number, signal)));
      if (signal.aborted) return;
      failed.value = null;
      windows.value = new Map(pages.map((page, index) => [numbers[index] ?? 0, page.rows]));
      total.value = pages[0]?.total ?? 0;
    } catch (error) {
      if (!signal.aborted) failed.value = error;
    }
  }

  /** Says which rows are in view; reads what of them is missing. */
  function show(first: number, last: number): void {
    wanted.first = first;
    wanted.last = last;
    for (let number = Math.floor(first / windowSize); number <= Math.floor(last / windowSize); number += 1) {
      if (!asked.has(number)) void add(number);
    }
  }

  async function add(number: number): Promise<void> {
    asked.add(number);
    const { signal } = running;
    try {
      const page = await readWindow(number, signal);
      if (signal.aborted) return;
      windows.value = new Map([...windows.value, [number, page.rows]]);
      total.value = page.total;
    } catch {
      // Asked for again when it comes into view the next time.
      asked.delete(number);
    }
  }

  function readWindow(number: number, signal: AbortSignal): Promise<RowsPage> {
    return read({ ...request.value, offset: number * windowSize, limit: windowSize }, { signal });
  }

  /** undefined where the row is not read yet. */
  function rowAt(index: number): DirectoryRow | undefined {
    return windows.value.get(Math.floor(index / windowSize))?.[index % windowSize];
  }

  watch(
    () => JSON.stringify(request.value),
    () => {
      wanted.first = 0;
      wanted.last = 0;
      void reload();
    },
    { immediate: true },
  );
  onScopeDispose(() => running.abort());

  return { total, failed, rowAt, show, reload };
}
