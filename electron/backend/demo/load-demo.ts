import type { Locale } from '@shared/locale';
import type { UnitOfWork } from '../database/unit-of-work';
import { conflict } from '../domain-error';
import { setDemo } from '../settings';
import { hasMembers, insertCommunity } from './demo.repository';
import { makeUpCommunity } from './make-up-community';

/**
 * Fills an empty community with made-up people and marks it as the demo.
 *
 * @returns how many members there are now
 * @throws {DomainError} CONFLICT where there are members already
 */
export async function loadDemo(
  unitOfWork: UnitOfWork,
  options: { members: number; seed: number; locale: Locale; portraits: boolean },
): Promise<number> {
  const today = unitOfWork.clock.now().toISOString().slice(0, 10);
  const community = makeUpCommunity({ ...options, today });
  await unitOfWork.writeUnrecorded(async (tx) => {
    if (await hasMembers(tx)) throw conflict('member');
    await insertCommunity(tx, community);
    await setDemo(tx, true);
    const committed = { operationId: null, entities: ['member', 'service'], memberIds: [], everything: true };
    return { value: undefined, committed };
  });
  return community.members.length;
}
