import { useEventListener } from '@vueuse/core';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { SavedSheet, SheetSettings } from '@shared/sheet/sheet.schema';
import { api, codeOf, onChange } from '@/api/client';
import { useWrites } from '@/features/changes';
import { createAutosave, type AutosaveState } from '@/features/members';

/** What is edited of a sheet: its settings, and its name beside them. */
export type SheetPatch = Partial<SheetSettings> & { readonly name?: string };

const delayMs = 500;

/** One saved sheet, saved soon after it was edited. */
export function useSheet(id: string) {
  const { failed } = useWrites();
  const stored = shallowRef<SavedSheet | null>(null);
  const pending = shallowRef<SheetPatch>({});
  const state = ref<AutosaveState>({ kind: 'saved' });
  const isMissing = ref(false);

  const name = computed(() => pending.value.name ?? stored.value?.name ?? '');
  const settings = computed<SheetSettings | null>(() => {
    if (!stored.value) return null;
    const { name: _name, ...patch } = pending.value;
    return { ...stored.value.settings, ...patch };
  });

  async function load(): Promise<void> {
    try {
      stored.value = await api.sheet.get({ id });
    } catch (error) {
      if (codeOf(error) === 'NOT_FOUND') isMissing.value = true;
      else failed(error);
    }
  }

  const autosave = createAutosave<SheetPatch, SavedSheet>({
    delayMs,
    save: async ({ name: newName, ...patch }) => {
      const change = { id, name: newName, settings: patch };
      try {
        return (await api.sheet.update({ ...change, version: stored.value?.version ?? 1 })).sheet;
      } catch (error) {
        // Another window wrote other settings meanwhile: what was chosen here goes on top of them.
        if (codeOf(error) !== 'CONFLICT') throw error;
        return (await api.sheet.update({ ...change, version: (await api.sheet.get({ id })).version })).sheet;
      }
    },
    keepDraft: (patch) => (pending.value = patch ?? {}),
    onState: (next) => {
      state.value = next;
      if (next.kind === 'failed') failed(next.error);
    },
    onSaved: (sheet) => (stored.value = sheet),
  });

  /** A name being emptied waits until it says something again. */
  function edit(patch: SheetPatch): void {
    if (patch.name?.trim() === '') return;
    autosave.edit(patch);
  }

  onScopeDispose(
    onChange((event) => {
      if ((event.everything || event.entities.includes('sheet')) && state.value.kind === 'saved') void load();
    }),
  );
  useEventListener(window, 'pagehide', () => void autosave.flush());
  onScopeDispose(() => void autosave.flush());
  void load();

  return { name, settings, state, isMissing, edit, flush: autosave.flush };
}
