import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import type { Facets } from '@shared/directory/directory.contract';
import type { DirectoryRow } from '@shared/directory/directory.schema';
import type { Locale } from '@shared/locale';
import { api, onChange } from '@/api/client';
import { addressOf, choiceFrom, filtersOf, plainChoice, type DirectoryChoice } from './address';
import { todayHere, weekdayHere } from './time-here';
import { useWaiting } from './use-waiting';

const pageSize = 40;

/** How long the counts of the filters wait for the next key: they cost more than the rows, which must not wait. */
const countsAfterMs = 300;

/**
 * The directory as the address asks for it. The whole length is known at once; rows are read a page at a time, when they
 * come into sight.
 */
export function useDirectory() {
  const { locale } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const choice: ComputedRef<DirectoryChoice> = computed(() => choiceFrom(route.query));
  const total = ref(0);
  const rows = shallowRef<readonly (DirectoryRow | undefined)[]>([]);
  const facets = shallowRef<Facets | null>(null);
  const loaded = ref(false);
  const { pending, waiting, during } = useWaiting();
  let generation = 0;
  let asked = new Set<number>();

  const filters = computed(() => filtersOf(choice.value, todayHere(), weekdayHere()));

  async function readPage(page: number): Promise<void> {
    if (asked.has(page)) return;
    asked.add(page);
    const mine = generation;
    const found = await api.directory.list({
      filters: filters.value,
      sort: choice.value.sort,
      descending: choice.value.descending,
      locale: locale.value as Locale,
      offset: page * pageSize,
      limit: pageSize,
    });
    if (mine !== generation) return;
    const next =
      rows.value.length === found.total
        ? [...rows.value]
        : Array.from({ length: found.total }, (_, index) => rows.value[index]);
    for (const [index, row] of found.rows.entries()) next[page * pageSize + index] = row;
    total.value = found.total;
    rows.value = next;
    loaded.value = true;
  }

  /** Reads anew what is in sight; what is shown stays until the answer is there. */
  async function refresh(): Promise<void> {
    generation += 1;
    const mine = generation;
    const before = asked.size === 0 ? [0] : [...asked].slice(-2);
    asked = new Set();
    await during(readPage(before[0] ?? 0));
    if (facets.value !== null) await new Promise((resolve) => setTimeout(resolve, countsAfterMs));
    if (mine !== generation) return;
    const counted = await api.directory.facets({ filters: filters.value });
    if (mine === generation) facets.value = counted;
  }

  /** Makes sure that the rows from `first` to `last` are there or coming. */
  function need(first: number, last: number): void {
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1)
      void readPage(page);
  }

  /** Going back undoes a choice; words are typed letter by letter, and those are no steps. */
  function change(patch: Partial<DirectoryChoice>): void {
    const next = { ...choice.value, ...patch };
    if (patch.query !== undefined && (patch.query === '') !== (choice.value.query === '')) {
      next.sort = patch.query === '' ? 'name' : 'relevance';
    }
    const isTyped = patch.query !== undefined && patch.query !== '';
    const address = { query: addressOf(next) };
    void (isTyped && choice.value.query !== '' ? router.replace(address) : router.push(address));
  }

  function clear(): void {
    void router.push({
      query: addressOf({
        ...plainChoice,
        layout: choice.value.layout,
        sort: choice.value.sort === 'relevance' ? 'name' : choice.value.sort,
        descending: choice.value.descending,
      }),
    });
  }

  watch(
    // How it is laid out changes nothing about what is read.
    () => [JSON.stringify({ ...choice.value, layout: null }), locale.value],
    () => {
      asked = new Set();
      void refresh();
    },
    { immediate: true },
  );
  onScopeDispose(onChange(() => void refresh()));

  return { choice, change, clear, total, rows, facets, loaded, pending, waiting, need };
}
