import type { Reason } from '@shared/directory/directory.schema';
import { tokenizeWithPlaces } from '../analysis/tokenize';
import type { Analyzer } from '../analysis/analyzer';
import type { ConceptSpace, ConceptVector } from '../concepts/concept-space';
import type { SearchMember, SearchService } from '../search.types';
import type { QueryToken, UnderstoodQuery } from './understand';

type Field = Extract<Reason, { kind: 'words' }>['field'];

const excerptLength = 160;
const mostReasons = 4;

/** Why an answer is one, most telling first. */
export class Explainer {
  constructor(
    private readonly analyzer: Analyzer,
    private readonly space: ConceptSpace,
    private readonly isListed: (specialtyId: string) => boolean,
  ) {}

  reasons(
    query: UnderstoodQuery,
    member: SearchMember,
    service: SearchService | null,
    concepts: ReadonlySet<number>,
  ): Reason[] {
    const reasons: Reason[] = [];
    const specialty = this.specialtyReason(query, concepts);
    if (specialty) reasons.push(specialty);
    for (const [field, text] of fieldsOf(member, service)) {
      const words = this.wordsReason(query.tokens, field, text);
      if (words) reasons.push(words);
      if (reasons.length === mostReasons) break;
    }
    if (service?.level) reasons.push({ kind: 'level', level: service.level });
    return reasons;
  }

  private specialtyReason({ tokens, vector }: UnderstoodQuery, concepts: ReadonlySet<number>): Reason | null {
    const met = [...vector.concepts].find(
      (concept) => concepts.has(concept) && this.isListed(this.space.ids[concept] ?? ''),
    );
    if (met !== undefined && strengthOf(vector, met) > 0.25) {
      const term = this.tellingWord(tokens, met);
      if (term) return { kind: 'specialty', specialtyId: this.space.ids[met] ?? '', term };
    }
    const best = [...vector.concepts].find((concept) => this.isListed(this.space.ids[concept] ?? ''));
    if (best === undefined) return null;
    const sectorId = this.space.sectors[best] ?? '';
    const near = [...concepts].some((concept) => this.space.sectors[concept] === sectorId);
    return near ? { kind: 'sector', sectorId } : null;
  }

  /** The query's word that speaks most clearly of the concept. */
  private tellingWord(tokens: readonly QueryToken[], concept: number): string | null {
    let word: string | null = null;
    let most = 0;
    for (const token of tokens) {
      const weight = token.trust * this.space.weightOf(token, concept);
      if (weight > most) [most, word] = [weight, token.word];
    }
    return word;
  }

  private wordsReason(tokens: readonly QueryToken[], field: Field, text: string): Reason | null {
    if (text === '') return null;
    const wanted = new Set(tokens.flatMap(({ terms }) => terms.map(({ term }) => term)));
    const marks: [number, number][] = [];
    for (const { token, start, end } of tokenizeWithPlaces(text)) {
      if (this.analyzer.termsOf(token).some(({ term }) => wanted.has(term))) marks.push([start, end]);
    }
    const first = marks[0];
    if (!first) return null;
    const from = text.length <= excerptLength ? 0 : wordStart(text, Math.max(0, first[0] - 40));
    const excerpt = text.slice(from, from + excerptLength).toWellFormed();
    return {
      kind: 'words',
      field,
      excerpt,
      marks: marks
        .filter(([start, end]) => start >= from && end <= from + excerpt.length)
        .map(([start, end]) => [start - from, end - from]),
    };
  }
}

function strengthOf(vector: ConceptVector, concept: number): number {
  return vector.weights[vector.concepts.indexOf(concept)] ?? 0;
}

function wordStart(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from);
  return space < 0 ? 0 : space + 1;
}

function fieldsOf(member: SearchMember, service: SearchService | null): [Field, string][] {
  return [
    ['name', member.name],
    ['company', member.companyName],
    ...(service
      ? ([
          ['service', service.title],
          ...service.keywords.map((keyword): [Field, string] => ['keyword', keyword]),
          ['service', service.description],
        ] as [Field, string][])
      : []),
    ['role', member.role],
    ['pitch', member.pitch],
    ['bio', member.bio],
  ];
}
