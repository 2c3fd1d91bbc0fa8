/** A text in each of the product's three languages. */
export interface Trilingual<T> {
  readonly es: T;
  readonly ca: T;
  readonly en: T;
}

/**
 * One specialty of the shipped taxonomy.
 *
 * `synonyms` are other names of the specialty or of who exercises it; they are shown to the manager.
 * `cues` are what somebody in need says (tasks, objects, brands, problems); they only serve the search.
 */
export interface TaxonomySpecialty {
  /** `<sector>.<specialty>`, kebab-case, never changed once shipped. */
  readonly id: string;
  readonly name: Trilingual<string>;
  readonly synonyms: Trilingual<readonly string[]>;
  readonly cues: Trilingual<readonly string[]>;
}

/** One sector of the shipped taxonomy with its specialties. */
export interface TaxonomySector {
  /** Kebab-case, never changed once shipped. */
  readonly id: string;
  readonly name: Trilingual<string>;
  readonly specialties: readonly TaxonomySpecialty[];
}
