import { computed, type ComputedRef } from 'vue';
import type { Community } from '@shared/graph/community';
import type { Measures } from '@shared/graph/measures/measures.types';
import type { Introduction, Reading } from '@shared/graph/reading/reading.types';
import type { GraphView } from '@shared/graph/view';
import { useGraphWords } from '../composables/graph-words';
import { mark, markedList } from './people-marks';
import type { ReadingItem } from './reading-item';

/** Findings of one kind. */
export interface ReadingSectionParts {
  readonly key: 'newcomers' | 'alone' | 'linkers' | 'connectors' | 'groups' | 'newTies' | 'unknown';
  /** What is to be said of all; null where the findings say it. */
  readonly note: string | null;
  readonly items: readonly ReadingItem[];
}

/** What was read, in words: each sentence with its people marked, and what to do next. */
export function useReadingSections(
  sources: { readonly community: Community; readonly view: GraphView; readonly measures: Measures | null },
  reading: ComputedRef<Reading | null>,
): ComputedRef<ReadingSectionParts[]> {
  const { t, n, tag, dayWords, listWords, sectorName, specialtyName, groupWords } = useGraphWords();
  const quoted = (name: string): string => t('reading.quoted', { name });

  const listed = (people: readonly number[]): string =>
    markedList(people, (person) => sources.community.people[person]?.name ?? '', tag());

  /** A group by what most of it does and who is at its centre. */
  function groupName(id: number): string {
    const group = sources.measures?.communities[id];
    if (!group) return '';
    const hub = sources.view.people[group.hub] ?? -1;
    return groupWords().community(group.sectorId, mark(hub));
  }

  function nextWords(next: Introduction, isAbout: number | null): string {
    // Whom the sentence before named is not named again.
    const introduce =
      next.one === isAbout
        ? t('reading.next.introduceThem', { other: mark(next.other) })
        : t('reading.next.introduce', { pair: listed([next.one, next.other]) });
    const common = ((): string => {
      switch (next.common.kind) {
        case 'company':
          return t('reading.common.company');
        case 'specialty':
          return t('reading.common.specialty', { name: specialtyName(next.common.id) });
        case 'sector':
          return t('reading.common.sector', { name: sectorName(next.common.id) });
        case 'none':
          return '';
      }
    })();
    const through =
      next.through === null ? '' : ` ${t('reading.next.through', { through: mark(next.through) })}`;
    return `${introduce}${common === '' ? '' : ` ${common}`}${through}`;
  }

  const itemOf = (
    key: string,
    text: string,
    next: Introduction | null,
    isAbout: number | null = null,
  ): ReadingItem => ({
    key,
    text,
    next: next && nextWords(next, isAbout),
    pair: next && [next.one, next.other],
    isTied: false,
  });

  return computed((): ReadingSectionParts[] => {
    const found = reading.value;
    if (!found) return [];
    const aloneItems = (list: typeof found.alone): ReadingItem[] =>
      list.map(({ person, daysHere, next }) =>
        itemOf(
          `alone-${String(person)}`,
          daysHere === null
            ? mark(person)
            : t('reading.alone.item', {
                person: mark(person),
                weeks: t('reading.weeks', { n: n(Math.floor(daysHere / 7)) }, Math.floor(daysHere / 7)),
              }),
          next,
          person,
        ),
      );
    return [
      { key: 'newcomers' as const, items: aloneItems(found.newcomers) },
      { key: 'alone' as const, items: aloneItems(found.alone) },
      {
        key: 'linkers' as const,
        items: found.linkers.map(({ person, pairs, groups, next }) => {
          const through = t(
            'reading.linkers.item',
            { person: mark(person), n: n(Math.round(pairs)) },
            Math.round(pairs),
          );
          const joined =
            groups.length < 2
              ? ''
              : ` ${t('reading.linkers.groups', { groups: listWords(groups.map((id) => quoted(groupName(id)))) })}`;
          return itemOf(`linker-${String(person)}`, through + joined, next);
        }),
      },
      {
        key: 'connectors' as const,
        note: found.holdsWithoutAnybody ? t('reading.connectors.none') : null,
        items: [
          ...found.connectors.map(({ person, cutOff, next }) =>
            itemOf(
              `connector-${String(person)}`,
              t(
                'reading.connectors.item',
                {
                  person: mark(person),
                  people: listed(cutOff.slice(0, 3)),
                  n: n(cutOff.length),
                },
                cutOff.length === 1 ? 0 : cutOff.length <= 3 ? 1 : 2,
              ),
              next,
            ),
          ),
          ...found.bridges.map(({ one, other, cutOff, next }) =>
            itemOf(
              `bridge-${String(one)}-${String(other)}`,
              t(
                'reading.connectors.bridge',
                {
                  pair: listed([one, other]),
                  one: mark(one),
                  n: n(cutOff.length),
                  people: listed(cutOff.slice(0, 3)),
                },
                cutOff.length,
              ),
              next,
            ),
          ),
        ],
      },
      {
        key: 'groups' as const,
        items: found.groups.map(({ groups: [one, other], ties, bridgers, next }) => {
          const between = t(
            'reading.groups.item',
            { one: groupName(one), other: groupName(other), n: n(ties) },
            ties,
          );
          const bridge =
            bridgers.length === 0 ? '' : ` ${t('reading.groups.bridgers', { people: listed(bridgers) })}`;
          return itemOf(`groups-${String(one)}-${String(other)}`, between + bridge, next);
        }),
      },
      {
        key: 'newTies' as const,
        items: found.newTies.map(({ one, other, day }): ReadingItem => ({
          key: `tie-${String(one)}-${String(other)}`,
          text: t('reading.newTies.item', { pair: listed([one, other]), day: dayWords(day) }),
          next: t('reading.newTies.next'),
          pair: [one, other],
          isTied: true,
        })),
      },
      {
        key: 'unknown' as const,
        items: found.unknown.map(({ specialtyId, people, knownBy, outOf }): ReadingItem => {
          const name = specialtyName(specialtyId);
          return {
            key: `unknown-${specialtyId}`,
            text: t(
              'reading.unknown.item',
              { name, n: n(knownBy), outOf: n(outOf), people: listed(people.slice(0, 3)) },
              knownBy,
            ),
            next: t('reading.unknown.next', { person: mark(people[0] ?? -1) }),
            pair: null,
            isTied: false,
          };
        }),
      },
    ]
      .map((section): ReadingSectionParts => ({ note: null, ...section }))
      .filter(({ items, note }) => items.length > 0 || note !== null);
  });
}
