export { SpaceEntity, SpaceLogoEntity } from './space.entity';
export { spaceProcedures } from './space.procedures';
export { getLogo, writeSpaceFields } from './space.repository';
