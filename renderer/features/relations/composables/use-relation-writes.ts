import { useI18n } from 'vue-i18n';
import type { AwarenessEvidence, AwarenessLevel } from '@shared/awareness/awareness.schema';
import type { Interaction, InteractionFields } from '@shared/interactions/interactions.schema';
import type { Tie, TieFields } from '@shared/ties/ties.schema';
import { api } from '@/api/client';
import { useWrites } from '@/features/changes';
import { useGraphWords } from '@/features/graph';

/** What the manager writes about a tie. */
export type TieDraft = Pick<TieFields, 'kind' | 'since' | 'until' | 'note'>;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the manager writes about a member's relations: saved at once, each with Undo. Each tells whether it was saved. */
export function useRelationWrites() {
  const { t } = useI18n();
  const { write, notify } = useWrites();
  const { kindWords } = useGraphWords();

  async function addTie(one: Named, other: Named, fields: TieDraft): Promise<boolean> {
    const names = { one: one.name, other: other.name, kind: kindWords(fields.kind) };
    const answer = await write(() => api.ties.add({ memberIds: [one.id, other.id], fields }));
    if (!answer) return false;
    if (answer.operationId === null) notify(t('relations.written.alreadyTied', names));
    else await write(() => Promise.resolve(answer), t('relations.written.tied', names));
    return true;
  }

  async function changeTie({ id, version }: Tie, patch: TieDraft): Promise<boolean> {
    const call = () => api.ties.update({ id, version, patch });
    return (await write(call, t('relations.written.tieChanged'))) !== null;
  }

  async function removeTie({ id }: Tie, one: Named, other: Named): Promise<boolean> {
    const message = t('relations.written.untied', { one: one.name, other: other.name });
    return (await write(() => api.ties.remove({ id }), message)) !== null;
  }

  async function setAwareness(
    from: Named,
    to: Named,
    known: { level: AwarenessLevel; evidence: AwarenessEvidence },
  ): Promise<boolean> {
    const message = t('relations.written.awareness', { one: from.name, other: to.name });
    return (
      (await write(() => api.awareness.set({ fromIds: [from.id], toId: to.id, ...known }), message)) !== null
    );
  }

  async function clearAwareness(from: Named, to: Named): Promise<boolean> {
    const message = t('relations.written.awarenessCleared', { one: from.name, other: to.name });
    return (await write(() => api.awareness.clear({ fromId: from.id, toId: to.id }), message)) !== null;
  }

  async function logEncounter(fields: InteractionFields): Promise<boolean> {
    return (await write(() => api.interactions.add({ fields }), t('relations.written.logged'))) !== null;
  }

  async function changeEncounter(
    { id, version }: Interaction,
    patch: Partial<InteractionFields>,
  ): Promise<boolean> {
    const call = () => api.interactions.update({ id, version, patch });
    return (await write(call, t('relations.written.encounterChanged'))) !== null;
  }

  async function removeEncounter({ id }: Interaction): Promise<boolean> {
    const message = t('relations.written.encounterRemoved');
    return (await write(() => api.interactions.remove({ id }), message)) !== null;
  }

  return {
    addTie,
    changeTie,
    removeTie,
    setAwareness,
    clearAwareness,
    logEncounter,
    changeEncounter,
    removeEncounter,
  };
}
