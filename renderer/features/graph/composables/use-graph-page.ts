import { computed, ref } from 'vue';
import { dayOf } from '@shared/graph/strength';
import type { GraphPosition } from '@shared/graph/graph.contract';
import { at } from '@shared/graph/network';
import { api } from '@/api/client';
import { todayHere } from '@/features/directory';
import { useAppSettings } from '@/features/settings';
import { useLayout } from '../layout/use-layout';
import { useChosen } from './use-chosen';
import { useCommunity } from './use-community';
import { useGraphAddress } from './use-graph-address';
import { useMeasures } from './use-measures';
import { useScene } from './use-scene';
import { useView } from './use-view';

/** Everything that the graph page shows, out of the address and the community. */
export function useGraphPage() {
  const settings = useAppSettings();
  const isDark = computed(() => settings.isDark);
  const today = ref(todayHere());
  const { choice, change } = useGraphAddress();
  const { community, failed, read } = useCommunity();
  const { day, whole, layered, base, strengthOfPair } = useView(community, choice, today);
  const isPast = computed(() => day.value < dayOf(today.value));
  const measuring = useMeasures(whole, community);
  const layout = useLayout(base, community, { onSettled: (positions) => void keep(positions) });
  const { chosen, other, chains, common, look } = useChosen(community, choice, whole, day, strengthOfPair);

  const pinned = computed(
    () => new Set([...layout.pinned.value].map((node) => (base.value ? at(base.value.people, node) : -1))),
  );

  const { grouping, chosenGroups, drawn, scene, positions, emphasis, palette } = useScene({
    community,
    choice,
    whole,
    layered,
    base,
    strengthOfPair,
    places: layout.positions,
    measures: measuring.measures,
    pinned,
    chosen,
    look,
    isDark,
  });

  const personAt = (node: number): number => (drawn.value ? at(drawn.value.people, node) : -1);
  const nodeAt = (person: number | null): number =>
    person === null ? -1 : (drawn.value?.nodeOf[person] ?? -1);
  const idOf = (person: number | null): string | null =>
    person === null ? null : (community.value?.people[person]?.id ?? null);

  /** Puts a person somewhere; once let go, they stay there. */
  function place(person: number, where: { readonly x: number; readonly y: number }, isEnd: boolean): void {
    layout.pin(base.value?.nodeOf[person] ?? -1, where, isEnd);
  }

  function unpin(person: number): void {
    layout.unpin(base.value?.nodeOf[person] ?? -1);
  }

  /** Whether anything connects anybody, whatever the filters say. */
  const isConnected = computed(
    () =>
      (community.value?.links.some((links) => links.length > 0) ?? false) ||
      (community.value?.awareness.level.some((level) => level > 0) ?? false),
  );
  const firstDay = computed(() => {
    const first = community.value?.span?.first ?? null;
    const last = dayOf(today.value);
    return first === null || last - first < 28 ? null : first;
  });

  return {
    ...{
      choice,
      change,
      community,
      failed,
      read,
      today,
      day,
      isPast,
      whole,
      strengthOfPair,
      measuring,
      layout,
    },
    ...{
      chosen,
      other,
      chains,
      common,
      pinned,
      grouping,
      chosenGroups,
      drawn,
      scene,
      positions,
      emphasis,
      palette,
    },
    ...{ personAt, nodeAt, idOf, place, unpin, isConnected, firstDay },
  };
}

/** So that the graph opens as it was left. Where it cannot be kept, people are laid out anew: nothing is lost. */
async function keep(positions: GraphPosition[]): Promise<void> {
  try {
    await api.graph.savePositions({ positions });
  } catch (error) {
    console.error(error);
  }
}
