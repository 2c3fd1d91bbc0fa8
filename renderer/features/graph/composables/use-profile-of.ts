import { onScopeDispose, shallowRef, watch, type Ref } from 'vue';
import type { Profile } from '@shared/members/members.contract';
import { api, onChange } from '@/api/client';

/** What is known of a member beyond the graph: read when they are looked at, and again when they change. */
export function useProfileOf(id: Ref<string | null>) {
  const profile = shallowRef<Profile | null>(null);

  async function read(): Promise<void> {
    const wanted = id.value;
    if (wanted === null) {
      profile.value = null;
      return;
    }
    if (profile.value?.member.id !== wanted) profile.value = null;
    try {
      const found = await api.members.get({ id: wanted });
      if (wanted === id.value) profile.value = found;
    } catch (error) {
      // The card says what the graph knows; what is missing comes with the next change.
      console.error(error);
    }
  }

  watch(id, () => void read(), { immediate: true });
  onScopeDispose(
    onChange((event) => {
      if (event.everything || (id.value !== null && event.memberIds.includes(id.value))) void read();
    }),
  );
  return profile;
}
