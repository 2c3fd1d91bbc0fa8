import type { MemberStatus } from '@shared/members/members.schema';
import { useRelationWords } from '@/features/relations';
import { useTaxonomyNames } from '@/features/specialties';
import type { GroupWords } from '../scene/groups';
import type { Colouring } from './graph-address';

/** What the graph says of people, groups and what connects them, in the language of the page. */
export function useGraphWords() {
  const words = useRelationWords();
  const { t, tag, capital } = words;
  const { sectorName, specialtyName } = useTaxonomyNames();

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

  /** How long ago, or that nobody knows. */
  const sinceWords = (day: number | null, today: number): string =>
    day === null ? t('graph.undated') : words.agoWords(day, today);

  const statusWords = (status: MemberStatus): string => t(`members.status.${status}`);

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
    ...words,
    shareWords,
    sinceWords,
    seasonWords,
    statusWords,
    groupWords,
    sectorName: (id: string): string => capital(sectorName(id)),
    specialtyName: (id: string): string => capital(specialtyName(id)),
  };
}
