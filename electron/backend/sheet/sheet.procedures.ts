import { newId } from '@shared/ids';
import type { SheetExport } from '@shared/sheet/sheet.schema';
import { readGivenConsents } from '../consents';
import type { ReadTx } from '../database/unit-of-work';
import { findWords, listMemberIds } from '../directory';
import { conflict, invalid } from '../domain-error';
import { getMember } from '../members';
import { base } from '../router-base';
import { readAskedMembers } from './sheet-content.repository';
import { consentedContent, ownEntry } from './sheet-content.rules';
import { insertExport, listExports } from './sheet-export.repository';
import type { SheetRow } from './sheet.entity';
import { deleteSheet, getSheet, insertSheet, listSheets, updateSheet } from './sheet.repository';

const sheet = base.sheet;

export const sheetProcedures = {
  list: sheet.list.handler(({ context }) => context.unitOfWork.read(listSheets)),

  get: sheet.get.handler(({ input, context }) => context.unitOfWork.read((tx) => getSheet(tx, input.id))),

  create: sheet.create.handler(async ({ input, context }) => {
    const name = input.name.trim();
    const { value, operationId } = await context.unitOfWork.write(
      { kind: 'sheet.create', subject: name },
      async (tx) => {
        const { settings } = input;
        const row: SheetRow = {
          id: newId(),
          name,
          settings,
          createdAt: tx.now,
          updatedAt: tx.now,
          version: 1,
        };
        await insertSheet(tx, row);
        return row;
      },
    );
    return { operationId, sheet: value };
  }),

  update: sheet.update.handler(async ({ input, context }) => {
    const before = await context.unitOfWork.read((tx) => getSheet(tx, input.id));
    const name = input.name?.trim() ?? before.name;
    const { value, operationId } = await context.unitOfWork.write(
      { kind: 'sheet.update', subject: name },
      async (tx) => {
        const row = await getSheet(tx, input.id);
        if (row.version !== input.version) throw conflict('sheet', row.version);
        const next = { ...row, name, settings: { ...row.settings, ...input.settings } };
        if (JSON.stringify(next) === JSON.stringify(row)) return row;
        const written = { ...next, updatedAt: tx.now, version: row.version + 1 };
        await updateSheet(tx, written);
        return written;
      },
    );
    return { operationId, sheet: value };
  }),

  remove: sheet.remove.handler(async ({ input, context }) => {
    const { name } = await context.unitOfWork.read((tx) => getSheet(tx, input.id));
    const { operationId } = await context.unitOfWork.write({ kind: 'sheet.remove', subject: name }, (tx) =>
      deleteSheet(tx, input.id),
    );
    return { operationId };
  }),

  content: sheet.content.handler(async ({ input, context }) => {
    const { filters, sort, memberId, locale } = input;
    const found = memberId === null ? await findWords(context.searchIndex, filters) : null;
    return context.unitOfWork.read(async (tx) => {
      const ids = memberId === null ? await listMemberIds(tx, filters, found, locale, sort) : [memberId];
      const members = await readAskedMembers(tx, await onlyPresent(tx, ids));
      return consentedContent(members);
    });
  }),

  ownEntries: sheet.ownEntries.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => {
      const members = await readAskedMembers(tx, await withoutTrash(tx, input.memberIds));
      return members.map(ownEntry);
    }),
  ),

  recordExport: sheet.recordExport.handler(async ({ input, context }) => {
    const memberIds = [...new Set(input.memberIds)];
    return context.unitOfWork.writeUnrecorded(async (tx) => {
      const given = await readGivenConsents(tx, memberIds);
      const refused = memberIds.findIndex((id) => given.get(id)?.has('directory-sheet') !== true);
      if (refused >= 0) throw invalid(['memberIds', refused], 'no-consent');
      const made: SheetExport = {
        id: newId(context.unitOfWork.clock.now().getTime()),
        name: input.name,
        format: input.format,
        output: input.output,
        at: tx.now,
        memberCount: memberIds.length,
      };
      await insertExport(tx, { ...made, sheetId: input.sheetId }, memberIds);
      return { value: made };
    });
  }),

  exports: sheet.exports.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => {
      if (input.memberId !== undefined) await getMember(tx, input.memberId);
      return listExports(tx, input.memberId, input.limit);
    }),
  ),
};

async function withoutTrash(tx: ReadTx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT member.id FROM json_each(?) AS wanted JOIN member ON member.id = wanted.value
     WHERE deleted_at IS NULL ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ id }) => id);
}

/** Without former members and those in the trash: a sheet tells who is here. */
async function onlyPresent(tx: ReadTx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT member.id FROM json_each(?) AS wanted JOIN member ON member.id = wanted.value
     WHERE deleted_at IS NULL AND status <> 'former' ORDER BY wanted.key`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ id }) => id);
}
