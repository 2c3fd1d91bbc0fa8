import type { FieldIssue } from '@shared/errors';
import { codeOf, dataOf } from '@/api/client';

type Translate = (key: string, words?: Record<string, unknown>) => string;

interface ErrorWordsData {
  readonly issues?: FieldIssue[];
  readonly limitBytes?: number;
  readonly reference?: string;
  /** What is not there. */
  readonly what?: string;
}

const megabyte = 1024 * 1024;

/** What went wrong, in the user's words, with what to do about it. */
export function errorWords(error: unknown, t: Translate, te: (key: string) => boolean): string {
  const code = codeOf(error);
  if (code === null) return t('errors.OFFLINE');
  const data = dataOf(error) as ErrorWordsData | null;
  const gone = `errors.gone.${data?.what ?? ''}`;
  if (code === 'NOT_FOUND' && te(gone)) return t(gone);
  const reasons = (data?.issues ?? []).map(({ reason }) => {
    const key = `errors.reasons.${reason}`;
    return te(key) ? t(key) : t('errors.reasons.other');
  });
  return t(`errors.${code}`, {
    fields: [...new Set(reasons)].join(', '),
    limit: Math.round((data?.limitBytes ?? 0) / megabyte),
    reference: data?.reference ?? '',
  });
}
