import type { EntitySchema } from 'typeorm';
import { AwarenessEntity, AwarenessPastEntity } from './awareness';
import { ConsentEntity } from './consents';
import { GraphPositionEntity } from './graph';
import { InteractionEntity, InteractionParticipantEntity } from './interactions';
import { CompanyEntity, MemberEntity, MemberPhotoEntity } from './members';
import { ServiceEntity, ServiceSpecialtyEntity } from './services';
import { SheetEntity } from './sheet';
import { SpaceEntity, SpaceLogoEntity } from './space';
import { SectorEntity, SpecialtyEntity } from './specialties';
import { TieEntity } from './ties';

/** Every entity of the community's database. */
export const entities: EntitySchema[] = [
  AwarenessEntity,
  AwarenessPastEntity,
  CompanyEntity,
  ConsentEntity,
  GraphPositionEntity,
  InteractionEntity,
  InteractionParticipantEntity,
  MemberEntity,
  MemberPhotoEntity,
  SectorEntity,
  ServiceEntity,
  ServiceSpecialtyEntity,
  SheetEntity,
  SpaceEntity,
  SpaceLogoEntity,
  SpecialtyEntity,
  TieEntity,
];
