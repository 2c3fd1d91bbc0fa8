import { audiovisual } from './audiovisual';
import { communication } from './communication';
import { dataAndAi } from './data-and-ai';
import { digitalProduct } from './digital-product';
import { ecommerce } from './ecommerce';
import { educationAndTraining } from './education-and-training';
import { graphicDesign } from './graphic-design';
import { healthAndWellbeing } from './health-and-wellbeing';
import { illustration } from './illustration';
import { marketing } from './marketing';
import { peopleAndCoaching } from './people-and-coaching';
import { photography } from './photography';
import { salesAndAdministration } from './sales-and-administration';
import { softwareAndMobile } from './software-and-mobile';
import { soundAndMusic } from './sound-and-music';
import { systemsAndSecurity } from './systems-and-security';
import { translationAndLanguages } from './translation-and-languages';
import { webDevelopment } from './web-development';
import { writingAndEditing } from './writing-and-editing';
import type { TaxonomySector } from './taxonomy.types';

/** The shipped taxonomy: every sector, in the order of its id. */
export const taxonomy: readonly TaxonomySector[] = [
  audiovisual,
  communication,
  dataAndAi,
  digitalProduct,
  ecommerce,
  educationAndTraining,
  graphicDesign,
  healthAndWellbeing,
  illustration,
  marketing,
  peopleAndCoaching,
  photography,
  salesAndAdministration,
  softwareAndMobile,
  soundAndMusic,
  systemsAndSecurity,
  translationAndLanguages,
  webDevelopment,
  writingAndEditing,
];
