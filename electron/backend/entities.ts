import type { EntitySchema } from 'typeorm';
import { ConsentEntity } from './consents';
import { CompanyEntity, MemberEntity, MemberPhotoEntity } from './members';
import { ServiceEntity, ServiceSpecialtyEntity } from './services';
import { SpaceEntity, SpaceLogoEntity } from './space';
import { SectorEntity, SpecialtyEntity } from './specialties';

/** Every entity of the community's database. */
export const entities: EntitySchema[] = [
  CompanyEntity,
  ConsentEntity,
  MemberEntity,
  MemberPhotoEntity,
  SectorEntity,
  ServiceEntity,
  ServiceSpecialtyEntity,
  SpaceEntity,
  SpaceLogoEntity,
  SpecialtyEntity,
];
