import type { Archetype } from './archetype.types';
import { moneyAndLaw } from './money-and-law';
import { oneOffs } from './one-offs';

/** Everybody who could be in a made-up community. */
export const archetypes: readonly Archetype[] = [...moneyAndLaw, ...oneOffs];
