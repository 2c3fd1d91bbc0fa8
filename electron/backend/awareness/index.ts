export { AwarenessEntity } from './awareness.entity';
export { awarenessProcedures } from './awareness.procedures';
export { insertAwareness } from './awareness.repository';
