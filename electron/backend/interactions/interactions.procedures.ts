import { newId } from '@shared/ids';
import type { InteractionFields } from '@shared/interactions/interactions.schema';
import { todayOf } from '../clock';
import type { ReadTx, UnitOfWork } from '../database/unit-of-work';
import { conflict, invalid } from '../domain-error';
import { getMember } from '../members';
import { base } from '../router-base';
import type { InteractionRow } from './interaction.entity';
import {
  deleteInteraction,
  getInteractionRow,
  insertInteraction,
  participantsOf,
  setParticipants,
  updateInteraction,
} from './interactions.repository';

const interactions = base.interactions;

export const interactionsProcedures = {
  add: interactions.add.handler(async ({ input, context }) => {
    const fields = tidy({ note: '', ...input.fields });
    check(fields, context.unitOfWork, 'fields');
    const about = await aboutThem(context.unitOfWork, fields.participantIds);
    const head = { kind: 'interaction.add', ...about } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      await requireMembers(tx, fields.participantIds);
      const row: InteractionRow = {
        id: newId(),
        kind: fields.kind,
        on: fields.on,
        note: fields.note,
        createdAt: tx.now,
        updatedAt: tx.now,
        version: 1,
      };
      await insertInteraction(tx, row, fields.participantIds);
      return { ...row, participantIds: fields.participantIds };
    });
    return { operationId, interaction: value };
  }),

  update: interactions.update.handler(async ({ input: { id, version, patch }, context }) => {
    const known = await context.unitOfWork.read((tx) => participantsKnown(tx, id));
    const about = await aboutThem(context.unitOfWork, patch.participantIds ?? known);
    const head = { kind: 'interaction.update', ...about } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getInteractionRow(tx, id);
      if (row.version !== version) throw conflict('interaction', row.version);
      const before = { ...row, participantIds: await participantsOf(tx, id) };
      const fields = tidy({ ...before, ...patch });
      check(fields, context.unitOfWork, 'patch');
      if (JSON.stringify(fields) === JSON.stringify(tidy(before))) return before;
      // Who takes part already stays so in the trash, and may come back from there.
      const added = fields.participantIds.filter((memberId) => !before.participantIds.includes(memberId));
      await requireMembers(tx, added);
      await setParticipants(tx, id, fields.participantIds);
      const { kind, on, note, participantIds } = fields;
      const next = { ...row, kind, on, note, updatedAt: tx.now, version: row.version + 1 };
      await updateInteraction(tx, next);
      return { ...next, participantIds };
    });
    return { operationId, interaction: value };
  }),

  remove: interactions.remove.handler(async ({ input: { id }, context }) => {
    const known = await context.unitOfWork.read((tx) => participantsKnown(tx, id));
    const about = await aboutThem(context.unitOfWork, known);
    const head = { kind: 'interaction.remove', ...about } as const;
    const { operationId } = await context.unitOfWork.write(head, (tx) => deleteInteraction(tx, id));
    return { operationId };
  }),
};

function tidy(fields: InteractionFields): InteractionFields {
  const { kind, on, note, participantIds } = fields;
  return {
    kind,
    on,
    note: note.normalize('NFC').trim(),
    participantIds: [...new Set(participantIds)].sort(),
  };
}

function check(fields: InteractionFields, unitOfWork: UnitOfWork, at: string): void {
  const today = todayOf(unitOfWork.clock);
  if (fields.on > today) throw invalid([at, 'on'], 'in-the-future');
  if (fields.participantIds.length < 2) throw invalid([at, 'participantIds'], 'same-member');
}

/** @throws {DomainError} NOT_FOUND */
async function participantsKnown(tx: ReadTx, id: string): Promise<string[]> {
  await getInteractionRow(tx, id);
  return participantsOf(tx, id);
}

/** @throws {DomainError} NOT_FOUND where one of them is not there or in the trash */
async function requireMembers(tx: ReadTx, memberIds: readonly string[]): Promise<void> {
  for (const id of memberIds) await getMember(tx, id);
}

/**
 * Whom it was with, be they in the trash, for the history: the first two, and that there were more.
 *
 * @throws {DomainError} NOT_FOUND where one of them is not there
 */
async function aboutThem(unitOfWork: UnitOfWork, participantIds: readonly string[]) {
  const names = await unitOfWork.read(async (tx) => {
    const found: string[] = [];
    for (const id of new Set(participantIds)) {
      found.push((await getMember(tx, id, { trashed: true })).displayName);
    }
    return found;
  });
  const shown = names.slice(0, 2).join(' – ');
  return {
    subject: names.length > 2 ? `${shown} +${String(names.length - 2)}` : shown,
    subjectMemberId: participantIds[0] ?? null,
  };
}
