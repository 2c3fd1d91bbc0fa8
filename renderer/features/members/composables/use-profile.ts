import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { Profile } from '@shared/members/members.contract';
import type { Member, MemberFields } from '@shared/members/members.schema';
import { api, codeOf, onChange } from '@/api/client';
import type { AutosaveState } from './autosave';
import { createCarefulAutosave, type Clash } from './careful-autosave';
import { forgetDraftsOf, memberDrafts, replacedByMember } from './drafts';

export type ProfilePatch = Partial<MemberFields>;

const delayMs = 500;

/**
 * One member's profile, edited in place: what is typed shows at once and is saved soon after; what others write
 * meanwhile appears, but never over what is still being typed. Where both wrote the same field, the manager is asked.
 *
 * @param id of one member, and never of another: what is typed must not reach whoever is looked at next
 */
export function useProfile(id: string) {
  const profile = shallowRef<Profile | null>(null);
  const state = ref<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  const saving = shallowRef<AutosaveState>({ kind: 'saved' });
  const clashes = shallowRef<readonly Clash[]>([]);
  const draftRestored = ref(false);
  /** The profile as it was last read or written, without what is being edited. */
  let stored: Profile | null = null;

  const autosave = createCarefulAutosave<MemberFields, Member>({
    delayMs,
    stored: () => stored?.member ?? null,
    write: async (patch, replaces) => {
      const version = stored?.member.version ?? 1;
      return (await api.members.update({ id, version, patch, replaces })).member;
    },
    reread: async () => {
      show(await api.members.get({ id }));
      return stored?.member ?? Promise.reject(new Error('The profile was not read'));
    },
    keepDraft: (patch, replaces) => {
      memberDrafts.keep(id, patch);
      replacedByMember.keep(id, replaces);
    },
    onState: (next) => (saving.value = next),
    onSaved: (member) => {
      if (stored) show({ ...stored, member });
    },
    onClashes: (next) => {
      clashes.value = next;
      if (stored) show(stored);
    },
  });

  /** The member as shown: what is stored, with the edits that are not saved yet on top. */
  const member = computed<Member | null>(() => profile.value?.member ?? null);

  function show(next: Profile): void {
    stored = next;
    profile.value = { ...next, member: { ...next.member, ...shownNames(autosave.pending()) } };
  }

  async function load(): Promise<void> {
    try {
      show(await api.members.get({ id }));
      if (stored) autosave.see(stored.member);
      state.value = 'ready';
    } catch (error) {
      state.value = codeOf(error) === 'NOT_FOUND' ? 'missing' : 'failed';
      if (state.value === 'missing') forgetDraftsOf(id);
    }
  }

  function edit(patch: ProfilePatch): void {
    autosave.edit(patch);
    if (stored) show(stored);
  }

  async function restoreDraft(): Promise<void> {
    const draft = memberDrafts.read(id);
    if (!draft || !stored) return;
    draftRestored.value = true;
    autosave.restore(draft, replacedByMember.read(id) ?? {});
    show(stored);
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
    clashes,
    draftRestored,
    edit,
    load,
    settle: autosave.settle,
    flush: autosave.flush,
  };
}

/** A chosen display name that is being edited shows as such; an emptied one follows the names once it is saved. */
function shownNames(pending: ProfilePatch): ProfilePatch {
  const { displayName, ...others } = pending;
  return displayName?.trim() ? pending : others;
}
