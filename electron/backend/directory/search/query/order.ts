import type { ServiceLevel } from '@shared/services/services.schema';
import type { Community } from '../index/community';
import type { AskOptions, SearchService } from '../search.types';
import type { ScoredUnit } from './rank';

/** A member with the service that speaks for them. */
export interface RankedMember {
  readonly memberId: string;
  readonly service: SearchService | null;
  readonly score: number;
  readonly concepts: ReadonlySet<number>;
}

/** Fits that differ by less are alike: level, closeness and fairness decide. */
const fitStep = 0.02;
/** What is far behind the best is no answer. */
const worstShare = 0.12;
const levelRank: Readonly<Record<ServiceLevel, number>> = { expert: 3, average: 2, beginner: 1 };

/** Members by fit, then level, then closeness, then who was not recommended for longest, then id. */
export function orderMembers(
  scored: readonly ScoredUnit[],
  community: Community,
  { closeness, lastRecommendedAt }: Pick<AskOptions, 'closeness' | 'lastRecommendedAt'>,
): RankedMember[] {
  const perMember = new Map<string, { best: ScoredUnit; self: number; name: number }>();
  for (const item of scored) {
    const unit = community.unit(item.unit);
    if (!unit) continue;
    const known = perMember.get(unit.memberId);
    const self = unit.service ? 0 : item.score;
    if (!known) perMember.set(unit.memberId, { best: item, self, name: item.name });
    else {
      known.self += self;
      known.name += item.name;
      if (isBetter(item, known.best, community)) known.best = item;
    }
  }
  const members = [...perMember].map(([memberId, { best, self }]) => {
    const unit = community.unit(best.unit);
    const service = unit?.service ?? null;
    // What members say of themselves supports a service that fits.
    const score = service ? best.score + 0.3 * self : best.score;
    return {
      memberId,
      service,
      score,
      step: Math.round(score / fitStep),
      level: service?.level ? levelRank[service.level] : 0,
      closeness: closeness?.(memberId) ?? 0,
      recommended: lastRecommendedAt?.(memberId) ?? 0,
      concepts: new Set(unit?.concepts ?? []),
    };
  });
  const most = members.reduce((max, { score }) => Math.max(max, score), 0);
  return members
    .filter(({ score }) => score >= most * worstShare)
    .sort(
      (a, b) =>
        b.step - a.step ||
        b.level - a.level ||
        b.closeness - a.closeness ||
        a.recommended - b.recommended ||
        b.score - a.score ||
        (a.memberId < b.memberId ? -1 : 1),
    );
}

function isBetter(item: ScoredUnit, best: ScoredUnit, community: Community): boolean {
  if (item.score !== best.score) return item.score > best.score;
  // Order of insertion must not show.
  const id = community.unit(item.unit)?.service?.id ?? '';
  return id < (community.unit(best.unit)?.service?.id ?? '');
}
