import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { Profile } from '@shared/members/members.contract';
import type { Member, MemberFields } from '@shared/members/members.schema';
import { api, codeOf, onChange } from '@/api/client';
import { createAutosave, type AutosaveState } from './autosave';
import { forgetDraftsOf, memberDrafts } from './drafts';

export type ProfilePatch = Partial<MemberFields>;

const delayMs = 500;

/**
 * One member's profile, edited in place: what is typed shows at once and is saved soon after; what others write
 * meanwhile appears, but never over what is still being typed.
 *
 * @param id of one member, and never of another: what is typed must not reach whoever is looked at next
 */
export function useProfile(id: string) {
  const profile = shallowRef<Profile | null>(null);
  const state = ref<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  const saving = shallowRef<AutosaveState>({ kind: 'saved' });
  const draftRestored = ref(false);
  const lastOperationId = ref<string | null>(null);
  let version = 1;

  const autosave = createAutosave<ProfilePatch, { member: Member; operationId: string | null }>({
    delayMs,
    save,
    keepDraft: (patch) => memberDrafts.keep(id, patch),
    onState: (next) => (saving.value = next),
    onSaved: ({ member, operationId }) => {
      lastOperationId.value = operationId;
      show({ member });
    },
  });

  /** The member as shown: what is stored, with the edits that are not saved yet on top. */
  const member = computed<Member | null>(() => profile.value?.member ?? null);

  async function save(patch: ProfilePatch) {
    try {
      return await api.members.update({ id, version, patch });
    } catch (error) {
      // Somebody else wrote other fields meanwhile: what was typed here goes on top of theirs.
      if (codeOf(error) !== 'CONFLICT') throw error;
      version = (await api.members.get({ id })).member.version;
      return api.members.update({ id, version, patch });
    }
  }

  function show(next: Partial<Profile>): void {
    if (next.member) version = next.member.version;
    const before = profile.value;
    if (!before) return;
    const merged = { ...before, ...next };
    profile.value = { ...merged, member: { ...merged.member, ...shownNames(autosave.pending()) } };
  }

  async function load(): Promise<void> {
    try {
      const loaded = await api.members.get({ id });
      version = loaded.member.version;
      profile.value = { ...loaded, member: { ...loaded.member, ...shownNames(autosave.pending()) } };
      state.value = 'ready';
    } catch (error) {
      state.value = codeOf(error) === 'NOT_FOUND' ? 'missing' : 'failed';
      if (state.value === 'missing') forgetDraftsOf(id);
    }
  }

  function edit(patch: ProfilePatch): void {
    autosave.edit(patch);
    show({});
  }

  async function restoreDraft(): Promise<void> {
    const draft = memberDrafts.read(id);
    if (!draft || state.value !== 'ready') return;
    draftRestored.value = true;
    edit(draft);
    await autosave.flush();
  }

  void load().then(restoreDraft);
  const stop = onChange((event) => {
    if (event.everything || event.memberIds.includes(id)) void load();
  });
  onScopeDispose(() => {
    stop();
    void autosave.flush();
  });

  return {
    profile,
    member,
    state,
    saving,
    draftRestored,
    lastOperationId,
    edit,
    load,
    flush: autosave.flush,
  };
}

/** A chosen display name that is being edited shows as such; an emptied one follows the names once it is saved. */
function shownNames(pending: ProfilePatch): ProfilePatch {
  const { displayName, ...others } = pending;
  return displayName?.trim() ? pending : others;
}
