export { AwarenessEntity, AwarenessPastEntity } from './awareness.entity';
export { awarenessProcedures } from './awareness.procedures';
export { insertAwareness, listAwareness } from './awareness.repository';
