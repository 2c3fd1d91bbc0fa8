import { computed, ref, watch } from 'vue';

/**
 * Keys of a field with a list of choices below it (ARIA combobox): arrows mark, Enter takes, Escape closes.
 *
 * @param options the choices now
 * @param take called with the place of the choice that was taken
 * @param marksFirst whether a new list has its first choice marked, so that Enter takes it
 */
export function useListbox(
  options: () => readonly unknown[],
  take: (index: number) => void,
  marksFirst: () => boolean,
) {
  const count = (): number => options().length;
  const open = ref(false);
  const active = ref(-1);
  watch([options, marksFirst], () => (active.value = marksFirst() ? 0 : -1), { immediate: true });
  const marked = computed(() => (open.value && active.value < count() ? active.value : -1));

  function takeAt(index: number): void {
    open.value = false;
    take(index);
  }

  /** @returns whether the list took the key, and nobody else should */
  function onKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' && open.value && count() > 0) {
      event.stopPropagation();
      open.value = false;
      return true;
    }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count() > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // From nothing marked, up goes to the last one.
      const from = marked.value === -1 && step === -1 ? 0 : marked.value;
      active.value = open.value ? (from + step + count()) % count() : Math.max(0, active.value);
      open.value = true;
      return true;
    }
    if (event.key === 'Enter' && marked.value !== -1) {
      event.preventDefault();
      takeAt(marked.value);
      return true;
    }
    return false;
  }

  return { open, active, marked, onKey, takeAt };
}
