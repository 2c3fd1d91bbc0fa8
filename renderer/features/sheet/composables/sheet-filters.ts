import type { DirectoryFilters } from '@shared/directory/directory.schema';
import { plainChoice, type DirectoryChoice } from '@/features/directory';

/** The directory's choice that these filters came from. */
export function choiceOfFilters(filters: DirectoryFilters): DirectoryChoice {
  return {
    ...plainChoice,
    query: filters.query ?? '',
    sectors: filters.sectors ?? [],
    specialties: filters.specialties ?? [],
    kinds: filters.kinds ?? [],
    languages: filters.languages ?? [],
    // Both are what is shown where nothing is chosen.
    statuses: isUsual(filters.statuses) ? [] : (filters.statuses ?? []),
    inToday: filters.inOn !== undefined,
    newcomer: filters.joinedSince !== undefined,
    consent: filters.consent ?? null,
    consentMissing: filters.consentMissing ?? false,
  };
}

function isUsual(statuses: DirectoryFilters['statuses']): boolean {
  return statuses?.length === 2 && statuses.includes('active') && statuses.includes('away');
}
