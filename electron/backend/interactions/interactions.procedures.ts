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
    const head = { kind: 'interaction.add', ...(await about(context.unitOfWork, fields)) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
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
      return { ...row, participantIds: await participantsOf(tx, row.id) };
    });
    return { operationId, interaction: value };
  }),

  update: interactions.update.handler(async ({ input, context }) => {
    const before = await read(context.unitOfWork, input.id);
    const fields = tidy({ ...before, ...input.patch });
    check(fields, context.unitOfWork, 'patch');
    const head = { kind: 'interaction.update', ...(await about(context.unitOfWork, fields)) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getInteractionRow(tx, input.id);
      if (row.version !== input.version) throw conflict('interaction', row.version);
      await setParticipants(tx, row.id, fields.participantIds);
      const participantIds = await participantsOf(tx, row.id);
      const { kind, on, note } = fields;
      const isSame =
        JSON.stringify([row.kind, row.on, row.note, before.participantIds]) ===
        JSON.stringify([kind, on, note, participantIds]);
      if (isSame) return { ...row, participantIds };
      const next = { ...row, kind, on, note, updatedAt: tx.now, version: row.version + 1 };
      await updateInteraction(tx, next);
      return { ...next, participantIds };
    });
    return { operationId, interaction: value };
  }),

  remove: interactions.remove.handler(async ({ input, context }) => {
    const before = await read(context.unitOfWork, input.id);
    const head = { kind: 'interaction.remove', ...(await about(context.unitOfWork, before)) } as const;
    const { operationId } = await context.unitOfWork.write(head, (tx) => deleteInteraction(tx, input.id));
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

function read(unitOfWork: UnitOfWork, id: string): Promise<InteractionFields> {
  return unitOfWork.read(async (tx) => ({
    ...(await getInteractionRow(tx, id)),
    participantIds: await participantsOf(tx, id),
  }));
}

/** Whom it was with, for the history: the first two, and that there were more. */
async function about(unitOfWork: UnitOfWork, { participantIds }: InteractionFields) {
  const names = await unitOfWork.read((tx) => namesOf(tx, participantIds));
  const shown = names.slice(0, 2).join(' – ');
  return {
    subject: names.length > 2 ? `${shown} +${String(names.length - 2)}` : shown,
    subjectMemberId: participantIds[0] ?? null,
  };
}

/** @throws {DomainError} NOT_FOUND where one of them is not there or in the trash */
async function namesOf(tx: ReadTx, memberIds: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (const id of memberIds) names.push((await getMember(tx, id)).displayName);
  return names;
}
