import { computed, onScopeDispose, reactive, ref, watch, type Ref } from 'vue';
import type { Profile } from '@shared/members/members.contract';
import type { Service, ServiceFields } from '@shared/services/services.schema';
import { api, codeOf } from '@/api/client';
import { serviceDrafts } from './drafts';
import { createAutosave, leastSaved, type Autosave, type AutosaveState } from './autosave';

type Patch = Partial<ServiceFields>;

const delayMs = 500;

/**
 * The services as shown, with edits that are not saved yet on top; each service saves on its own.
 *
 * @param memberId whose services they are
 */
export function useServiceEdits(
  memberId: string,
  profile: Ref<Profile | null>,
  onFailed: (error: unknown) => void,
) {
  const services = ref<Service[]>([]);
  const saves = new Map<string, Autosave<Patch>>();
  const versions = new Map<string, number>();
  const states = reactive(new Map<string, AutosaveState>());
  const servicesRestored = ref(false);
  const looked = new Set<string>();
  const draftId = (id: string): string => `${memberId}:${id}`;
  /** How far the services' edits are kept, taken together. */
  const savingServices = computed(() => leastSaved([...states.values()]));

  watch(
    profile,
    (loaded) => {
      services.value = (loaded?.services ?? []).map((service) => {
        versions.set(service.id, Math.max(service.version, versions.get(service.id) ?? 0));
        return { ...service, ...saves.get(service.id)?.pending() };
      });
      for (const { id } of services.value) restoreDraft(id);
    },
    { immediate: true },
  );

  /** Takes up what was left unsaved of a service, the first time that it is seen. */
  function restoreDraft(id: string): void {
    if (looked.has(id)) return;
    looked.add(id);
    const draft = serviceDrafts.read(draftId(id));
    if (!draft) return;
    servicesRestored.value = true;
    editService(id, draft);
    void saves.get(id)?.flush();
  }

  async function save(id: string, patch: Patch): Promise<Service> {
    const version = versions.get(id) ?? 1;
    try {
      return (await api.services.update({ id, version, patch })).service;
    } catch (error) {
      const current = codeOf(error) === 'CONFLICT' ? await api.members.get({ id: memberId }) : null;
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
      keepDraft: (draft) => serviceDrafts.keep(draftId(id), draft),
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

  async function flushServices(): Promise<void> {
    await Promise.all([...saves.values()].map((one) => one.flush()));
  }

  onScopeDispose(() => void flushServices());

  return { services, savingServices, servicesRestored, editService, flushServices };
}
