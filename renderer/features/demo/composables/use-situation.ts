import { shallowRef } from 'vue';
import type { Situation } from '@shared/settings/settings.contract';
import { api, onChange } from '@/api/client';

const situation = shallowRef<Situation | null>(null);
let listening = false;

async function read(): Promise<void> {
  situation.value = await api.settings.situation();
}

/** How the app finds itself: how many members there are, and whether they are made up. One for all pages. */
export function useSituation() {
  if (!listening) {
    listening = true;
    onChange((event) => {
      if (event.everything || event.entities.includes('member')) void read();
    });
    void read();
  }
  return { situation, read };
}
