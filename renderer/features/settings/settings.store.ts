import { usePreferredDark } from '@vueuse/core';
import { defineStore } from 'pinia';
import { computed, ref, watchEffect } from 'vue';
import { matchLocale, type Locale } from '@shared/locale';
import type { Settings } from '@shared/settings/settings.contract';
import { api } from '@/api/client';

/** The manager's settings, and what follows from them for every page: language and theme. */
export const useAppSettings = defineStore('settings', () => {
  const settings = ref<Settings>({ locale: null, theme: 'system', directoryLayout: 'cards' });
  const prefersDark = usePreferredDark();
  const language = computed<Locale>(() => settings.value.locale ?? matchLocale(navigator.languages));
  const isDark = computed(
    () => settings.value.theme === 'dark' || (settings.value.theme === 'system' && prefersDark.value),
  );

  watchEffect(() => {
    document.documentElement.classList.toggle('dark', isDark.value);
    document.documentElement.lang = language.value;
  });

  async function load(): Promise<void> {
    settings.value = await api.settings.get();
  }

  /** Shows at once; the backend keeps it. */
  async function change(patch: Partial<Settings>): Promise<void> {
    settings.value = { ...settings.value, ...patch };
    settings.value = await api.settings.update({ patch });
  }

  return { settings, language, isDark, load, change };
});
