import { onScopeDispose, shallowRef, watch, type ComputedRef } from 'vue';
import type { Tie } from '@shared/ties/ties.schema';
import { api, onChange } from '@/api/client';

/** The declared ties of a pair, to be edited: read when the pair is looked at, and again when a tie of theirs changes. */
export function usePairTies(pair: ComputedRef<readonly [string, string]>) {
  const ties = shallowRef<readonly Tie[]>([]);

  async function read(): Promise<void> {
    const [memberId, otherId] = pair.value;
    const key = pair.value.join();
    try {
      const found = await api.ties.list({ memberId, otherId });
      if (key === pair.value.join()) ties.value = found;
    } catch (error) {
      console.error(error);
    }
  }

  watch(
    () => pair.value.join(),
    () => {
      ties.value = [];
      void read();
    },
    { immediate: true },
  );
  onScopeDispose(
    onChange(({ everything, entities, memberIds }) => {
      const isOfPair = entities.includes('tie') && pair.value.some((id) => memberIds.includes(id));
      if (everything || isOfPair) void read();
    }),
  );
  return ties;
}
