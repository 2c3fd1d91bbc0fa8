import type { Reason } from '@shared/directory/directory.schema';
import { tokenizeWithPlaces } from '../analysis/tokenize';
import type { Analyzer } from '../analysis/analyzer';
import type { ConceptSpace, ConceptVector } from '../concepts/concept-space';
import type { SearchMember, SearchService } from '../search.types';
import type { QueryToken, UnderstoodQuery } from './understand';

type Field = Extract<Reason, { kind: 'words' }>['field'];

const excerptLength = 160;
const mostReasons = 4;
/** A word leads to what it says at least this share as clearly as what it says most clearly. */
const leadingShare = 0.5;
/**
 * What of the query's concepts counts, and how clearly a word must speak of it: one that says it clearly is looked for first;
 * one that says other things as well will do for what the query is mostly about.
 */
const leads = [
  { strength: 0.1, share: leadingShare },
  { strength: 0.2, share: 0.1 },
  { strength: 0.5, share: 0 },
] as const;
/** Of a member's fields, those that are names: they say nothing of what somebody does. */
const nameFields = 2;

type TextToken = ReturnType<typeof tokenizeWithPlaces>[number]['token'];

/** Why an answer is one, most telling first. */
export class Explainer {
  constructor(
    private readonly analyzer: Analyzer,
    private readonly space: ConceptSpace,
    private readonly isListed: (specialtyId: string) => boolean,
  ) {}

  /**
   * What of the member's own answers the query; nothing where whatever led there is not theirs to be named.
   *
   * @param concepts what the service, or what the member says of themselves, speaks of
   */
  reasons(
    query: UnderstoodQuery,
    member: SearchMember,
    service: SearchService | null,
    concepts: ReadonlySet<number>,
  ): Reason[] {
    const reasons: Reason[] = [];
    const specialty = this.specialtyReason(query, service);
    if (specialty) reasons.push(specialty);
    const wanted = new Set(query.tokens.flatMap(({ terms }) => terms.map(({ term }) => term)));
    const isWanted = (token: TextToken): boolean =>
      this.analyzer.termsOf(token).some(({ term }) => wanted.has(term));
    for (const [field, text] of fieldsOf(member, service)) {
      if (reasons.length === mostReasons) break;
      const words = wordsReason(field, text, isWanted);
      if (words) reasons.push(words);
    }
    if (reasons.length === 0) {
      const spoken = this.spokenReason(query, member, service, concepts);
      if (spoken) reasons.push(spoken);
    }
    if (reasons.length > 0 && service?.level) reasons.push({ kind: 'level', level: service.level });
    return reasons;
  }

  /** A specialty that the service carries, and that a word of the query names; else the sector of one that it carries. */
  private specialtyReason({ tokens, vector }: UnderstoodQuery, service: SearchService | null): Reason | null {
    const own = new Set(service?.specialtyIds.filter((id) => this.isListed(id)));
    if (own.size === 0) return null;
    for (const concept of vector.concepts) {
      const specialtyId = this.space.ids[concept] ?? '';
      if (!own.has(specialtyId) || strengthOf(vector, concept) <= 0.25) continue;
      const term = this.tellingWord(tokens, concept);
      if (term !== null) return { kind: 'specialty', specialtyId, term };
    }
    const best = [...vector.concepts].find((concept) => this.isListed(this.space.ids[concept] ?? ''));
    const sectorId = best === undefined ? undefined : this.space.sectors[best];
    const isNear = [...own].some((id) => this.space.sectors[this.space.find(id)] === sectorId);
    return sectorId !== undefined && isNear ? { kind: 'sector', sectorId } : null;
  }

  /** The query's word that speaks most clearly of the concept, where it does not speak far more clearly of another. */
  private tellingWord(tokens: readonly QueryToken[], concept: number): string | null {
    let word: string | null = null;
    let most = 0;
    for (const token of tokens) {
      const weight = this.space.weightOf(token, concept);
      if (weight < leadingShare * this.space.clearest(token)) continue;
      if (token.trust * weight > most) [most, word] = [token.trust * weight, token.word];
    }
    return word;
  }

  /** The member's own words that speak of what the query is about, in whatever language. */
  private spokenReason(
    { sought }: UnderstoodQuery,
    member: SearchMember,
    service: SearchService | null,
    concepts: ReadonlySet<number>,
  ): Reason | null {
    for (const { strength, share } of leads) {
      for (const concept of sought.concepts) {
        if (!concepts.has(concept) || strengthOf(sought, concept) < strength) continue;
        const speaks = (token: TextToken): boolean => {
          const read = { terms: this.analyzer.termsOf(token) };
          const weight = this.space.weightOf(read, concept);
          return weight > 0 && weight >= share * this.space.clearest(read);
        };
        for (const [field, text] of fieldsOf(member, service).slice(nameFields)) {
          const spoken = wordsReason(field, text, speaks);
          if (spoken) return spoken;
        }
      }
    }
    return null;
  }
}

/** The words of a text that are meant, in as much of it as can be shown. */
function wordsReason(field: Field, text: string, isMeant: (token: TextToken) => boolean): Reason | null {
  if (text === '') return null;
  const marks: [number, number][] = [];
  for (const { token, start, end } of tokenizeWithPlaces(text)) {
    if (isMeant(token)) marks.push([start, end]);
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
