import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { dayOf } from '@shared/graph/strength';
import type { Community } from '@shared/graph/community';
import { noFilters, viewOf, type GraphView, type Layer, type ViewOptions } from '@shared/graph/view';
import { pairStrengths, type PairStrength } from '../scene/pair-strengths';
import { peopleAround } from '../scene/relations';
import { viewOptionsOf, type GraphChoice } from './graph-address';

/**
 * The views of a page: what is measured, and what people are laid out by.
 *
 * People are laid out once, by everything that connects them today: a filter, another layer or another day takes people
 * out of the picture, and never moves those who stay.
 */
export function useView(
  community: ShallowRef<Community | null>,
  choice: ComputedRef<GraphChoice>,
  today: Ref<string>,
) {
  const chosen = computed(() => viewOptionsOf(choice.value, today.value));
  const layer = computed(() => chosen.value.layer);
  const options = steady(computed((): ViewOptions => ({ ...chosen.value, layer: 'both' })));
  const day = computed(() => options.value.day);

  /** Everybody whom the filters leave, and all that connects them: what is measured and searched for ways. */
  const whole = computed(() => (community.value ? viewOf(community.value, options.value) : null));

  const strengthOfPair = computed((): PairStrength =>
    community.value ? pairStrengths(community.value, options.value) : (_, weight) => weight,
  );

  /** The same people with what the layer shows of it; the same nodes. */
  const layered = computed(() => (whole.value ? ofLayer(whole.value, layer.value) : null));

  const laidOutBy = steady(
    computed(() => ({
      day: dayOf(today.value),
      withFormer: options.value.day < dayOf(today.value) || choice.value.statuses.includes('former'),
    })),
  );
  const base = computed(() => (community.value ? baseOf(community.value, laidOutBy.value) : null));

  return { day, whole, layered, base, strengthOfPair };
}

const noArrows: GraphView['arrows'] = {
  from: new Int32Array(0),
  to: new Int32Array(0),
  level: new Uint8Array(0),
  day: new Int32Array(0),
};
const noEdges: GraphView['edges'] = {
  a: new Int32Array(0),
  b: new Int32Array(0),
  strength: new Float64Array(0),
  pair: new Int32Array(0),
  kind: new Uint8Array(0),
};

function ofLayer(view: GraphView, layer: Layer): GraphView {
  if (layer === 'ties') return { ...view, arrows: noArrows };
  return layer === 'awareness' ? { ...view, edges: noEdges } : view;
}

/** The people around whom the manager looks, if only those are to be seen; null for everybody. */
export function aroundChosen(
  choice: GraphChoice,
  view: GraphView,
  person: number | null,
): ReadonlySet<number> | null {
  if (person === null || choice.reach === 0 || choice.with !== null) return null;
  return peopleAround(view, person, choice.reach);
}

function baseOf(community: Community, { day, withFormer }: { day: number; withFormer: boolean }): GraphView {
  const options: ViewOptions = { layer: 'both', weighting: 'strength', day, filters: noFilters };
  if (!withFormer) {
    return viewOf(community, { ...options, filters: { ...noFilters, statuses: ['active', 'away'] } });
  }
  const people = community.people.map((person) => ({ ...person, joinedOn: null, leftOn: null }));
  return viewOf({ ...community, people }, options);
}

/** The same object as long as it says the same, so that nothing is computed anew for nothing. */
function steady<T>(source: ComputedRef<T>): ShallowRef<T> {
  const kept = shallowRef(source.value);
  watch(
    source,
    (next) => {
      if (JSON.stringify(next) !== JSON.stringify(kept.value)) kept.value = next;
    },
    { flush: 'sync' },
  );
  return kept;
}
