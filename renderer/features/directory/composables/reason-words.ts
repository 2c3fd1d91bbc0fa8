import { useI18n } from 'vue-i18n';
import type { Answer, Reason } from '@shared/directory/directory.schema';
import { useTaxonomyNames } from '@/features/specialties';

/** Why a member is among the answers, in words. */
export function useReasonWords() {
  const { t } = useI18n();
  const { specialtyName, sectorName } = useTaxonomyNames();

  function words(reason: Reason): string {
    switch (reason.kind) {
      case 'specialty': {
        const specialty = specialtyName(reason.specialtyId);
        return reason.term === ''
          ? t('ask.reasons.specialtyPlain', { specialty })
          : t('ask.reasons.specialty', { specialty, term: reason.term });
      }
      case 'sector':
        return t('ask.reasons.sector', { sector: sectorName(reason.sectorId) });
      case 'words':
        return t(`ask.reasons.words.${reason.field}`, { excerpt: reason.excerpt });
      case 'level':
        return t(`ask.reasons.level.${reason.level}`);
    }
  }

  /** What stands before and after the words of a text in which something was found. */
  function around(reason: Extract<Reason, { kind: 'words' }>): [string, string] {
    const place = '\uE000';
    const [before = '', after = ''] = words({ ...reason, excerpt: place }).split(place);
    return [before, after];
  }

  /** The reasons as one line, strongest first. */
  function line({ reasons }: Answer): string {
    return reasons.slice(0, 2).map(words).join(' · ');
  }

  return { words, around, line, specialtyName };
}
