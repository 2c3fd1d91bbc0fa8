import type { Archetype } from './archetype.types';
import { businessScienceImpact } from './business-science-impact';
import { designAndImage } from './design-and-image';
import { filmPhotoSound } from './film-photo-sound';
import { marketingAndWords } from './marketing-and-words';
import { moneyAndLaw } from './money-and-law';
import { oneOffs } from './one-offs';
import { peopleHealthLearning } from './people-health-learning';
import { softwareAndWeb } from './software-and-web';
import { spaceFoodEvents } from './space-food-events';

/** Trades met in any coworking space; how many there are of a kind says how common the kind is. */
export const commonArchetypes: readonly Archetype[] = [
  ...designAndImage,
  ...softwareAndWeb,
  ...marketingAndWords,
  ...filmPhotoSound,
  ...spaceFoodEvents,
  ...peopleHealthLearning,
  ...businessScienceImpact,
  ...moneyAndLaw,
];

/** Trades that a space may have, but not every space has. */
export const rareArchetypes: readonly Archetype[] = oneOffs;
