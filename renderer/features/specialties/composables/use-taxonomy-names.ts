import { computed, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Locale, Localized } from '@shared/locale';
import type { TaxonomyNames } from '@shared/specialties/specialties.contract';
import { api, onChange } from '@/api/client';

type Names = ReadonlyMap<string, Localized<string>>;

const known = shallowRef<TaxonomyNames>({ sectors: [], specialties: [] });
const sectorNames = computed<Names>(() => new Map(known.value.sectors.map(({ id, name }) => [id, name])));
const specialtyNames = computed<Names>(
  () => new Map(known.value.specialties.map(({ id, name }) => [id, name])),
);
let reading: Promise<void> | null = null;

/** Read once for all pages, and again when specialties change. */
function read(): Promise<void> {
  reading ??= api.specialties.names().then((found) => {
    known.value = found;
  });
  return reading;
}

let listening = false;

function listen(): void {
  if (listening) return;
  listening = true;
  onChange((event) => {
    if (!event.everything && !event.entities.includes('specialty') && !event.entities.includes('sector'))
      return;
    reading = null;
    void read();
  });
}

/** The names of sectors and specialties in the language of the page; empty until they are read. */
export function useTaxonomyNames() {
  const { locale } = useI18n();
  listen();
  void read();
  const language = computed(() => locale.value as Locale);
  return {
    sectorName: (id: string): string => sectorNames.value.get(id)?.[language.value] ?? '',
    specialtyName: (id: string): string => specialtyNames.value.get(id)?.[language.value] ?? '',
  };
}
