import { createI18n } from 'vue-i18n';
import type { Locale } from '@shared/locale';
import { dateWords, type DateFormat } from './formats';

/** Compiled at build time into one file a language, which is read when the language is chosen. */
const words = {
  es: () => import('./words/messages-es'),
  ca: () => import('./words/messages-ca'),
  en: () => import('./words/messages-en'),
} satisfies Record<Locale, () => Promise<{ default: Record<string, string> }>>;

const i18n = createI18n({
  legacy: false,
  locale: 'en',
  missingWarn: false,
  fallbackWarn: false,
  messages: {},
});

// The library would take the language of the words for that of dates too, which for English is not ours.
i18n.global.d = ((date: Date, format: DateFormat) =>
  dateWords(date, format, i18n.global.locale.value as Locale)) as typeof i18n.global.d;

const loaded = new Set<Locale>();

/** Reads a language's words ahead, so that they are there when it is chosen. */
export async function expectLanguage(locale: Locale): Promise<void> {
  await words[locale]();
}

/** The words of a language, for what is written in another than the app's: a printed sheet. */
export async function localeMessages(locale: Locale): Promise<Record<string, string>> {
  return (await words[locale]()).default;
}

/** The app's words, starting in the given language. */
export async function createTranslations(locale: Locale) {
  await switchLanguage(locale);
  return i18n;
}

/** Switches to a language, reading its words first. */
export async function switchLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    i18n.global.setLocaleMessage(locale, (await words[locale]()).default);
    loaded.add(locale);
  }
  i18n.global.locale.value = locale;
}
