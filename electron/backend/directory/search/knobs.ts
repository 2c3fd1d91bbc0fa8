/** Numbers that were found by trying, kept in one place. `tests/bench/search-quality.ts` shows what they do. */
export const knobs = {
  /** What the root of a word says less than the word, and its meaning across languages less than the root. */
  rootWeight: 0.7,
  meaningWeight: 0.9,
  /** How soon more of the same adds nothing: words of a concept. */
  conceptSaturation: 0.4,
  /** How much rarer words count more. */
  rarityPower: 2,
  /** How much a word counts less for a concept that has only a small share of it. */
  sharePower: 0.15,
  /** A phrase that is met as a whole, over its single words. */
  phraseBonus: 0.16,
  /** Long phrases: each word's share. */
  phraseShare: 0.93,
  /** How much the strongest concept stands out over the others, and from which share on others count. */
  sharpness: 1.6,
  floor: 0.15,
  /** Evidence from which on a query's concepts count fully. */
  fullEvidence: 0.35,
  /** What a concept lends to those whose words are alike, and to those of its sector. */
  neighbour: 0.5,
  sector: 0.05,
  /** Parts of the score. */
  concept: 1,
  words: 0.3,
  name: 1.2,
  /** How far everyday words, and corrections of words of less than six letters, are believed. */
  commonTrust: 0.7,
  shortTrust: 0.5,
  /** How much the words of a concept count less the more of them it has. */
  sizePower: 0.3,
  /** What a concept that nobody offers keeps of its claim. */
  notOffered: 0.6,
  /** What the likelihood of all words together counts beside the sum of what each says. */
  likelihood: 0.6,
  /** How much of a concept's language is taken from that of all, and of a word is always taken to be there. */
  prior: 17,
  rareWords: 4,
  /** How far concepts of many words are believed to have them by chance, and how little likelihoods stand apart. */
  lengthTrust: 1.1,
  softness: 4.2,
};
