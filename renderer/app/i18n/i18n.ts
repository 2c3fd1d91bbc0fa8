import { createI18n } from 'vue-i18n';
import type { Locale } from '@shared/locale';
import { dateWords, type DateFormat } from './formats';

type Messages = Record<string, unknown>;

/** Compiled at build time, one file a slice and language; a language's files are read when it is chosen. */
const files = import.meta.glob<{ default: Messages }>('./locales/*/*.json');

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

/** The app's words, starting in the given language. */
export async function createTranslations(locale: Locale) {
  await switchLanguage(locale);
  return i18n;
}

/** Switches to a language, reading its words first. */
export async function switchLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`./locales/${locale}/`));
    const parts = await Promise.all(own.map(([, read]) => read()));
    i18n.global.setLocaleMessage(
      locale,
      Object.assign({}, ...parts.map((part) => part.default)) as Record<string, string>,
    );
    loaded.add(locale);
  }
  i18n.global.locale.value = locale;
}
