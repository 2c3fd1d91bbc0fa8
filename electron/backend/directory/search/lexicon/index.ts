import { creativeAndMedia } from './creative-and-media';
import { digitalAndData } from './digital-and-data';
import { eventsFoodCulture } from './events-food-culture';
import { lawMoneyBusiness } from './law-money-business';
import { learningAndHealth } from './learning-and-health';
import type { Lexicon } from './lexicon.types';
import { talkCreative } from './talk-creative';
import { talkDigital } from './talk-digital';
import { talkDigitalSituations } from './talk-digital-situations';
import { tradesAndPlaces } from './trades-and-places';

/** All parts of the everyday lexicon. */
export const lexicons: readonly Lexicon[] = [
  creativeAndMedia,
  digitalAndData,
  eventsFoodCulture,
  lawMoneyBusiness,
  learningAndHealth,
  tradesAndPlaces,
  talkCreative,
  talkDigital,
  talkDigitalSituations,
];
