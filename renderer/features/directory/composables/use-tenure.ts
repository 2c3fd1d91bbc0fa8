import { useI18n } from 'vue-i18n';
import { tenureOf } from '../tenure';

/** How long somebody has been a member, in words. */
export function useTenure() {
  const { t } = useI18n();

  /** An empty text where the day is not known or has not come. */
  function tenureWords(joinedOn: string | null, today: Date = new Date()): string {
    const tenure = joinedOn === null ? null : tenureOf(joinedOn, today);
    return tenure === null ? '' : t(`directory.memberFor.${tenure.unit}`, { n: tenure.count }, tenure.count);
  }

  return { tenureWords };
}
