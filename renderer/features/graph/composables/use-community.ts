import { onScopeDispose, ref, shallowRef } from 'vue';
import { communityOf, type Community } from '@shared/graph/community';
import { api, onChange } from '@/api/client';

/** What of the community the graph does not show, whatever happens to it. */
const unseen = new Set(['space', 'import-mapping', 'consent', 'settings']);

/** Everybody and what connects them, read anew after each change by this window or another. */
export function useCommunity() {
  const community = shallowRef<Community | null>(null);
  const failed = ref(false);
  let generation = 0;

  async function read(): Promise<void> {
    generation += 1;
    const mine = generation;
    try {
      const model = await api.graph.read();
      if (mine !== generation) return;
      community.value = communityOf(model);
      failed.value = false;
    } catch (error) {
      console.error(error);
      failed.value = mine === generation;
    }
  }

  void read();
  onScopeDispose(
    onChange((event) => {
      const concerns = event.everything || event.entities.some((entity) => !unseen.has(entity));
      if (concerns) void read();
    }),
  );

  return { community, failed, read };
}
