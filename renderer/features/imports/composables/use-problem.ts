import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';

/** Why a file cannot be read, in the user's words; empty where nothing is wrong. */
export function useProblem(reason: Ref<string | null>): ComputedRef<string> {
  const { t, te } = useI18n();
  return computed(() => {
    if (reason.value === null) return '';
    const key = `imports.unreadable.${reason.value}`;
    return te(key) ? t(key) : t('imports.unreadable.other');
  });
}
