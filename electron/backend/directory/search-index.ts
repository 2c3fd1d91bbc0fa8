import type { ServiceKind } from '@shared/services/services.schema';
import type { SpecialtySuggestion } from '@shared/specialties/specialties.contract';
import type { Reason, Understood } from '@shared/directory/directory.schema';

/** One member among the answers, before its row is read. */
export interface FoundAnswer {
  readonly memberId: string;
  readonly service: { id: string; title: string; kind: ServiceKind; specialtyIds: string[] } | null;
  readonly fit: number;
  readonly reasons: Reason[];
}

/** The search over the community, kept up to date with every committed write. */
export interface SearchIndex {
  ask(
    query: string,
    options: { kinds: readonly ServiceKind[]; limit: number },
  ): Promise<{ answers: FoundAnswer[]; total: number; understood: Understood }>;
  /** Ids of the members that the words are found in, best first. */
  find(query: string): Promise<string[]>;
  suggestSpecialties(query: string, limit: number): Promise<SpecialtySuggestion[]>;
  close(): void;
}
