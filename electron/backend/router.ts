import { awarenessProcedures } from './awareness';
import { changesProcedures } from './changes';
import { consentsProcedures } from './consents';
import { demoProcedures } from './demo';
import { directoryProcedures } from './directory';
import { eraseMembers } from './erasure';
import { exportsProcedures } from './exports';
import { graphProcedures } from './graph';
import { importsProcedures } from './imports';
import { interactionsProcedures } from './interactions';
import { membersProcedures } from './members';
import { relationsProcedures } from './relations';
import { base } from './router-base';
import { servicesProcedures } from './services';
import { settingsProcedures } from './settings';
import { sheetProcedures } from './sheet';
import { spaceProcedures } from './space';
import { specialtiesProcedures } from './specialties';
import { tiesProcedures } from './ties';

/** Every procedure of the contract, one line a slice. */
export const router = base.router({
  awareness: awarenessProcedures,
  changes: changesProcedures,
  consents: consentsProcedures,
  demo: demoProcedures,
  directory: directoryProcedures,
  exports: exportsProcedures,
  graph: graphProcedures,
  imports: importsProcedures,
  interactions: interactionsProcedures,
  members: { ...membersProcedures, erase: eraseMembers },
  relations: relationsProcedures,
  services: servicesProcedures,
  settings: settingsProcedures,
  sheet: sheetProcedures,
  space: spaceProcedures,
  specialties: specialtiesProcedures,
  ties: tiesProcedures,
});

export type Router = typeof router;
