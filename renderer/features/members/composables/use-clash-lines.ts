import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Locale } from '@shared/locale';
import type { Service } from '@shared/services/services.schema';
import { changeLine } from '@/features/changes';
import { useTaxonomyNames } from '@/features/specialties';
import type { Clash } from './careful-autosave';

/** A field that was changed elsewhere meanwhile, in words. */
export interface ClashLine {
  readonly key: string;
  /** The field; of a service, with its title. */
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly settle: (keeps: 'mine' | 'theirs') => void;
}

interface Clashing {
  readonly clashes: Ref<readonly Clash[]>;
  readonly settle: (field: string, keeps: 'mine' | 'theirs') => void;
  readonly services: Ref<readonly Service[]>;
  /** By the service's id. */
  readonly serviceClashes: ReadonlyMap<string, readonly Clash[]>;
  readonly settleService: (id: string, field: string, keeps: 'mine' | 'theirs') => void;
}

/** What the manager is asked about a profile: fields of the member, then those of their services. */
export function useClashLines(clashing: Clashing): ComputedRef<ClashLine[]> {
  const { t, te, locale } = useI18n();
  const { sectorName, specialtyName } = useTaxonomyNames();

  function wordsOf(entity: 'member' | 'service', row: string | null, clash: Clash) {
    const isSpecialties = clash.field === 'specialtyIds';
    const value = (one: unknown): unknown => (isSpecialties ? (one as string[]).map(specialtyName) : one);
    const { label, before, after } = changeLine(
      {
        entity,
        entityId: '',
        action: 'update',
        field: isSpecialties ? 'specialties' : clash.field,
        row,
        before: value(clash.theirs),
        after: value(clash.mine),
      },
      { t, te, locale: locale.value as Locale, sectorName, specialtyName },
    );
    return { label, theirs: before ?? '', mine: after ?? '' };
  }

  return computed(() => [
    ...clashing.clashes.value.map((clash) => ({
      key: clash.field,
      ...wordsOf('member', null, clash),
      settle: (keeps: 'mine' | 'theirs') => clashing.settle(clash.field, keeps),
    })),
    ...clashing.services.value.flatMap(({ id, title }) =>
      (clashing.serviceClashes.get(id) ?? []).map((clash) => ({
        key: `${id}:${clash.field}`,
        ...wordsOf('service', title, clash),
        settle: (keeps: 'mine' | 'theirs') => clashing.settleService(id, clash.field, keeps),
      })),
    ),
  ]);
}
