import { computed, onScopeDispose, reactive, ref, watch, type Ref } from 'vue';
import type { Profile } from '@shared/members/members.contract';
import type { Service, ServiceFields } from '@shared/services/services.schema';
import { api } from '@/api/client';
import { replacedByService, serviceDrafts } from './drafts';
import { leastSaved, type AutosaveState } from './autosave';
import { createCarefulAutosave, type CarefulAutosave, type Clash } from './careful-autosave';

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
  const saves = new Map<string, CarefulAutosave<ServiceFields>>();
  /** The services as they were last read or written, without what is being edited. */
  const stored = new Map<string, Service>();
  let taken: readonly Service[] | null = null;
  /** By the service's id. */
  const serviceClashes = reactive(new Map<string, readonly Clash[]>());
  const states = reactive(new Map<string, AutosaveState>());
  const servicesRestored = ref(false);
  const looked = new Set<string>();
  const draftId = (id: string): string => `${memberId}:${id}`;
  /** How far the services' edits are kept, taken together. */
  const savingServices = computed(() => leastSaved([...states.values()]));

  watch(
    profile,
    (loaded) => {
      // Not where only the member was edited: then the services here are newer.
      if (loaded && loaded.services !== taken) {
        taken = loaded.services;
        for (const service of taken) take(service);
      }
      services.value = (loaded?.services ?? []).map((service) => ({
        ...(stored.get(service.id) ?? service),
        ...saves.get(service.id)?.pending(),
      }));
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
    autosaveOf(id).restore(draft, replacedByService.read(draftId(id)) ?? {});
    show(id);
    void saves.get(id)?.flush();
  }

  function take(service: Service): void {
    stored.set(service.id, service);
    saves.get(service.id)?.see(service);
  }

  function show(id: string): void {
    services.value = services.value.map((service) =>
      service.id === id ? { ...service, ...stored.get(id), ...saves.get(id)?.pending() } : service,
    );
  }

  function autosaveOf(id: string): CarefulAutosave<ServiceFields> {
    const known = saves.get(id);
    if (known) return known;
    const made = createCarefulAutosave<ServiceFields, Service>({
      delayMs,
      stored: () => stored.get(id) ?? null,
      write: async (patch, replaces) => {
        const version = stored.get(id)?.version ?? 1;
        return (await api.services.update({ id, version, patch, replaces })).service;
      },
      reread: async () => {
        const current = await api.members.get({ id: memberId });
        const service = current.services.find((one) => one.id === id);
        if (!service) throw new Error('The service is not there any more');
        stored.set(id, service);
        return service;
      },
      keepDraft: (draft, replaces) => {
        serviceDrafts.keep(draftId(id), draft);
        replacedByService.keep(draftId(id), replaces);
      },
      onState: (state) => {
        states.set(id, state);
        if (state.kind === 'failed') onFailed(state.error);
      },
      onSaved: take,
      onClashes: (next) => {
        serviceClashes.set(id, next);
        show(id);
      },
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

  function settleService(id: string, field: string, keeps: 'mine' | 'theirs'): void {
    saves.get(id)?.settle(field, keeps);
  }

  return {
    services,
    savingServices,
    servicesRestored,
    serviceClashes,
    editService,
    settleService,
    flushServices,
  };
}
