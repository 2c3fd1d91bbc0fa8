import { computed, onScopeDispose, reactive, ref, watch, type Ref } from 'vue';
import type { Profile } from '@shared/members/members.contract';
import type { Service, ServiceFields } from '@shared/services/services.schema';
import { api, codeOf } from '@/api/client';
import { createAutosave, leastSaved, type Autosave, type AutosaveState } from './autosave';
import { serviceDrafts } from './drafts';

type Patch = Partial<ServiceFields>;

const delayMs = 500;

/** The services as shown, with edits that are not saved yet on top; each service saves on its own. */
export function useServiceEdits(profile: Ref<Profile | null>, onFailed: (error: unknown) => void) {
  const services = ref<Service[]>([]);
  const saves = new Map<string, Autosave<Patch>>();
  const versions = new Map<string, number>();
  const states = reactive(new Map<string, AutosaveState>());
  /** How far the services' edits are kept, taken together. */
  const savingServices = computed(() => leastSaved([...states.values()]));

  watch(
    profile,
    (loaded) => {
      services.value = (loaded?.services ?? []).map((service) => {
        versions.set(service.id, Math.max(service.version, versions.get(service.id) ?? 0));
        return { ...service, ...saves.get(service.id)?.pending() };
      });
      restoreDrafts();
    },
    { immediate: true },
  );

  async function save(id: string, patch: Patch): Promise<Service> {
    const version = versions.get(id) ?? 1;
    try {
      return (await api.services.update({ id, version, patch })).service;
    } catch (error) {
      const current =
        codeOf(error) === 'CONFLICT'
          ? profile.value && (await api.members.get({ id: profile.value.member.id }))
          : null;
      const service = current?.services.find((one) => one.id === id);
      if (!service) throw error;
      return (await api.services.update({ id, version: service.version, patch })).service;
    }
  }

  function autosaveOf(id: string): Autosave<Patch> {
    const known = saves.get(id);
    if (known) return known;
    const made = createAutosave<Patch, Service>({
      delayMs,
      save: (patch) => save(id, patch),
      keepDraft: (patch) => {
        if (patch) serviceDrafts.keep(id, patch);
        else serviceDrafts.clear(id);
      },
      onState: (state) => {
        states.set(id, state);
        if (state.kind === 'failed') onFailed(state.error);
      },
      onSaved: (service) => versions.set(id, service.version),
    });
    saves.set(id, made);
    return made;
  }

  /** A title being emptied waits until it says something again: a service without one cannot be kept. */
  function editService(id: string, patch: Patch): void {
    services.value = services.value.map((service) =>
      service.id === id ? { ...service, ...patch } : service,
    );
    if (patch.title?.trim() === '') return;
    autosaveOf(id).edit(patch);
  }

  /** What a closed window left unsaved is shown again, and saved. */
  function restoreDrafts(): void {
    for (const { id } of services.value) {
      const draft = saves.has(id) ? null : serviceDrafts.read(id);
      if (draft) editService(id, draft);
    }
  }

  async function flushServices(): Promise<void> {
    await Promise.all([...saves.values()].map((one) => one.flush()));
  }

  onScopeDispose(() => void flushServices());

  return { services, savingServices, editService, flushServices };
}
