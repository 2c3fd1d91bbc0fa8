import { useI18n } from 'vue-i18n';
import { civilDateOf, type Tone } from '@shared/graph/strength';
import { localeTag, type Locale } from '@shared/locale';
import { civilDateWords } from '@shared/text/civil-date-words';
import { tieKinds } from '@shared/ties/ties.schema';

/** What a kind of tie or encounter is called; the same as in the history. */
export function wordsOfKind(t: (key: string) => string, kind: string): string {
  const isTie = tieKinds.some((known) => known === kind);
  return isTie ? t(`changes.links.tie.${kind}`) : t(`changes.links.interaction.${kind}`);
}

/** Names in a row, as the language lists them: in Spanish `Ana e Inés`. */
export function listWords(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTag(locale), { type: 'conjunction' }).format(names);
}

/** What is said of kinds, strengths and times of what connects people, in the language of the page. */
export function useRelationWords() {
  const { t, n, locale } = useI18n();
  const tag = (): string => localeTag(locale.value as Locale);

  /** A day in days since 1970-01-01, as `3 may 2025`. */
  const dayWords = (day: number): string => civilDateWords(civilDateOf(day), locale.value as Locale);

  /** How long ago, in the unit that says most. */
  function agoWords(day: number, today: number): string {
    const days = Math.max(0, today - day);
    const format = new Intl.RelativeTimeFormat(tag(), { numeric: 'auto' });
    if (days < 14) return format.format(-days, 'day');
    if (days < 60) return format.format(-Math.round(days / 7), 'week');
    if (days < 700) return format.format(-Math.round(days / 30.44), 'month');
    return format.format(-Math.round(days / 365.25), 'year');
  }

  return {
    capital: (text: string): string => text.charAt(0).toLocaleUpperCase(tag()) + text.slice(1),
    n,
    t,
    tag,
    dayWords,
    agoWords,
    listWords: (names: readonly string[]): string => listWords(names, locale.value as Locale),
    kindWords: (kind: string): string => wordsOfKind(t, kind),
    bandWords: (band: Tone): string => t(`graph.bands.${band}`),
  };
}
