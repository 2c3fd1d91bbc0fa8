import { computed, type ComputedRef, type Ref } from 'vue';
import type { Community } from '@shared/graph/community';
import type { Measures } from '@shared/graph/measures/measures.types';
import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';
import { mediaUrl } from '@/api/client';
import type { Positions } from '../drawing/drawing.types';
import type { PairStrength } from '../scene/pair-strengths';
import { emphasisOf, type Look } from '../scene/emphasis';
import { groupPeople, groupsMeant, restKey } from '../scene/groups';
import { makeScene } from '../scene/make-scene';
import { paletteOf } from '../scene/palettes';
import { keepOnly } from '../scene/sub-view';
import { useGraphWords } from './graph-words';
import type { GraphChoice } from './graph-address';
import { aroundChosen } from './use-view';

interface SceneSources {
  readonly community: Ref<Community | null>;
  readonly choice: ComputedRef<GraphChoice>;
  /** With everything that connects people. */
  readonly whole: ComputedRef<GraphView | null>;
  /** The same nodes, with what the layer shows. */
  readonly layered: ComputedRef<GraphView | null>;
  readonly strengthOfPair: ComputedRef<PairStrength>;
  /** What the places are of. */
  readonly base: ComputedRef<GraphView | null>;
  readonly places: Ref<Positions | null>;
  readonly measures: Ref<Measures | null>;
  readonly pinned: Ref<ReadonlySet<number>>;
  readonly chosen: ComputedRef<number | null>;
  readonly look: ComputedRef<Look>;
  readonly isDark: Ref<boolean>;
}

/** What is drawn, from what there is, what was chosen and where people stand. */
export function useScene(sources: SceneSources) {
  const { community, choice, whole, layered, base, places, measures, pinned, chosen, look, isDark } = sources;
  const { groupWords } = useGraphWords();
  const colourBy = computed(() => choice.value.colourBy);
  const sizeBy = computed(() => choice.value.sizeBy);

  const grouping = computed(() =>
    community.value && whole.value
      ? groupPeople(community.value, whole.value, colourBy.value, measures.value, groupWords())
      : null,
  );

  /** Keys of the chosen groups as they are in this view. */
  const chosenGroups = computed(() =>
    community.value && whole.value && grouping.value
      ? groupsMeant(grouping.value, community.value, whole.value, choice.value.groups)
      : [],
  );
  const shownGroups = computed(() => JSON.stringify(chosenGroups.value));
  const around = computed(() => whole.value && aroundChosen(choice.value, whole.value, chosen.value));

  /** The part of the people that is drawn. */
  const drawn = computed(() => {
    if (!layered.value || !grouping.value) return null;
    const { groups, groupOf } = grouping.value;
    const wanted = new Set<string>(JSON.parse(shownGroups.value) as string[]);
    const { people } = layered.value;
    return keepOnly(layered.value, (node) => {
      const person = at(people, node);
      if (around.value && !around.value.has(person)) return false;
      if (wanted.size === 0 || person === chosen.value) return true;
      return wanted.has(groups[at(groupOf, node)]?.key ?? restKey);
    });
  });

  const palette = computed(() => paletteOf(isDark.value ? 'dark' : 'light', colourBy.value === 'season'));

  const scene = computed(() => {
    if (!community.value || !drawn.value || !whole.value || !grouping.value) return null;
    const { people } = community.value;
    return makeScene({
      community: community.value,
      view: drawn.value,
      whole: whole.value,
      measures: measures.value,
      grouping: grouping.value,
      sizeBy: sizeBy.value,
      strengthOfPair: sources.strengthOfPair.value,
      palette: palette.value,
      isPinned: (person) => pinned.value.has(person),
      pictureOf: (person) => {
        const one = people[person];
        return one?.photoVersion ? mediaUrl(`members/${one.id}/photo`, one.photoVersion) : null;
      },
    });
  });

  /** Where the drawn people stand; null until anybody has a place. */
  const positions = computed(() =>
    drawn.value && base.value && places.value ? placesOf(drawn.value, base.value, places.value) : null,
  );

  const emphasis = computed(() =>
    drawn.value && scene.value ? emphasisOf(look.value, drawn.value.nodeOf, scene.value.edges) : null,
  );

  return { grouping, chosenGroups, drawn, scene, positions, emphasis, palette };
}

function placesOf(view: GraphView, base: GraphView, places: Positions): Positions {
  const node = (person: number): number => base.nodeOf[person] ?? -1;
  return {
    x: Float32Array.from(view.people, (person) => places.x[node(person)] ?? 0),
    y: Float32Array.from(view.people, (person) => places.y[node(person)] ?? 0),
  };
}
