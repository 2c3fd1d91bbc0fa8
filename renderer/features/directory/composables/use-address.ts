import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { readAddress, writeAddress, type DirectoryAddress } from '../directory-address';

/** What the directory's address says, and changing it. Filters replace one another, so that Back leaves the page. */
export function useAddress() {
  const route = useRoute();
  const router = useRouter();
  const address = computed(() => readAddress(route.query));

  async function change(patch: Partial<DirectoryAddress>): Promise<void> {
    await router.replace({ query: writeAddress({ ...address.value, ...patch }) });
  }

  return { address, change };
}
