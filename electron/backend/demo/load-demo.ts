import { setImmediate as breathe } from 'node:timers/promises';
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

/**
 * Fills an empty community with made-up people and marks it as the demo.
 *
 * @param options with `portraits`: drawing them takes time and room; large communities for measuring go without.
 *   `tiesPerMember` 0 for people who do not know one another
 * @returns how many members there are now
 * @throws {DomainError} CONFLICT where there are members already
 */
export async function loadDemo(
  unitOfWork: UnitOfWork,
  options: {
    members: number;
    seed: number;
    locale: Locale;
    portraits: boolean;
    tiesPerMember?: number;
  },
): Promise<number> {
  if (await unitOfWork.read(hasMembers)) throw conflict('member');
  const today = unitOfWork.clock.now().toISOString().slice(0, 10);
  const community = makeUpCommunity({ ...options, today });
  const { seed, portraits, tiesPerMember = usualTiesPerMember } = options;
  const drawn = portraits ? await drawPortraits(community) : [];
  const relations = makeUpRelations(community.members, { seed, today, tiesPerMember });
  await unitOfWork.writeUnrecorded(async (tx) => {
    if (await hasMembers(tx)) throw conflict('member');
    await insertCommunity(tx, community);
    for (const [memberId, bytes] of drawn) await insertPortrait(tx, memberId, bytes);
    if (tiesPerMember > 0) await insertRelations(tx, relations);
    await setDemo(tx, true);
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
async function drawPortraits({ members }: MadeUpCommunity): Promise<[memberId: string, bytes: Uint8Array][]> {
  const drawn: [string, Uint8Array][] = [];
  let startedMs = performance.now();
  for (const { id, portrait } of members) {
    if (!portrait) continue;
    if (performance.now() - startedMs > turnMs) {
      await breathe();
      startedMs = performance.now();
    }
    drawn.push([id, drawPortrait(seededRandom(portrait.seed), portrait.sitter)]);
  }
  return drawn;
}
