export { SpaceEntity, SpaceLogoEntity } from './space.entity';
export { spaceProcedures } from './space.procedures';
export { getLogo, readSpace, writeSpaceFields } from './space.repository';
