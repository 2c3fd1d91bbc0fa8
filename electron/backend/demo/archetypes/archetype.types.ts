import type { Localized } from '@shared/locale';

/** Somebody who could sit in a coworking space, without a name: the generator gives them one. */
export interface Archetype {
  /** Kebab-case, unique among all archetypes. */
  readonly id: string;
  /** Id of a sector of the shipped taxonomy. */
  readonly sector: string;
  readonly role: Localized<string>;
  readonly roleFeminine: Localized<string>;
  /** One sentence each, for a person of any gender. */
  readonly pitches: Localized<readonly string[]>;
  readonly bio: Localized<string>;
  /** Made-up names that fit; empty for people who work under their own. */
  readonly companies: readonly string[];
  readonly offers: readonly ArchetypeService[];
  /** What they need from others; most of it is offered by another archetype. */
  readonly seeks: readonly ArchetypeService[];
  readonly learns: readonly ArchetypeService[];
}

/** Something that an archetype offers, seeks or wants to learn, as the person would write it. */
export interface ArchetypeService {
  readonly title: Localized<string>;
  readonly description: Localized<string>;
  /** Ids of the shipped taxonomy. */
  readonly specialties: readonly string[];
  readonly keywords: Localized<readonly string[]>;
  readonly level: 'beginner' | 'average' | 'expert' | null;
  /** Empty where the person names no price. */
  readonly priceHint: Localized<string>;
}
