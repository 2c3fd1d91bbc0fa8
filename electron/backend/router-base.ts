import { implement } from '@orpc/server';
import { contract } from '@shared/contract';
import type { Settings } from '@shared/settings/settings.contract';
import type { ReplayNews } from './changes';
import type { SearchIndex } from './directory';
import type { GraphIndex } from './graph';
import type { Uploads } from './imports';
import type { TieUpload } from './ties';
import { reportErrors } from './error-reporting';
import type { Log } from './log';
import type { UnitOfWork } from './database/unit-of-work';

/** What every procedure may use. */
export interface BackendContext {
  readonly unitOfWork: UnitOfWork;
  readonly searchIndex: SearchIndex;
  readonly graphIndex: GraphIndex;
  readonly replayNews: ReplayNews;
  readonly uploads: Uploads;
  readonly tieFiles: Uploads<TieUpload>;
  readonly log: Log;
  readonly dataFolder: string;
  readonly appVersion: string;
  /** Tells the host that settings changed: the desktop's menu follows the language. */
  readonly onSettings: (settings: Settings) => void;
}

/** The contract's implementer: slices take their branch of it. Errors are reported in one place, here. */
export const base = implement(contract).$context<BackendContext>().use(reportErrors);
