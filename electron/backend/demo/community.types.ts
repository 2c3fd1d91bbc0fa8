import type { Consent } from '@shared/consents/consents.schema';
import type { Locale } from '@shared/locale';
import type { MemberFields } from '@shared/members/members.schema';
import type { ServiceFields } from '@shared/services/services.schema';
import type { SpaceFields } from '@shared/space/space.contract';
import type { Sitter } from './portrait';

/** What a made-up member said to one purpose. */
export type MadeUpConsent = Omit<Consent, 'note'>;

/** A portrait before it is drawn, which takes some milliseconds each. */
export interface MadeUpPortrait {
  readonly seed: number;
  readonly sitter: Sitter;
}

/** A made-up member, ready to be written. */
export interface MadeUpMember {
  readonly id: string;
  readonly fields: MemberFields;
  readonly services: readonly ServiceFields[];
  readonly consents: readonly MadeUpConsent[];
  /** Null for members without a photo. */
  readonly portrait: MadeUpPortrait | null;
}

/** A made-up community. */
export interface MadeUpCommunity {
  readonly space: SpaceFields;
  readonly members: readonly MadeUpMember[];
}

export interface CommunityOptions {
  readonly members: number;
  readonly seed: number;
  /** The language most members write in. */
  readonly locale: Locale;
  /** The day on which the community is looked at, `YYYY-MM-DD`; dates are made around it. */
  readonly today: string;
}
