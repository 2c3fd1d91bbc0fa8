import type { Lexicon } from './lexicon.types';
import { creativeAndMedia } from './creative-and-media';
import { digitalAndData } from './digital-and-data';
import { errandsBusiness } from './errands-business';
import { errandsCommerce } from './errands-commerce';
import { errandsData } from './errands-data';
import { errandsDesign } from './errands-design';
import { errandsDigital } from './errands-digital';
import { errandsLetters } from './errands-letters';
import { errandsLife } from './errands-life';
import { errandsMedia } from './errands-media';
import { errandsMoney } from './errands-money';
import { errandsPlaces } from './errands-places';
import { errandsSiblings } from './errands-siblings';
import { errandsSituations } from './errands-situations';
import { errandsSociety } from './errands-society';
import { errandsTable } from './errands-table';
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
import { voicesCaBusiness } from './voices-ca-business';
import { voicesCaDesign } from './voices-ca-design';
import { voicesCaDigital } from './voices-ca-digital';
import { voicesCaLaw } from './voices-ca-law';
import { voicesCaMedia } from './voices-ca-media';
import { voicesCaPeople } from './voices-ca-people';
import { voicesCaPlaces } from './voices-ca-places';
import { voicesCaSociety } from './voices-ca-society';
import { voicesCaTable } from './voices-ca-table';
import { voicesCaWords } from './voices-ca-words';
import { voicesEnBusiness } from './voices-en-business';
import { voicesEnDesign } from './voices-en-design';
import { voicesEnDigital } from './voices-en-digital';
import { voicesEnLaw } from './voices-en-law';
import { voicesEnMedia } from './voices-en-media';
import { voicesEnPeople } from './voices-en-people';
import { voicesEnPlaces } from './voices-en-places';
import { voicesEnSociety } from './voices-en-society';
import { voicesEnTable } from './voices-en-table';
import { voicesEnWords } from './voices-en-words';
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
  errandsBusiness,
  errandsCommerce,
  errandsData,
  errandsDesign,
  errandsDigital,
  errandsLetters,
  errandsLife,
  errandsMedia,
  errandsMoney,
  errandsPlaces,
  errandsSiblings,
  errandsSituations,
  errandsSociety,
  errandsTable,
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
  voicesCaBusiness,
  voicesCaDesign,
  voicesCaDigital,
  voicesCaLaw,
  voicesCaMedia,
  voicesCaPeople,
  voicesCaPlaces,
  voicesCaSociety,
  voicesCaTable,
  voicesCaWords,
  voicesEnBusiness,
  voicesEnDesign,
  voicesEnDigital,
  voicesEnLaw,
  voicesEnMedia,
  voicesEnPeople,
  voicesEnPlaces,
  voicesEnSociety,
  voicesEnTable,
  voicesEnWords,
  voicesEsBusiness,
  voicesEsCreation,
  voicesEsDigital,
  voicesEsLife,
  voicesEsSocietyAndWords,
  voicesEsTroubles,
];
