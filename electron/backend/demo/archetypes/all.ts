import type { Archetype } from './archetype.types';
import { oneOffs } from './one-offs';

/** Everybody who could be in a made-up community. */
export const archetypes: readonly Archetype[] = [...oneOffs];
