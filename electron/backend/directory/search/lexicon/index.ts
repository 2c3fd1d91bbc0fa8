import type { Lexicon } from './lexicon.types';
import { creativeAndMedia } from './creative-and-media';
import { digitalAndData } from './digital-and-data';
import { eventsFoodCulture } from './events-food-culture';
import { lawMoneyBusiness } from './law-money-business';
import { learningAndHealth } from './learning-and-health';
import { talkBusiness } from './talk-business';
import { talkCreative } from './talk-creative';
import { talkDigital } from './talk-digital';
import { talkDigitalSituations } from './talk-digital-situations';
import { talkLaw } from './talk-law';
import { talkMedia } from './talk-media';
import { talkPeople } from './talk-people';
import { talkPlaces } from './talk-places';
import { talkSociety } from './talk-society';
import { talkTableAndEvents } from './talk-table-and-events';
import { talkWords } from './talk-words';
import { tradesAndPlaces } from './trades-and-places';
import { voicesEsBusiness } from './voices-es-business';
import { voicesEsCreation } from './voices-es-creation';
import { voicesEsDigital } from './voices-es-digital';
import { voicesEsLife } from './voices-es-life';
import { voicesEsSocietyAndWords } from './voices-es-society-and-words';
import { voicesEsTroubles } from './voices-es-troubles';

/** All parts of the everyday lexicon. */
export const lexicons: readonly Lexicon[] = [
  creativeAndMedia,
  digitalAndData,
  eventsFoodCulture,
  lawMoneyBusiness,
  learningAndHealth,
  talkBusiness,
  talkCreative,
  talkDigital,
  talkDigitalSituations,
  talkLaw,
  talkMedia,
  talkPeople,
  talkPlaces,
  talkSociety,
  talkTableAndEvents,
  talkWords,
  tradesAndPlaces,
  voicesEsBusiness,
  voicesEsCreation,
  voicesEsDigital,
  voicesEsLife,
  voicesEsSocietyAndWords,
  voicesEsTroubles,
];
