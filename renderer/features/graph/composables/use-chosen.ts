import { computed, type ComputedRef, type Ref } from 'vue';
import type { Community } from '@shared/graph/community';
import type { GraphView } from '@shared/graph/view';
import type { Look } from '../scene/emphasis';
import type { PairStrength } from '../scene/pair-strengths';
import { chainsBetween, commonAcquaintances } from '../scene/relations';
import type { GraphChoice } from './graph-address';

/** As many ways as a manager would compare. */
const chainCount = 4;

/** Who is looked at: a person, or two with the ways between them and whom both know. Persons are indices. */
export function useChosen(
  community: Ref<Community | null>,
  choice: ComputedRef<GraphChoice>,
  whole: ComputedRef<GraphView | null>,
  day: ComputedRef<number>,
  strengthOfPair: ComputedRef<PairStrength>,
) {
  const indexOf = (id: string | null): number | null =>
    id === null ? null : (community.value?.indexOf.get(id) ?? null);
  const chosen = computed(() => indexOf(choice.value.focus));
  const other = computed(() => (chosen.value === null ? null : indexOf(choice.value.with)));

  const chains = computed(() =>
    community.value && whole.value && chosen.value !== null && other.value !== null
      ? chainsBetween(
          community.value,
          whole.value,
          { from: chosen.value, to: other.value },
          day.value,
          chainCount,
          strengthOfPair.value,
        )
      : [],
  );
  const common = computed(() =>
    whole.value && chosen.value !== null && other.value !== null
      ? commonAcquaintances(whole.value, chosen.value, other.value)
      : [],
  );

  const look = computed((): Look => {
    if (chosen.value === null) return { kind: 'all' };
    if (other.value === null) return { kind: 'person', person: chosen.value };
    const ends = [chosen.value, other.value] as const;
    if (choice.value.look === 'common') return { kind: 'common', ends, people: common.value };
    const chain = chains.value[choice.value.chain] ?? chains.value[0];
    return { kind: 'chain', ends, people: chain?.people ?? ends };
  });

  return { chosen, other, chains, common, look };
}
