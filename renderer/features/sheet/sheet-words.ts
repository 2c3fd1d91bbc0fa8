import { createI18n } from 'vue-i18n';
import { localeMessages } from '@/app/i18n/i18n';
import type { Locale } from '@shared/locale';
import { between, type SheetWords } from './setting/setting.types';

/**
 * The words on paper, in the languages of the sheet: who sets it may read the app in another.
 *
 * @param languages one or two; the first one sorts and hyphenates
 */
export async function createSheetWords(languages: readonly Locale[]): Promise<SheetWords> {
  const [locale = 'en', second] = languages;
  const spoken = second === undefined || second === locale ? [locale] : [locale, second];
  const messages = await Promise.all(
    spoken.map(async (language) => [language, await localeMessages(language)] as const),
  );
  const { t } = createI18n({
    legacy: false,
    locale,
    missingWarn: false,
    fallbackWarn: false,
    messages: Object.fromEntries(messages),
  }).global;

  function sayIn(
    language: Locale,
    key: string,
    values: Readonly<Record<string, string | number>> = {},
  ): string {
    const { count } = values;
    return typeof count === 'number'
      ? t(key, values, { locale: language, plural: count })
      : t(key, values, { locale: language });
  }

  return {
    locale,
    locales: spoken,
    sayIn,
    say: (key, values) => [...new Set(spoken.map((language) => sayIn(language, key, values)))].join(between),
    name: (names, language = locale) => names[language],
    second: (names) =>
      second === undefined || names[second] === names[locale]
        ? null
        : { locale: second, words: names[second] },
  };
}
