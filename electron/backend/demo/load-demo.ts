import type { Locale } from '@shared/locale';
import type { UnitOfWork } from '../database/unit-of-work';
import { conflict } from '../domain-error';
import { setDemo } from '../settings';
import { hasMembers, insertCommunity, insertRelations } from './demo.repository';
import { makeUpCommunity } from './make-up-community';
import { makeUpRelations } from './relations';

/** Tied pairs for each member of a lively space. */
const usualTiesPerMember = 3;

/**
 * Fills an empty community with made-up people and marks it as the demo.
 *
 * @param options `tiesPerMember` 0 for people who do not know one another
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
  const today = unitOfWork.clock.now().toISOString().slice(0, 10);
  const community = makeUpCommunity({ ...options, today });
  const { seed, tiesPerMember = usualTiesPerMember } = options;
  const relations = makeUpRelations(community.members, { seed, today, tiesPerMember });
  await unitOfWork.writeUnrecorded(async (tx) => {
    if (await hasMembers(tx)) throw conflict('member');
    await insertCommunity(tx, community);
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
