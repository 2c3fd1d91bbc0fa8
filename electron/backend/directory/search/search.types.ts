import type { ServiceKind, ServiceLevel } from '@shared/services/services.schema';
import type { Reason, Understood } from '@shared/directory/directory.schema';
import type { Localized } from '@shared/locale';

/** One service as the search sees it. */
export interface SearchService {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly specialtyIds: readonly string[];
  readonly level: ServiceLevel | null;
}

/** One member as the search sees them. There is no field for anything private, so nothing private is indexed. */
export interface SearchMember {
  readonly id: string;
  readonly name: string;
  readonly companyName: string;
  readonly role: string;
  readonly pitch: string;
  readonly bio: string;
  readonly services: readonly SearchService[];
}

/** A specialty that the community uses, shipped or the manager's own, under its present names. */
export interface SearchSpecialty {
  readonly id: string;
  readonly sectorId: string;
  readonly name: Localized<string>;
  readonly synonyms: Localized<readonly string[]>;
  /** Specialties that were merged into this one: what leads to them leads here. */
  readonly absorbedIds?: readonly string[];
}

export interface AskOptions {
  /** Services of these kinds count; `offers` where not given. */
  readonly kinds?: readonly ServiceKind[];
  readonly limit: number;
  /** 0 to 1: how near the member is to the asker. Decides among answers that fit equally well. */
  readonly closeness?: (memberId: string) => number;
  /** Who is not an answer: whoever asks. */
  readonly withoutId?: string;
  /** Milliseconds since the epoch; who was recommended longer ago comes first among equals. */
  readonly lastRecommendedAt?: (memberId: string) => number;
}

export interface SearchAnswer {
  readonly memberId: string;
  readonly service: { id: string; title: string; kind: ServiceKind; specialtyIds: string[] } | null;
  /** 0 to 1, only comparable within one answer. */
  readonly fit: number;
  readonly reasons: Reason[];
}

export interface AskResult {
  readonly answers: SearchAnswer[];
  readonly total: number;
  readonly understood: Understood;
}

export interface SuggestedSpecialty {
  readonly id: string;
  readonly sectorId: string;
  readonly name: Localized<string>;
  /** The name or synonym that met the query, where it is not a name itself. */
  readonly matched: string | null;
}
