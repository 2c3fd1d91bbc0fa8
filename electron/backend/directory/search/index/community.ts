import type { ServiceKind } from '@shared/services/services.schema';
import type { AnalyzedToken, Analyzer, FieldToken } from '../analysis/analyzer';
import type { Speller } from '../analysis/speller';
import type { ConceptSpace } from '../concepts/concept-space';
import type { SearchMember, SearchService } from '../search.types';
import { Postings } from './postings';
import { TermSums } from './term-sums';

/** What can be found: a service, or (without one) what a member says of themselves. */
export interface Unit {
  readonly memberId: string;
  readonly service: SearchService | null;
  /** Terms of its words, concepts and name parts, for forgetting it again. */
  readonly terms: Int32Array;
  readonly concepts: Int32Array;
  readonly nameTerms: Int32Array;
}

const fieldWeights = { title: 3, keyword: 2.6, description: 1.2, role: 2, pitch: 1.4, bio: 0.7 } as const;
/** A term's weight grows ever slower with how often it stands in the texts. */
const saturation = 1.3;

const nothing = new Int32Array(0);

/** How much a word counts for what its text is about. */
function wordWeight({ fieldWeight }: FieldToken): number {
  return Math.min(1, fieldWeight / fieldWeights.title);
}

/** Words, concepts and names of all members, by unit. */
export class Community {
  readonly words = new Postings();
  readonly concepts = new Postings();
  readonly names = new Postings();
  private readonly units: (Unit | null)[] = [];
  private readonly unitsByMember = new Map<string, number[]>();
  private readonly members = new Map<string, SearchMember>();
  /** By concept how clearly its clearest unit speaks of it; `undefined` where that has to be looked up anew. */
  private readonly clearest: (number | undefined)[] = [];
  private readonly sums = new TermSums();
  living = 0;

  constructor(
    private readonly analyzer: Analyzer,
    private readonly space: ConceptSpace,
    private readonly speller: Speller,
  ) {}

  get size(): number {
    return this.units.length;
  }

  /** Share of the index that only slows it down. */
  get waste(): number {
    return this.units.length === 0 ? 0 : 1 - this.living / this.units.length;
  }

  unit(number: number): Unit | null {
    return this.units[number] ?? null;
  }

  member(id: string): SearchMember | undefined {
    return this.members.get(id);
  }

  /** How clearly anybody speaks of a concept, 0 to 1. */
  clarityOf(concept: number): number {
    const known = this.clearest[concept];
    if (known !== undefined) return known;
    let most = 0;
    const list = this.concepts.read(concept);
    for (let place = 0; list && place < list.size; place += 1) {
      const weight = list.weights[place] ?? 0;
      if (weight > most && this.units[list.units[place] ?? -1]) most = weight;
    }
    this.clearest[concept] = most;
    return most;
  }

  documents(): SearchMember[] {
    return [...this.members.values()];
  }

  add(member: SearchMember): void {
    this.remove(member.id);
    this.members.set(member.id, member);
    const numbers = [this.addSelf(member)];
    for (const service of member.services) numbers.push(this.addService(member, service));
    this.unitsByMember.set(member.id, numbers);
  }

  remove(memberId: string): void {
    for (const number of this.unitsByMember.get(memberId) ?? []) {
      const unit = this.units[number];
      if (!unit) continue;
      for (const term of unit.terms) this.words.forget(term);
      for (const concept of unit.concepts) {
        this.concepts.forget(concept);
        this.clearest[concept] = undefined;
      }
      for (const term of unit.nameTerms) this.names.forget(term);
      this.units[number] = null;
      this.living -= 1;
    }
    this.unitsByMember.delete(memberId);
    this.members.delete(memberId);
  }

  private addService(member: SearchMember, service: SearchService): number {
    const fields: [string, number][] = [
      [service.title, fieldWeights.title],
      [service.keywords.join(' . '), fieldWeights.keyword],
      [service.description, fieldWeights.description],
    ];
    const chosen = service.specialtyIds.map((id) => this.space.find(id)).filter((concept) => concept >= 0);
    return this.store(member, service, fields, chosen, []);
  }

  private addSelf(member: SearchMember): number {
    const fields: [string, number][] = [
      [member.role, fieldWeights.role],
      [member.pitch, fieldWeights.pitch],
      [member.bio, fieldWeights.bio],
    ];
    const names = [...this.analyzer.analyze(member.name), ...this.analyzer.analyze(member.companyName)];
    return this.store(member, null, fields, [], names);
  }

  private store(
    member: SearchMember,
    service: SearchService | null,
    fields: readonly (readonly [string, number])[],
    chosen: readonly number[],
    names: readonly AnalyzedToken[],
  ): number {
    const number = this.units.length;
    const sums = this.sums.begin(this.analyzer.vocabulary.terms.length);
    const tokens: FieldToken[] = [];
    for (const [place, [text, weight]] of fields.entries()) {
      const first = tokens.length;
      this.analyzer.analyzeField(text, { offset: 1000 * place, weight }, tokens);
      for (let index = first; index < tokens.length; index += 1) {
        const token = tokens[index];
        if (!token) continue;
        this.speller.add(token.form);
        for (const term of token.terms) sums.add(term.term, weight * term.weight);
      }
    }
    const terms = Int32Array.from(sums.terms);
    for (const term of terms) {
      const count = sums.of(term);
      this.words.add(term, number, count / (count + saturation));
    }

    const vector = this.space.vectorOf(tokens, wordWeight, chosen);
    let norm = 0;
    for (const weight of vector.weights) norm += weight * weight;
    norm = Math.sqrt(norm) || 1;
    for (let index = 0; index < vector.concepts.length; index += 1) {
      const concept = vector.concepts[index] ?? 0;
      const weight = (vector.weights[index] ?? 0) / norm;
      this.concepts.add(concept, number, weight);
      const before = this.clearest[concept];
      if (before !== undefined && weight > before) this.clearest[concept] = weight;
    }

    const nameTerms = new Set<number>();
    for (const token of names) {
      this.speller.add(token.form);
      for (const { term } of token.terms.slice(0, 2)) nameTerms.add(term);
    }
    for (const term of nameTerms) this.names.add(term, number, 1);

    this.units.push({
      memberId: member.id,
      service,
      terms,
      concepts: vector.concepts,
      nameTerms: nameTerms.size === 0 ? nothing : Int32Array.from(nameTerms),
    });
    this.living += 1;
    return number;
  }

  /** Whether a unit counts when these kinds are asked for: what members say of themselves is taken as an offer. */
  static counts(unit: Unit, kinds: ReadonlySet<ServiceKind>): boolean {
    return unit.service ? kinds.has(unit.service.kind) : kinds.has('offers');
  }
}
