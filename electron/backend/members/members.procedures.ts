import type { MemberFields } from '@shared/members/members.schema';
import { displayNameOf } from '@shared/members/display-name';
import { newId } from '@shared/ids';
import { phoneKey } from '@shared/members/phone-key';
import { fold } from '@shared/text/fold';
import { listConsents } from '../consents';
import type { ReadTx, UnitOfWork, WriteTx } from '../database/unit-of-work';
import { conflict, invalid } from '../domain-error';
import { unseenFields } from '../replaced-fields';
import { base } from '../router-base';
import { listServices } from '../services';
import type { MemberRow } from './member.entity';
import { companyIdFor, companyName, findCompanies, removeIfEmpty } from './companies.repository';
import {
  deletePhoto,
  findSimilar,
  getMember,
  insertMember,
  listTrash,
  namesOf,
  photoVersion,
  putPhoto,
  setDeletedAt,
  updateMember,
} from './members.repository';
import {
  blankFields,
  columnsOf,
  contentVersion,
  fieldsOf,
  memberOf,
  pictureTypeOf,
  tidy,
} from './members.rules';
import { erasedOn } from './trash.rules';

const members = base.members;

/** All but `erase`, which concerns other slices too (`erasure`). */
export const membersProcedures = {
  get: members.get.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => ({
      member: await readMember(tx, input.id, { trashed: true }),
      services: await listServices(tx, input.id),
      consents: await listConsents(tx, input.id),
    })),
  ),

  create: members.create.handler(async ({ input, context }) => {
    const { companyName: company, ...fields } = tidy({ ...blankFields, ...input.fields });
    const name = displayNameOf(fields);
    if (name === '') throw invalid(['fields', 'givenName'], 'empty');
    const id = newId();
    const head = { kind: 'member.create', subject: name, subjectMemberId: id } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row: MemberRow = {
        ...columnsOf(fields),
        id,
        companyId: await companyIdFor(tx, company),
        createdAt: tx.now,
        updatedAt: tx.now,
        deletedAt: null,
        version: 1,
      };
      await insertMember(tx, row);
      return readMember(tx, id);
    });
    return { operationId, member: value };
  }),

  update: members.update.handler(async ({ input, context }) => {
    const subject = await nameOf(context.unitOfWork, input.id);
    const head = { kind: 'member.update', subject, subjectMemberId: input.id } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getMember(tx, input.id);
      const patch = tidy(input.patch);
      if (!input.replaces) {
        if (row.version !== input.version) throw conflict('member', row.version);
      } else await refuseUnseen(tx, row, patch, input.replaces);
      await applyPatch(tx, row, patch);
      return readMember(tx, input.id);
    });
    return { operationId, member: value };
  }),

  remove: members.remove.handler(async ({ input, context }) => {
    const head = await headForMany(context.unitOfWork, 'member.remove', input.ids);
    const { operationId } = await context.unitOfWork.write(head, (tx) => setDeletedAt(tx, input.ids, tx.now));
    return { operationId };
  }),

  restore: members.restore.handler(async ({ input, context }) => {
    const head = await headForMany(context.unitOfWork, 'member.restore', input.ids);
    const { operationId } = await context.unitOfWork.write(head, (tx) => setDeletedAt(tx, input.ids, null));
    return { operationId };
  }),

  trash: members.trash.handler(({ context }) =>
    context.unitOfWork.read(async (tx) =>
      (await listTrash(tx)).map((member) => ({ ...member, erasedOn: erasedOn(member.deletedAt) })),
    ),
  ),

  setPhoto: members.setPhoto.handler(async ({ input, context }) => {
    const bytes = Buffer.from(await input.photo.arrayBuffer());
    const mediaType = pictureTypeOf(bytes);
    if (mediaType === null) throw invalid(['photo'], 'not-a-picture');
    const version = contentVersion(bytes);
    const subject = await nameOf(context.unitOfWork, input.id);
    const head = { kind: 'member.photo', subject, subjectMemberId: input.id } as const;
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      await getMember(tx, input.id);
      await putPhoto(tx, { memberId: input.id, version, mediaType, bytes });
    });
    return { operationId, photoVersion: version };
  }),

  removePhoto: members.removePhoto.handler(async ({ input, context }) => {
    const subject = await nameOf(context.unitOfWork, input.id);
    const head = { kind: 'member.photo', subject, subjectMemberId: input.id } as const;
    const { operationId } = await context.unitOfWork.write(head, (tx) => deletePhoto(tx, input.id));
    return { operationId };
  }),

  companies: members.companies.handler(({ input, context }) =>
    context.unitOfWork.read((tx) => findCompanies(tx, input.query, input.limit)),
  ),

  similar: members.similar.handler(({ input, context }) =>
    context.unitOfWork.read((tx) =>
      findSimilar(tx, {
        nameKey: fold(input.name),
        emailKey: input.email.trim().toLowerCase(),
        phoneKey: phoneKey(input.phone),
        exceptId: input.exceptId ?? null,
      }),
    ),
  ),
};

async function readMember(tx: ReadTx, id: string, options: { trashed?: boolean } = {}) {
  const row = await getMember(tx, id, options);
  return memberOf(row, await companyName(tx, row.companyId), await photoVersion(tx, id));
}

function nameOf(unitOfWork: UnitOfWork, id: string): Promise<string> {
  return unitOfWork.read(async (tx) => (await getMember(tx, id)).displayName);
}

async function headForMany(unitOfWork: UnitOfWork, kind: 'member.remove' | 'member.restore', ids: string[]) {
  const names = await unitOfWork.read((tx) => namesOf(tx, ids));
  return { kind, subject: names.join(', '), subjectMemberId: ids.length === 1 ? (ids[0] ?? null) : null };
}

/** @throws {DomainError} CONFLICT where the patch would overwrite what its writer has not seen */
async function refuseUnseen(
  tx: WriteTx,
  row: MemberRow,
  patch: Partial<MemberFields>,
  replaces: Partial<MemberFields>,
): Promise<void> {
  const stored = memberOf(row, await companyName(tx, row.companyId), null);
  // A shown name that only follows the others was written by nobody.
  const { displayName: _shown, ...others } = replaces;
  const seen = row.chosenName === '' ? others : replaces;
  const fields = unseenFields(stored, patch, seen);
  if (fields.length > 0) throw conflict('member', row.version, fields);
}

async function applyPatch(tx: WriteTx, row: MemberRow, patch: Partial<MemberFields>): Promise<void> {
  const { companyName: company, ...ownPatch } = patch;
  const columns = columnsOf({ ...fieldsOf(row), ...ownPatch });
  if (columns.displayName === '') throw invalid(['patch', 'givenName'], 'empty');
  const companyId = company === undefined ? row.companyId : await companyIdFor(tx, company);
  const unchanged =
    companyId === row.companyId &&
    Object.entries(columns).every(
      ([key, value]) => JSON.stringify(value) === JSON.stringify(Reflect.get(row, key)),
    );
  if (unchanged) return;
  await updateMember(tx, { ...row, ...columns, companyId, updatedAt: tx.now, version: row.version + 1 });
  if (companyId !== row.companyId) await removeIfEmpty(tx, row.companyId);
}
