import { Community1764000000001 } from './001-community';
import { communityTables } from './001-community.tables';
import { Graph1764000000002 } from './002-graph';
import { graphTables } from './002-graph.tables';
import { Sheet1764000000003 } from './003-sheet';
import { sheetTables } from './003-sheet.tables';
import { AwarenessPast1764000000004 } from './004-awareness-past';
import { awarenessPastTables } from './004-awareness-past.tables';

/** All migrations, oldest first. Named one by one: a folder read at run time would not survive bundling. */
export const migrations = [
  Community1764000000001,
  Graph1764000000002,
  Sheet1764000000003,
  AwarenessPast1764000000004,
];

/** Number of the newest schema; stands in the file's header as `user_version`. */
export const schemaVersion = migrations.length;

/** The recorded tables of the newest schema, for undo and redo. */
export const recordedTables = [...communityTables, ...graphTables, ...sheetTables, ...awarenessPastTables];
