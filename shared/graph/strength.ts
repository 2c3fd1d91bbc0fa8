import type { InteractionKind } from '../interactions/interactions.schema';
import type { TieKind } from '../ties/ties.schema';

/*
 * The strength of a relationship at a day t: the sum over what connects two members of
 * `weight * 2^(-(t - when) / half-life)`, the usual law of decay by half-lives. What a declared tie adds never falls
 * below its floor while the tie lasts. Everything that the numbers depend on stands in these tables, and a page
 * explains them to the manager.
 */

/** What one encounter adds on its day. */
export const encounterWeights: Readonly<Record<InteractionKind, number>> = {
  lunch: 1.2,
  coffee: 1,
  introduction: 0.8,
  conversation: 0.6,
  call: 0.5,
  event: 0.4,
};

/** Days in which an encounter loses half its weight. */
export const encounterHalfLifeDays = 90;

/** Days in which what was done together loses half its weight. */
export const tieHalfLifeDays = 365;

/** What a declared tie adds: `weight` on the day it began, fading, but never below `floor` while it lasts. */
export const tieWeights: Readonly<Record<TieKind, { readonly weight: number; readonly floor: number }>> = {
  family: { weight: 1.5, floor: 1.5 },
  friend: { weight: 1.2, floor: 1.2 },
  collaborates: { weight: 2.5, floor: 0.8 },
  client: { weight: 2, floor: 0.7 },
  mentor: { weight: 1.5, floor: 0.7 },
  colleague: { weight: 1, floor: 0.6 },
  knows: { weight: 0.3, floor: 0.3 },
};

export type LinkKind = TieKind | InteractionKind;

/** One thing that connects a pair. Days count from 1970-01-01. */
export type Link =
  | {
      readonly source: 'tie';
      readonly kind: TieKind;
      /** The day it began; of an undated one, the day from which it fades. */
      readonly day: number;
      /** Nobody knows when it began: as far as anybody can tell it always was there. */
      readonly isUndated?: boolean;
      /** The last day it lasted; null while it does. */
      readonly untilDay: number | null;
      /** How much it counts beside others of its kind; 1 as a rule. */
      readonly weight: number;
    }
  | { readonly source: 'encounter'; readonly kind: InteractionKind; readonly day: number };

/** Whether a link had begun by a day; of one that nobody knows the beginning of, that is said of every day. */
export function hasBegun(link: Link, day: number): boolean {
  return link.day <= day || isUndated(link);
}

/** Whether nobody knows when a link began. */
export function isUndated(link: Link): boolean {
  return link.source === 'tie' && link.isUndated === true;
}

/**
 * What a link adds at a day. Nothing before it began; from then on it never grows. An undated tie is as strong before
 * its day as on it.
 *
 * A tie that has ended keeps fading from where it is, without a floor, counted from its last day.
 */
export function termOf(link: Link, atDay: number): number {
  if (!hasBegun(link, atDay)) return 0;
  if (link.source === 'encounter') {
    return encounterWeights[link.kind] * decay(atDay - link.day, encounterHalfLifeDays);
  }
  if (atDay < link.day) return termOf(link, link.day);
  const { weight, floor } = tieWeights[link.kind];
  const lastDay = link.untilDay === null ? atDay : Math.min(atDay, link.untilDay);
  const whileItLasted = Math.max(floor, weight * decay(lastDay - link.day, tieHalfLifeDays));
  return link.weight * whileItLasted * decay(atDay - lastDay, tieHalfLifeDays);
}

/** Whether a link is a tie that was declared and has not ended by that day. */
export function isStandingTie(link: Link, day: number): boolean {
  return link.source === 'tie' && (link.untilDay === null || link.untilDay >= day);
}

/** `2^(-ageDays / halfLifeDays)`. */
function decay(ageDays: number, halfLifeDays: number): number {
  return 2 ** (-ageDays / halfLifeDays);
}

/** The strength of a pair at a day: the sum of what each link adds. 0 where nothing connects them yet. */
export function strengthOf(links: readonly Link[], atDay: number): number {
  return links.reduce((sum, link) => sum + termOf(link, atDay), 0);
}

/** One summand of a pair's strength, for "how this came about". */
export interface StrengthTerm {
  readonly link: Link;
  readonly ageDays: number;
  readonly value: number;
}

/** The summands of a pair's strength, largest first. They add up to `strengthOf`. */
export function explainStrength(links: readonly Link[], atDay: number): StrengthTerm[] {
  return links
    .filter((link) => hasBegun(link, atDay))
    .map((link) => ({ link, ageDays: Math.max(0, atDay - link.day), value: termOf(link, atDay) }))
    .sort((a, b) => b.value - a.value);
}

export const bands = ['strong', 'warm', 'cooling', 'cold'] as const;
export type Band = (typeof bands)[number];

/** The least strength of each band. */
export const bandFrom: Readonly<Record<Band, number>> = { strong: 2, warm: 1, cooling: 0.4, cold: 0 };

export function bandOf(strength: number): Band {
  return bands.find((band) => strength >= bandFrom[band]) ?? 'cold';
}

export const tones = [...bands, 'slight'] as const;
/** A band, as it is said of two people; `slight` where cooling or cold would tell of warmth that never was. */
export type Tone = (typeof tones)[number];

/**
 * How a relationship stands, in view of what it has been. Only what was in a stronger band once is said to cool or to be
 * cold. O(links^2).
 */
export function toneOf(links: readonly Link[], atDay: number): Tone {
  const band = bandOf(strengthOf(links, atDay));
  if (band === 'strong' || band === 'warm') return band;
  // Strength grows on the days on which something begins, and on no others.
  const days = links.flatMap(({ day }) => (day < atDay ? [day] : []));
  const hasBeenStronger = days.some((day) => bandFrom[bandOf(strengthOf(links, day))] > bandFrom[band]);
  return hasBeenStronger ? band : 'slight';
}

/** Civil date `YYYY-MM-DD` as days since 1970-01-01. */
export function dayOf(civilDate: string): number {
  return Math.round(Date.parse(`${civilDate.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export function civilDateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
