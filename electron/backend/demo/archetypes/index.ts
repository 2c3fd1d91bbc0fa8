export type { Archetype, ArchetypeService } from './archetype.types';
export { commonArchetypes, rareArchetypes } from './all';
