import { eraseFromRecord } from '../changes';
import { committedOf, type UnitOfWork } from '../database/unit-of-work';
import { deleteLonelyInteractions, listInteractionIdsOf } from '../interactions';
import { deleteMembers, onlyTrashed } from '../members';

/**
 * Erases trashed members from the community and from the record of changes, so that no undo brings them back: with their
 * ties, with what they knew and what was known of them, and with encounters of which nobody else is left.
 *
 * @returns how many were erased
 */
export async function eraseForGood(unitOfWork: UnitOfWork, ids: readonly string[]): Promise<number> {
  const entities = ['member', 'service', 'consent', 'tie', 'awareness', 'interaction'];
  const committed = committedOf(null, entities, ids);
  const erased = await unitOfWork.writeUnrecorded(async (tx) => {
    const memberIds = await onlyTrashed(tx, ids);
    // Whom they met is known only as long as they are there.
    const interactionIds = await listInteractionIdsOf(tx, memberIds);
    await deleteMembers(tx, memberIds);
    const lonelyIds = await deleteLonelyInteractions(tx, interactionIds);
    await eraseFromRecord(tx, { memberIds, interactionIds, lonelyIds });
    return { value: memberIds.length, committed };
  });
  // What was erased must not live on in the write-ahead log.
  await unitOfWork.emptyLog();
  return erased;
}
