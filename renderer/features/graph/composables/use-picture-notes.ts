import { dayOf } from '@shared/graph/strength';
import type { LegendGroup } from '../scene/groups';
import { filtersTies, type GraphChoice } from './graph-address';
import { useGraphWords } from './graph-words';

/** Of when and of what a picture is, in words: whoever sees it on paper cannot ask the page. */
export function usePictureNotes() {
  const { t, dayWords, kindWords, bandWords, statusWords, sectorName, specialtyName, listWords } =
    useGraphWords();

  /**
   * @param today `YYYY-MM-DD`
   * @param groups those that the legend leaves in sight; none where all are
   */
  function notesOf(choice: GraphChoice, today: string, groups: readonly LegendGroup[]): string[] {
    const day = choice.day !== null && choice.day < today ? choice.day : today;
    const what = filtersTies(choice)
      ? `${t(`graph.layers.${choice.layer}`)} · ${t(`graph.weights.${choice.weighting}`)}`
      : t(`graph.layers.${choice.layer}`);
    const only = [
      ...(filtersTies(choice) ? [...choice.kinds.map(kindWords), ...choice.bands.map(bandWords)] : []),
      ...choice.sectors.map(sectorName),
      ...choice.specialties.map(specialtyName),
      ...choice.statuses.map(statusWords),
      ...groups.map(({ label }) => label),
      ...datesOf(choice),
      ...(choice.onWall ? [t('graph.filters.onWall')] : []),
    ];
    const first = `${dayWords(dayOf(day))} · ${what}`;
    return only.length === 0 ? [first] : [first, t('tieFiles.export.only', { what: listWords(only) })];
  }

  function datesOf({ from, until }: GraphChoice): string[] {
    const end = (key: 'from' | 'until', date: string): string =>
      `${t(`graph.filters.dates.${key}`)} ${dayWords(dayOf(date))}`;
    return [...(from === null ? [] : [end('from', from)]), ...(until === null ? [] : [end('until', until)])];
  }

  return { notesOf };
}
