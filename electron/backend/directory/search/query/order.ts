import type { ServiceLevel } from '@shared/services/services.schema';
import type { Community, Unit } from '../index/community';
import type { AskOptions, SearchService } from '../search.types';
import type { ScoredUnit } from './rank';

/** A member with the service that speaks for them. */
export interface RankedMember {
  readonly memberId: string;
  readonly service: SearchService | null;
  readonly score: number;
  /** What its best unit speaks of. */
  readonly concepts: Int32Array;
}

/** Fits that differ by less are alike: level, closeness and fairness decide. */
const fitStep = 0.02;
/**
 * Where somebody in particular asks, fits are alike up to this ratio: a little less fitting and introduced by a friend is
 * worth more than a little more fitting and a stranger.
 */
const fitRatioForAsker = 1.1;
/** What is far behind the best is no answer. */
const worstShare = 0.12;
const levelRank: Readonly<Record<ServiceLevel, number>> = { expert: 3, average: 2, beginner: 1 };

/**
 * Members by fit, then level, then closeness, then who was not recommended for longest, then id.
 *
 * @param scored a member's units one after the other
 */
export function orderMembers(
  scored: readonly ScoredUnit[],
  community: Community,
  { closeness, withoutId, lastRecommendedAt }: Omit<AskOptions, 'kinds' | 'limit'>,
): RankedMember[] {
  const found = fitsOf(scored, community).filter(({ unit }) => unit.memberId !== withoutId);
  const most = found.reduce((max, { score }) => Math.max(max, score), 0);
  return found
    .filter(({ score }) => score >= most * worstShare)
    .map(({ unit: { memberId, service, concepts }, score }) => ({
      memberId,
      service,
      score,
      step: closeness
        ? Math.round(Math.log(score) / Math.log(fitRatioForAsker))
        : Math.round(score / fitStep),
      level: service?.level ? levelRank[service.level] : 0,
      closeness: closeness?.(memberId) ?? 0,
      recommended: lastRecommendedAt?.(memberId) ?? 0,
      concepts,
    }))
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

interface Fit {
  best: ScoredUnit;
  unit: Unit;
  /** How well what the member says of themselves fits. */
  self: number;
}

/** Each member with the unit that fits best. */
function fitsOf(scored: readonly ScoredUnit[], community: Community): { unit: Unit; score: number }[] {
  const fits: Fit[] = [];
  let fit: Fit | null = null;
  for (const item of scored) {
    const unit = community.unit(item.unit);
    if (!unit) continue;
    if (fit?.unit.memberId !== unit.memberId) {
      fit = { best: item, unit, self: 0 };
      fits.push(fit);
    } else if (isBetter(item, fit.best, community)) {
      fit.best = item;
      fit.unit = unit;
    }
    if (!unit.service) fit.self += item.score;
  }
  // What members say of themselves supports a service that fits.
  return fits.map(({ best, unit, self }) => ({
    unit,
    score: unit.service ? best.score + 0.3 * self : best.score,
  }));
}

function isBetter(item: ScoredUnit, best: ScoredUnit, community: Community): boolean {
  if (item.score !== best.score) return item.score > best.score;
  // Order of insertion must not show.
  const id = community.unit(item.unit)?.service?.id ?? '';
  return id < (community.unit(best.unit)?.service?.id ?? '');
}
