import { useDebounceFn } from '@vueuse/core';
import { onScopeDispose, ref, shallowRef } from 'vue';
import type { Space, SpaceFields } from '@shared/space/space.contract';
import { api, codeOf, onChange } from '@/api/client';
import { useWrites } from '@/features/changes';
import { logoPicture, LogoRefused, type LogoFault } from './logo-picture';

const delayMs = 600;

/** The coworking space itself, saved soon after it was edited. */
export function useSpace() {
  const { write, failed } = useWrites();
  const space = shallowRef<Space | null>(null);
  const saved = ref(false);
  const isReadingLogo = ref(false);
  const logoFault = ref<LogoFault | null>(null);
  let pending: Partial<SpaceFields> = {};

  async function load(): Promise<void> {
    try {
      const stored = await api.space.get();
      space.value = { ...stored, ...pending };
    } catch (error) {
      failed(error);
    }
  }

  function edit(patch: Partial<SpaceFields>): void {
    if (!space.value) return;
    pending = { ...pending, ...patch };
    space.value = { ...space.value, ...patch };
    saved.value = false;
    void saveSoon();
  }

  const saveSoon = useDebounceFn(save, delayMs);

  async function save(): Promise<void> {
    const patch = pending;
    if (!space.value || Object.keys(patch).length === 0) return;
    pending = {};
    try {
      const answer = await writePatch(patch);
      space.value = { ...answer.space, ...pending };
      saved.value = true;
    } catch (error) {
      pending = { ...patch, ...pending };
      failed(error);
    }
  }

  async function writePatch(patch: Partial<SpaceFields>) {
    const version = space.value?.version ?? 1;
    try {
      return await api.space.update({ version, patch });
    } catch (error) {
      // Somebody else wrote other fields meanwhile: what was typed here goes on top of theirs.
      if (codeOf(error) !== 'CONFLICT') throw error;
      return api.space.update({ version: (await api.space.get()).version, patch });
    }
  }

  /** The one before stays where the file is no good. */
  async function setLogo(file: File): Promise<void> {
    logoFault.value = null;
    isReadingLogo.value = true;
    try {
      const logo = await logoPicture(file);
      if (await write(() => api.space.setLogo({ logo }))) await load();
    } catch (error) {
      if (error instanceof LogoRefused) logoFault.value = error.fault;
      else failed(error);
    } finally {
      isReadingLogo.value = false;
    }
  }

  async function removeLogo(): Promise<void> {
    if (await write(() => api.space.removeLogo())) await load();
  }

  onScopeDispose(onChange((event) => (event.everything || event.entities.includes('space')) && void load()));
  onScopeDispose(() => void save());
  void load();

  return { space, saved, edit, setLogo, removeLogo, isReadingLogo, logoFault };
}
