import { useI18n } from 'vue-i18n';
import type { AwarenessLevel } from '@shared/awareness/awareness.schema';
import type { Locale } from '@shared/locale';
import type { Tie, TieKind } from '@shared/ties/ties.schema';
import { api } from '@/api/client';
import { useWrites } from '@/features/changes';
import { listWords, wordsOfKind } from './graph-words';

/** The two members of a pair, with their ids. */
export interface PairEnd {
  readonly id: string;
  readonly name: string;
}

/** What the manager writes on the graph: saved at once, each with Undo. */
export function useEdits() {
  const { t, locale } = useI18n();
  const pairWords = (one: PairEnd, other: PairEnd): string =>
    listWords([one.name, other.name], locale.value as Locale);
  const { write, notify } = useWrites();

  /** @returns whether they are tied in this way now */
  async function tie(one: PairEnd, other: PairEnd, kind: TieKind): Promise<boolean> {
    const names = { pair: pairWords(one, other), kind: wordsOfKind(t, kind) };
    const answer = await write(() => api.ties.add({ memberIds: [one.id, other.id], fields: { kind } }));
    if (!answer) return false;
    if (answer.operationId === null) notify(t('graph.edits.alreadyTied', names));
    else await write(() => Promise.resolve(answer), t('graph.edits.tied', names));
    return true;
  }

  async function changeKind({ id, version }: Tie, kind: TieKind): Promise<boolean> {
    const message = t('graph.edits.changed', { kind: wordsOfKind(t, kind) });
    return (await write(() => api.ties.update({ id, version, patch: { kind } }), message)) !== null;
  }

  async function untie({ id }: Tie, one: PairEnd, other: PairEnd): Promise<boolean> {
    const message = t('graph.edits.untied', { pair: pairWords(one, other) });
    return (await write(() => api.ties.remove({ id }), message)) !== null;
  }

  /** @param level null takes back that anything is known about it */
  async function setAwareness(from: PairEnd, to: PairEnd, level: AwarenessLevel | null): Promise<boolean> {
    const message = t('graph.edits.awareness', { one: from.name, other: to.name });
    const call = () =>
      level === null
        ? api.awareness.clear({ fromId: from.id, toId: to.id })
        : api.awareness.set({ fromIds: [from.id], toId: to.id, level });
    return (await write(call, message)) !== null;
  }

  return { tie, changeKind, untie, setAwareness };
}
