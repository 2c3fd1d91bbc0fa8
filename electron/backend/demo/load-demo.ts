import { setImmediate as breathe } from 'node:timers/promises';
import type { DemoProgress } from '@shared/demo/demo.contract';
import type { Locale } from '@shared/locale';
import type { UnitOfWork } from '../database/unit-of-work';
import { conflict } from '../domain-error';
import { setDemo } from '../settings';
import type { MadeUpCommunity } from './community.types';
import { hasMembers, insertCommunity, insertPortrait, insertRelations } from './demo.repository';
import { makeUpCommunity } from './make-up-community';
import { drawPortrait } from './portrait';
import { seededRandom } from './random';
import { makeUpRelations } from './relations';

/** Tied pairs for each member of a lively space. */
const usualTiesPerMember = 3;

/** Thrown within a load that was stopped, to take everything back. */
export class DemoCancelled extends Error {
  override readonly name = 'DemoCancelled';
}

export interface LoadDemoOptions {
  readonly members: number;
  readonly seed: number;
  readonly locale: Locale;
  /** Drawing them takes time and room; large communities for measuring go without. */
  readonly portraits: boolean;
  /** 0 for people who do not know one another. */
  readonly tiesPerMember?: number;
  readonly onProgress?: (progress: DemoProgress) => void;
  /** Stops the load as long as it is not written whole. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fills an empty community with made-up people and marks it as the demo.
 *
 * @returns how many members there are now
 * @throws {DomainError} CONFLICT where there are members already
 * @throws {DemoCancelled} where it was stopped; nothing of it stays
 */
export async function loadDemo(unitOfWork: UnitOfWork, options: LoadDemoOptions): Promise<number> {
  const report = (stage: DemoProgress['stage'], done: number, total: number): void => {
    if (options.signal?.aborted) throw new DemoCancelled();
    options.onProgress?.({ kind: 'progress', stage, done, total });
  };
  if (await unitOfWork.read(hasMembers)) throw conflict('member');
  report('people', 0, options.members);
  const today = unitOfWork.clock.now().toISOString().slice(0, 10);
  const community = makeUpCommunity({ ...options, today });
  report('people', options.members, options.members);
  const { seed, portraits, tiesPerMember = usualTiesPerMember } = options;
  const drawn = portraits ? await drawPortraits(community, report) : [];
  const relations = makeUpRelations(community.members, { seed, today, tiesPerMember });
  await unitOfWork.writeUnrecorded(async (tx) => {
    if (await hasMembers(tx)) throw conflict('member');
    const total = community.members.length + drawn.length + relations.ties.length;
    let done = 0;
    const written = (rows: number): void => report('writing', (done += rows), total);
    written(0);
    await insertCommunity(tx, community);
    written(community.members.length);
    for (const [memberId, bytes] of drawn) {
      await insertPortrait(tx, memberId, bytes);
      written(1);
    }
    if (tiesPerMember > 0) await insertRelations(tx, relations);
    await setDemo(tx, true);
    written(relations.ties.length);
    const committed = {
      operationId: null,
      entities: ['member', 'service', 'tie', 'awareness', 'interaction'],
      memberIds: [],
      everything: true,
    };
    return { value: undefined, committed };
  });
  return community.members.length;
}

/** How long drawing may keep others waiting. Much less, and the search index, which waits too, would come first. */
const turnMs = 40;

/** PNG bytes by the member's id, before anything is written: no writer waits for a drawing. */
async function drawPortraits(
  { members }: MadeUpCommunity,
  report: (stage: 'portraits', done: number, total: number) => void,
): Promise<[memberId: string, bytes: Uint8Array][]> {
  const total = members.filter(({ portrait }) => portrait).length;
  const drawn: [string, Uint8Array][] = [];
  let startedMs = performance.now();
  for (const { id, portrait } of members) {
    if (!portrait) continue;
    if (performance.now() - startedMs > turnMs) {
      report('portraits', drawn.length, total);
      await breathe();
      startedMs = performance.now();
    }
    drawn.push([id, drawPortrait(seededRandom(portrait.seed), portrait.sitter)]);
  }
  report('portraits', total, total);
  return drawn;
}
