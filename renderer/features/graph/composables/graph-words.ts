import { useI18n } from 'vue-i18n';
import type { MemberStatus } from '@shared/members/members.schema';
import { civilDateOf, type Band } from '@shared/graph/strength';
import { localeTag, type Locale } from '@shared/locale';
import { civilDateWords } from '@shared/text/civil-date-words';
import { tieKinds } from '@shared/ties/ties.schema';
import { useTaxonomyNames } from '@/features/specialties';
import type { GroupWords } from '../scene/groups';
import type { Colouring } from './graph-address';

/** What a kind of tie or encounter is called; the same as in the history. */
export function wordsOfKind(t: (key: string) => string, kind: string): string {
  const isTie = tieKinds.some((known) => known === kind);
  return isTie ? t(`changes.links.tie.${kind}`) : t(`changes.links.interaction.${kind}`);
}

/** Names in a row, as the language lists them: in Spanish `Ana e Inés`. */
export function listWords(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(localeTag(locale), { type: 'conjunction' }).format(names);
}

/** What the graph says of kinds, strengths and times, in the language of the page. */
export function useGraphWords() {
  const { t, n, locale } = useI18n();
  const { sectorName, specialtyName } = useTaxonomyNames();
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

  /** A share from 0 to 1, to a tenth of a percent. */
  const shareWords = (share: number): string =>
    new Intl.NumberFormat(tag(), { style: 'percent', maximumFractionDigits: 1 }).format(share);

  /** `2026-2` as `abr–jun 2026`. */
  function seasonWords(key: string): string {
    const [year = 0, quarter = 1] = key.split('-').map(Number);
    const month = (index: number): Date => new Date(Date.UTC(year, index, 15));
    const format = new Intl.DateTimeFormat(tag(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
    return format.formatRange(month(quarter * 3 - 3), month(quarter * 3 - 1));
  }

  const kindWords = (kind: string): string => wordsOfKind(t, kind);
  const bandWords = (band: Band): string => t(`graph.bands.${band}`);
  const statusWords = (status: MemberStatus): string => t(`members.status.${status}`);
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(tag()) + text.slice(1);

  const groupWords = (): GroupWords => ({
    sector: (id) => capital(sectorName(id)) || id,
    status: statusWords,
    season: seasonWords,
    community: (sectorId, hub) =>
      sectorId === null
        ? t('graph.legend.communityAround', { name: hub })
        : t('graph.legend.community', { sector: capital(sectorName(sectorId)), name: hub }),
    rest: (colouring: Colouring) => t(`graph.legend.rest.${colouring}`),
    earlier: t('graph.legend.earlier'),
  });

  return {
    n,
    t,
    tag,
    dayWords,
    agoWords,
    shareWords,
    listWords: (names: readonly string[]): string => listWords(names, locale.value as Locale),
    seasonWords,
    kindWords,
    bandWords,
    statusWords,
    groupWords,
    capital,
    sectorName: (id: string): string => capital(sectorName(id)),
    specialtyName: (id: string): string => capital(specialtyName(id)),
  };
}
