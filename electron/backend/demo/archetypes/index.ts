export type { Archetype, ArchetypeService } from './archetype.types';
export { archetypes } from './all';
