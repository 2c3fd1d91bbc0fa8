import { awarenessContract } from './awareness/awareness.contract';
import { changesContract } from './changes/changes.contract';
import { consentsContract } from './consents/consents.contract';
import { demoContract } from './demo/demo.contract';
import { directoryContract } from './directory/directory.contract';
import { exportsContract } from './exports/exports.contract';
import { graphContract } from './graph/graph.contract';
import { importsContract } from './imports/imports.contract';
import { interactionsContract } from './interactions/interactions.contract';
import { membersContract } from './members/members.contract';
import { relationsContract } from './relations/relations.contract';
import { servicesContract } from './services/services.contract';
import { settingsContract } from './settings/settings.contract';
import { sheetContract } from './sheet/sheet.contract';
import { spaceContract } from './space/space.contract';
import { specialtiesContract } from './specialties/specialties.contract';
import { tiesContract } from './ties/ties.contract';

/** The whole surface between the pages and the backend, one line a slice. */
export const contract = {
  awareness: awarenessContract,
  changes: changesContract,
  consents: consentsContract,
  demo: demoContract,
  directory: directoryContract,
  exports: exportsContract,
  graph: graphContract,
  imports: importsContract,
  interactions: interactionsContract,
  members: membersContract,
  relations: relationsContract,
  services: servicesContract,
  settings: settingsContract,
  sheet: sheetContract,
  space: spaceContract,
  specialties: specialtiesContract,
  ties: tiesContract,
};
