import { useI18n } from 'vue-i18n';
import type { Operation } from '@shared/changes/changes.schema';
import { api, codeOf } from '@/api/client';
import { showToast } from '@/ui';
import { errorWords } from './error-words';

interface Answer {
  readonly operationId: string | null;
}

/** Writes with what the manager should hear of them: a message with Undo, or what went wrong. */
export function useWrites() {
  const { t, te } = useI18n();

  /**
   * Writes, and says so where there is something to say.
   *
   * @returns the answer, or null where it failed (the manager was told why)
   */
  async function write<T extends Answer>(call: () => Promise<T>, message = ''): Promise<T | null> {
    try {
      const answer = await call();
      const { operationId } = answer;
      if (message !== '') {
        const action =
          operationId === null ? null : { label: t('changes.undo'), run: () => void undo(operationId) };
        showToast({ text: message, action });
      }
      return answer;
    } catch (error) {
      failed(error);
      return null;
    }
  }

  /**
   * Takes back the last operation, or the given one, and says which it was.
   *
   * @returns whether it was taken back; where not, the manager was told why
   */
  async function undo(operationId?: string): Promise<boolean> {
    try {
      const { operation } = await api.changes.undo({ operationId });
      showToast({ text: t('changes.undone', { what: operationWords(operation) }) });
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  }

  async function redo(): Promise<void> {
    try {
      const { operation } = await api.changes.redo();
      showToast({ text: t('changes.redone', { what: operationWords(operation) }) });
    } catch (error) {
      if (codeOf(error) === 'NOTHING_TO_UNDO') notify(t('changes.nothingToRedo'));
      else failed(error);
    }
  }

  function operationWords({ kind, subject }: Operation): string {
    const words = t(`changes.kinds.${kind}`);
    return subject === '' ? words : `${words}, ${subject}`;
  }

  function failed(error: unknown): void {
    showToast({ text: errorWords(error, t, te), tone: 'problem' });
  }

  function notify(text: string): void {
    showToast({ text });
  }

  return { write, undo, redo, failed, notify, operationWords };
}
