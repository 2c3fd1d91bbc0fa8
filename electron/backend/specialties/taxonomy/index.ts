import { architectureAndInteriors } from './architecture-and-interiors';
import { audiovisual } from './audiovisual';
import { businessConsulting } from './business-consulting';
import { communication } from './communication';
import { dataAndAi } from './data-and-ai';
import { digitalProduct } from './digital-product';
import { ecommerce } from './ecommerce';
import { educationAndTraining } from './education-and-training';
import { eventsAndTourism } from './events-and-tourism';
import { financeAndFunding } from './finance-and-funding';
import { foodAndFashion } from './food-and-fashion';
import { graphicDesign } from './graphic-design';
import { healthAndWellbeing } from './health-and-wellbeing';
import { illustration } from './illustration';
import { legal } from './legal';
import { marketing } from './marketing';
import { peopleAndCoaching } from './people-and-coaching';
import { photography } from './photography';
import { propertyAndTrades } from './property-and-trades';
import { salesAndAdministration } from './sales-and-administration';
import { scienceAndResearch } from './science-and-research';
import { socialImpact } from './social-impact';
import { softwareAndMobile } from './software-and-mobile';
import { soundAndMusic } from './sound-and-music';
import { systemsAndSecurity } from './systems-and-security';
import { taxAndLabour } from './tax-and-labour';
import { translationAndLanguages } from './translation-and-languages';
import { webDevelopment } from './web-development';
import { writingAndEditing } from './writing-and-editing';
import type { TaxonomySector } from './taxonomy.types';

export type * from './taxonomy.types';

/** The shipped taxonomy: every sector, in the order of its id. */
export const taxonomy: readonly TaxonomySector[] = [
  architectureAndInteriors,
  audiovisual,
  businessConsulting,
  communication,
  dataAndAi,
  digitalProduct,
  ecommerce,
  educationAndTraining,
  eventsAndTourism,
  financeAndFunding,
  foodAndFashion,
  graphicDesign,
  healthAndWellbeing,
  illustration,
  legal,
  marketing,
  peopleAndCoaching,
  photography,
  propertyAndTrades,
  salesAndAdministration,
  scienceAndResearch,
  socialImpact,
  softwareAndMobile,
  soundAndMusic,
  systemsAndSecurity,
  taxAndLabour,
  translationAndLanguages,
  webDevelopment,
  writingAndEditing,
];
