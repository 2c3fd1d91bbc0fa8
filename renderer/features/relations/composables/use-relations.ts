import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import type { RelationsOfMember } from '@shared/relations/relations.contract';
import type { NamedPerson } from '@shared/relations/relations.schema';
import { api, onChange } from '@/api/client';

const firstEncounters = 5;
/** A few presses bring up all of years. */
const timesMore = 5;

/** A member's relations, read again whenever something is written. */
export function useRelations(memberId: string) {
  const relations = shallowRef<RelationsOfMember | null>(null);
  const hasFailed = ref(false);
  let encounters = firstEncounters;
  let generation = 0;

  const people = computed(
    () => new Map<string, NamedPerson>((relations.value?.people ?? []).map((person) => [person.id, person])),
  );

  async function load(): Promise<void> {
    generation += 1;
    const mine = generation;
    try {
      const read = await api.relations.read({ memberId, encounters });
      if (mine !== generation) return;
      relations.value = read;
      hasFailed.value = false;
    } catch (error) {
      // What was read before stays; without it, the page says that it is missing.
      console.error(error);
      if (mine === generation) hasFailed.value = relations.value === null;
    }
  }

  function showMoreEncounters(): void {
    encounters *= timesMore;
    void load();
  }

  void load();
  onScopeDispose(onChange(() => void load()));
  return { relations, people, hasFailed, load, showMoreEncounters };
}
