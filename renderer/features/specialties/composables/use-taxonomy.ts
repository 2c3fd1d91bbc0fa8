import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Locale } from '@shared/locale';
import type { Coverage } from '@shared/specialties/specialties.contract';
import type { Sector, Specialty } from '@shared/specialties/specialties.schema';
import { api, onChange } from '@/api/client';
import { matchingTaxonomy, sortedTaxonomy } from './search-taxonomy';

/** The taxonomy as it stands, kept up to date, with what the search field finds in it. */
export function useTaxonomy() {
  const { locale } = useI18n();
  const sectors = shallowRef<readonly Sector[]>([]);
  const coverage = shallowRef<Coverage | null>(null);
  const query = ref('');
  const loaded = ref(false);
  const language = computed(() => locale.value as Locale);
  const sorted = computed(() => sortedTaxonomy(sectors.value, language.value));
  const found = computed(() => matchingTaxonomy(sorted.value, query.value));
  const byId = computed(
    () =>
      new Map<string, Specialty>(
        sectors.value.flatMap((sector) => sector.specialties.map((one) => [one.id, one])),
      ),
  );

  async function load(): Promise<void> {
    const [taxonomy, current] = await Promise.all([api.specialties.taxonomy(), api.specialties.coverage()]);
    sectors.value = taxonomy;
    coverage.value = current;
    loaded.value = true;
  }

  const stop = onChange(() => void load());
  onScopeDispose(stop);
  void load();

  return {
    sectors: sorted,
    found,
    coverage,
    query,
    loaded,
    language,
    nameOf: (id: string): string => byId.value.get(id)?.name[language.value] ?? '',
    sectorNameOf: (id: string): string =>
      sectors.value.find((sector) => sector.id === id)?.name[language.value] ?? '',
    specialty: (id: string): Specialty | null => byId.value.get(id) ?? null,
  };
}
