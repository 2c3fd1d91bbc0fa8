import { useI18n } from 'vue-i18n';
import type { Operation, Subject } from '@shared/changes/changes.schema';
import type { Locale } from '@shared/locale';
import type { ErrorData } from '@shared/errors';
import { api, codeOf, dataOf } from '@/api/client';
import { showToast } from '@/ui';
import { errorWords } from './error-words';

interface Answer {
  readonly operationId: string | null;
}

interface UndoOptions {
  /** Take back what builds on it first. */
  readonly withLater?: boolean;
  /** Called where it was refused, and taken back with what builds on it when the manager said so. */
  readonly onUndoneAfterAll?: (() => void) | undefined;
}

function offersLater(error: unknown): boolean {
  return codeOf(error) === 'UNDO_CONFLICT' && (dataOf(error) as ErrorData<'UNDO_CONFLICT'>).laterCount > 0;
}

/** Writes with what the manager should hear of them: a message with Undo, or what went wrong. */
export function useWrites() {
  const { t, te, locale } = useI18n();

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
  async function undo(
    operationId?: string,
    { withLater = false, onUndoneAfterAll }: UndoOptions = {},
  ): Promise<boolean> {
    try {
      const { operation } = await api.changes.undo({ operationId, withLater });
      showToast({ text: t('changes.undone', { what: operationWords(operation) }) });
      return true;
    } catch (error) {
      if (operationId === undefined || !offersLater(error)) failed(error);
      else offerLater(dataOf(error) as ErrorData<'UNDO_CONFLICT'>, operationId, onUndoneAfterAll);
      return false;
    }
  }

  /** Says what was written since, and offers to take that back too. */
  function offerLater(
    { later, laterCount }: ErrorData<'UNDO_CONFLICT'>,
    operationId: string,
    onUndoneAfterAll: UndoOptions['onUndoneAfterAll'],
  ): void {
    const more = laterCount - later.length;
    const what = later.map((one) => operationWords(one)).join('; ');
    showToast({
      text: more > 0 ? t('changes.blockedByMore', { what }, more) : t('changes.blocked', { what }),
      tone: 'problem',
      action: {
        label: t('changes.undoLater'),
        run: () =>
          void undo(operationId, { withLater: true }).then((isUndone) => {
            if (isUndone) onUndoneAfterAll?.();
          }),
      },
    });
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

  function operationWords({ kind, subject }: Pick<Operation, 'kind' | 'subject'>): string {
    const words = t(`changes.kinds.${kind}`);
    const name = subjectWords(subject);
    return name === '' ? words : `${words}, ${name}`;
  }

  function subjectWords(subject: Subject): string {
    return typeof subject === 'string' ? subject : subject[locale.value as Locale];
  }

  function failed(error: unknown): void {
    showToast({ text: errorWords(error, t, te), tone: 'problem' });
  }

  function notify(text: string): void {
    showToast({ text });
  }

  return { write, undo, redo, failed, notify, operationWords, subjectWords };
}
