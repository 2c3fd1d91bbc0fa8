import { creativeAndMedia } from './creative-and-media';
import { digitalAndData } from './digital-and-data';
import { eventsFoodCulture } from './events-food-culture';
import { lawMoneyBusiness } from './law-money-business';
import { learningAndHealth } from './learning-and-health';
import type { Lexicon } from './lexicon.types';
import { talkMedia } from './talk-media';
import { talkPlaces } from './talk-places';
import { talkTableAndEvents } from './talk-table-and-events';
import { talkWords } from './talk-words';
import { tradesAndPlaces } from './trades-and-places';

/** All parts of the everyday lexicon. */
export const lexicons: readonly Lexicon[] = [
  creativeAndMedia,
  digitalAndData,
  eventsFoodCulture,
  lawMoneyBusiness,
  learningAndHealth,
  talkMedia,
  talkPlaces,
  talkTableAndEvents,
  talkWords,
  tradesAndPlaces,
];
