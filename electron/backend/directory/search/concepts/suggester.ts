import { locales } from '@shared/locale';
import { tokenize } from '../analysis/tokenize';
import { editDistance } from '../analysis/speller';
import { fold } from '@shared/text/fold';
import { phonetic } from '../analysis/phonetic';
import type { SearchSpecialty, SuggestedSpecialty } from '../search.types';

interface Label {
  readonly specialty: SearchSpecialty;
  readonly text: string;
  readonly folded: string;
  /** Phonetic forms of all its words, grammar included: people type names from their beginning. */
  readonly words: readonly string[];
  readonly isName: boolean;
}

/** Autocomplete of specialties over their names and synonyms in three languages. */
export class Suggester {
  private labels: Label[] = [];

  set(specialties: readonly SearchSpecialty[]): void {
    this.labels = specialties.flatMap((specialty) =>
      locales.flatMap((locale) => [
        labelOf(specialty, specialty.name[locale], true),
        ...specialty.synonyms[locale].map((text) => labelOf(specialty, text, false)),
      ]),
    );
  }

  /** Best first; each specialty once, with the label that met the query best. */
  suggest(query: string, limit: number): SuggestedSpecialty[] {
    const folded = fold(query);
    const words = wordsOf(folded);
    if (words.length === 0) return [];
    const best = new Map<string, { label: Label; score: number }>();
    for (const label of this.labels) {
      const score = scoreOf(label, folded, words);
      const known = best.get(label.specialty.id);
      if (score > 0 && (!known || score > known.score)) best.set(label.specialty.id, { label, score });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.label.specialty.id < b.label.specialty.id ? -1 : 1))
      .slice(0, limit)
      .map(({ label }) => ({
        id: label.specialty.id,
        sectorId: label.specialty.sectorId,
        name: label.specialty.name,
        matched: label.isName ? null : label.text,
      }));
  }
}

function labelOf(specialty: SearchSpecialty, text: string, isName: boolean): Label {
  const folded = fold(text);
  return { specialty, text, folded, words: wordsOf(folded), isName };
}

function wordsOf(folded: string): string[] {
  const meaningful = tokenize(folded).map(({ form }) => form);
  return meaningful.length > 0 ? meaningful : (folded.match(/[a-z0-9+#]+/gu) ?? []).map(phonetic);
}

/** Every word of the query has to be met; whole words count more than beginnings, those more than near misses. */
function scoreOf(label: Label, folded: string, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    let most = 0;
    for (const [place, candidate] of label.words.entries()) {
      const met = meeting(word, candidate) * (place === 0 ? 1 : 0.9);
      if (met > most) most = met;
    }
    if (most === 0) return 0;
    score += most;
  }
  const coverage = words.length / Math.max(words.length, label.words.length);
  const start = label.folded.startsWith(folded) ? 0.3 : 0;
  return score / words.length + 0.4 * coverage + start + (label.isName ? 0.1 : 0);
}

function meeting(word: string, candidate: string): number {
  if (word === candidate) return 1;
  if (candidate.startsWith(word)) return 0.75 + 0.2 * (word.length / candidate.length);
  if (word.length < 4) return 0;
  const most = word.length >= 7 ? 2 : 1;
  const distance = editDistance(word, candidate, most);
  if (distance <= most) return 0.7 - 0.15 * distance;
  const beginning = editDistance(word, candidate.slice(0, word.length), 1);
  return beginning <= 1 ? 0.45 : 0;
}
