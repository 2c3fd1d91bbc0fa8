import { onScopeDispose, ref, shallowRef } from 'vue';
import { communityOf, type Community } from '@shared/graph/community';
import { api, onChange } from '@/api/client';

/** The tables that the graph is read from. */
const telling = new Set([
  'member',
  'company',
  'member_photo',
  'consent',
  'service',
  'service_specialty',
  'specialty',
  'tie',
  'awareness',
  'interaction',
  'interaction_participant',
]);

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
      if (event.everything || event.entities.some((entity) => telling.has(entity))) void read();
    }),
  );

  return { community, failed, read };
}
