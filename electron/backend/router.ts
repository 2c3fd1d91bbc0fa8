import { changesProcedures } from './changes';
import { consentsProcedures } from './consents';
import { demoProcedures } from './demo';
import { directoryProcedures } from './directory';
import { exportsProcedures } from './exports';
import { importsProcedures } from './imports';
import { membersProcedures } from './members';
import { base } from './router-base';
import { servicesProcedures } from './services';
import { settingsProcedures } from './settings';
import { spaceProcedures } from './space';
import { specialtiesProcedures } from './specialties';

/** Every procedure of the contract, one line a slice. */
export const router = base.router({
  changes: changesProcedures,
  consents: consentsProcedures,
  demo: demoProcedures,
  directory: directoryProcedures,
  exports: exportsProcedures,
  imports: importsProcedures,
  members: membersProcedures,
  services: servicesProcedures,
  settings: settingsProcedures,
  space: spaceProcedures,
  specialties: specialtiesProcedures,
});

export type Router = typeof router;
