import { useI18n } from 'vue-i18n';
import type { AwarenessEvidence, AwarenessLevel } from '@shared/awareness/awareness.schema';
import type { Interaction, InteractionFields } from '@shared/interactions/interactions.schema';
import type { Tie, TieFields } from '@shared/ties/ties.schema';
import { api } from '@/api/client';
import { useWrites } from '@/features/changes';
import { useRelationWords } from './relation-words';

/** What the manager writes about a tie. */
export type TieDraft = Pick<TieFields, 'kind' | 'source' | 'since' | 'until' | 'note'>;

/** One of the two members of a pair. */
export interface PairEnd {
  readonly id: string;
  readonly name: string;
}

/** What the manager writes about members' relations: saved at once, each with Undo. Each tells whether it was saved. */
export function useRelationWrites() {
  const { t } = useI18n();
  const { write, notify } = useWrites();
  const { kindWords, listWords } = useRelationWords();
  const pairWords = (one: PairEnd, other: PairEnd): string => listWords([one.name, other.name]);

  async function addTie(
    one: PairEnd,
    other: PairEnd,
    fields: Partial<TieDraft> & Pick<TieDraft, 'kind'>,
  ): Promise<boolean> {
    const names = { pair: pairWords(one, other), kind: kindWords(fields.kind) };
    const answer = await write(() => api.ties.add({ memberIds: [one.id, other.id], fields }));
    if (!answer) return false;
    if (answer.operationId === null) notify(t('relations.written.alreadyTied', names));
    else await write(() => Promise.resolve(answer), t('relations.written.tied', names));
    return true;
  }

  async function changeTie({ id, version, kind }: Tie, patch: TieDraft): Promise<boolean> {
    const message =
      patch.kind === kind
        ? t('relations.written.tieChanged')
        : t('relations.written.kindChanged', { kind: kindWords(patch.kind) });
    return (await write(() => api.ties.update({ id, version, patch }), message)) !== null;
  }

  async function removeTie({ id }: Tie, one: PairEnd, other: PairEnd): Promise<boolean> {
    const message = t('relations.written.untied', { pair: pairWords(one, other) });
    return (await write(() => api.ties.remove({ id }), message)) !== null;
  }

  async function setAwareness(
    from: PairEnd,
    to: PairEnd,
    known: { level: AwarenessLevel; evidence?: AwarenessEvidence },
  ): Promise<boolean> {
    const message = t('relations.written.awareness', { one: from.name, other: to.name });
    const call = () => api.awareness.set({ fromIds: [from.id], toId: to.id, ...known });
    return (await write(call, message)) !== null;
  }

  async function clearAwareness(from: PairEnd, to: PairEnd): Promise<boolean> {
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
