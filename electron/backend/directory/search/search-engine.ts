import type { Reason } from '@shared/directory/directory.schema';
import { serviceKinds, type ServiceKind } from '@shared/services/services.schema';
import { Analyzer } from './analysis/analyzer';
import { Speller } from './analysis/speller';
import { ConceptSpace } from './concepts/concept-space';
import { Suggester } from './concepts/suggester';
import { Community } from './index/community';
import { orderMembers, type RankedMember } from './query/order';
import { Ranker } from './query/rank';
import { Explainer } from './query/reasons';
import { QueryReader, type UnderstoodQuery } from './query/understand';
import { WrittenForms } from './query/written-forms';
import type {
  AskOptions,
  AskResult,
  SearchAnswer,
  SearchMember,
  SearchSpecialty,
  SuggestedSpecialty,
} from './search.types';
import { readSpace, shippedSpace } from './shipped-space';
import { inSlices } from './slices';

export type * from './search.types';

/** The parts that belong together; replaced as one, so that a question never meets half an index. */
interface Index {
  readonly space: ConceptSpace;
  readonly community: Community;
  readonly reader: QueryReader;
  readonly ranker: Ranker;
  readonly explainer: Explainer;
  readonly written: WrittenForms;
}

/** More than this share of forgotten entries and the index is worth building anew. */
const mostWaste = 0.4;

/** In the directory whoever wants something is found too, after those who do it. */
const wishShare = 0.6;

/**
 * *Who can do X?* over the whole community, in memory.
 *
 * Texts are read twice: as concepts (the specialties that their words speak of in three languages) and as words. What
 * a member offers is found by either, so a need in one language meets a service in another.
 */
export class SearchEngine {
  private listed = new Set<string>();
  private readonly suggester = new Suggester();
  private readonly analyzer = new Analyzer();
  private space: ConceptSpace | null = null;
  private index = this.emptyIndex(new ConceptSpace(this.analyzer));
  /** Writes that arrive while an index is being built; they apply to it before it is taken into use. */
  private pending: { id: string; member: SearchMember | null }[] | null = null;
  private work: Promise<void> = Promise.resolve();
  private stopped = false;

  /** Takes the specialties as they are now, and reads the members already there anew. */
  setSpecialties(specialties: readonly SearchSpecialty[]): Promise<void> {
    return this.enqueue(async () => {
      this.listed = new Set(specialties.map(({ id }) => id));
      this.suggester.set(specialties);
      const space =
        (await shippedSpace(this.analyzer, specialties)) ??
        (await readSpace(this.analyzer, specialties, () => this.stopped));
      if (this.stopped) return;
      this.space = space;
      await this.rebuild(this.index.community.documents());
    });
  }

  /** Replaces all members. Resolves when they can be found; until then the former ones are. */
  build(members: Iterable<SearchMember>): Promise<void> {
    return this.enqueue(() => this.rebuild(members));
  }

  /** Leaves what is being built: nobody will ask any more. */
  stop(): void {
    this.stopped = true;
  }

  upsert(member: SearchMember): void {
    this.pending?.push({ id: member.id, member });
    this.index.community.add(member);
    this.rebuildIfWasteful();
  }

  remove(memberId: string): void {
    this.pending?.push({ id: memberId, member: null });
    this.index.community.remove(memberId);
    this.rebuildIfWasteful();
  }

  /**
   * Members who fit the words, best first, with reasons; who fits without any is no answer. Beyond `limit` reasons are not
   * looked for, so that `total` may count some who have none.
   */
  ask(query: string, options: AskOptions): AskResult {
    const { community, explainer } = this.index;
    const understood = this.index.reader.read(query);
    const ranked = this.rank(understood, options);
    // Whoever is nearest to the asker may stand before whoever fits best.
    const best = ranked.reduce((most, { score }) => Math.max(most, score), 0);
    const limit = Math.max(0, options.limit);
    const answers: SearchAnswer[] = [];
    let unexplained = 0;
    for (const found of ranked) {
      if (answers.length === limit) break;
      const member = community.member(found.memberId);
      const reasons = member
        ? explainer.reasons(understood, member, found.service, new Set(found.concepts))
        : [];
      if (reasons.length === 0) unexplained += 1;
      else answers.push(answerOf(found, found.score / Math.max(best, 1), reasons));
    }
    return { answers, total: ranked.length - unexplained, understood: this.report(understood) };
  }

  /** Ids of the members that the words are found in, of whatever kind their services are, best first. */
  find(query: string): string[] {
    const understood = this.index.reader.read(query);
    const { ranker, community } = this.index;
    const scored = ranker.score(understood, new Set(serviceKinds)).map((unit) => {
      const kind = community.unit(unit.unit)?.service?.kind ?? 'offers';
      return kind === 'offers' ? unit : { ...unit, score: unit.score * wishShare };
    });
    return orderMembers(scored, community, {}).map(({ memberId }) => memberId);
  }

  suggestSpecialties(query: string, limit: number): SuggestedSpecialty[] {
    return this.suggester.suggest(query.slice(0, 200), limit);
  }

  private rank(understood: UnderstoodQuery, options: AskOptions): RankedMember[] {
    const kinds = new Set<ServiceKind>(options.kinds ?? ['offers']);
    return orderMembers(this.index.ranker.score(understood, kinds), this.index.community, options);
  }

  private report({ vector, corrections }: UnderstoodQuery): AskResult['understood'] {
    const specialties = [...vector.concepts]
      .map((concept, place) => ({
        id: this.index.space.ids[concept] ?? '',
        weight: vector.weights[place] ?? 0,
      }))
      .filter(({ id, weight }) => this.listed.has(id) && weight > 0.1)
      .slice(0, 6);
    return {
      specialties,
      corrections: corrections.map(({ from, to }) => ({ from, to: this.index.written.of(to) })),
    };
  }

  private async rebuild(members: Iterable<SearchMember>): Promise<void> {
    const index = this.emptyIndex(this.space ?? this.index.space);
    this.pending = [];
    await this.inSlices(members, (member) => index.community.add(member));
    for (const { id, member } of this.pending) {
      if (member) index.community.add(member);
      else index.community.remove(id);
    }
    this.pending = null;
    this.index = index;
  }

  private emptyIndex(space: ConceptSpace): Index {
    const speller = new Speller();
    for (const form of space.forms) speller.add(form);
    for (const form of this.analyzer.knownForms()) speller.add(form);
    const community = new Community(this.analyzer, space, speller);
    return {
      space,
      community,
      reader: new QueryReader(this.analyzer, space, speller, community),
      ranker: new Ranker(community, space),
      explainer: new Explainer(this.analyzer, space, (id) => this.listed.has(id)),
      written: new WrittenForms(space, community),
    };
  }

  private rebuildIfWasteful(): void {
    const { community } = this.index;
    if (this.pending || community.size < 2000 || community.waste < mostWaste) return;
    void this.enqueue(() => this.rebuild(this.index.community.documents()));
  }

  private inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
    return inSlices(items, work, () => this.stopped);
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.work.then(work);
    this.work = done.catch(() => undefined);
    return done;
  }
}

function answerOf({ memberId, service }: RankedMember, fit: number, reasons: Reason[]): SearchAnswer {
  return {
    memberId,
    service: service && {
      id: service.id,
      title: service.title,
      kind: service.kind,
      specialtyIds: [...service.specialtyIds],
    },
    fit: Math.min(1, fit),
    reasons,
  };
}
