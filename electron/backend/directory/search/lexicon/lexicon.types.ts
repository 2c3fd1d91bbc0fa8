/**
 * What people say when they need something, by specialty. Phrases are separated by `/`, in any of the three languages.
 * Keys that are not specialties of the community serve as concepts of their own.
 */
export type Lexicon = Readonly<Record<string, string>>;
