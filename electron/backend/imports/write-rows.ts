import type { Consent } from '@shared/consents/consents.schema';
import { newId } from '@shared/ids';
import { writeConsents } from '../consents';
import { bulkInsert } from '../database/bulk-insert';
import type { WriteTx } from '../database/unit-of-work';
import {
  blankFields,
  insertMembers,
  putPhoto,
  rewriteMembers,
  tidy,
  writable,
  type WritableMember,
} from '../members';
import { blankService, insertServices, tidyService, type BulkService } from '../services';
import type { CandidateService } from './plan/candidate-services';
import { unflatten } from './plan/flat-fields';
import type { Origin } from './plan/known-members';
import type { PlannedRow } from './plan/plan-rows';
import type { ListPhotos, ReadyPhoto } from './photos/list-photos';
import { Turns } from './turns';

/** What a batch of rows comes to, in rows of the database. */
export interface ReadyRows {
  readonly added: WritableMember[];
  readonly rewritten: WritableMember[];
  readonly services: BulkService[];
  readonly consents: (Consent & { readonly memberId: string })[];
  readonly photos: (ReadyPhoto & { readonly memberId: string })[];
  readonly origins: { readonly memberId: string; readonly written: Origin; readonly isFirst: boolean }[];
}

/**
 * Makes planned rows ready: the part of the work that needs no database.
 *
 * @param specialtyOf the specialty that a title means, the list's own ones too
 * @param photos of the list
 */
export async function makeReady(
  rows: readonly PlannedRow[],
  specialtyOf: (title: string) => string | undefined,
  photos: ListPhotos,
): Promise<ReadyRows> {
  const turns = new Turns();
  const ready: ReadyRows = { added: [], rewritten: [], services: [], consents: [], photos: [], origins: [] };
  for (const { candidate, member, apply: all, services, consents } of rows) {
    const id = member?.id ?? newId();
    const { photo: photoName, ...apply } = all;
    if (!member) {
      ready.added.push(writable({ id, fields: tidy(unflatten(blankFields, apply)), version: 1 }));
    } else if (Object.keys(apply).length > 0) {
      const fields = tidy(unflatten(member.fields, apply));
      ready.rewritten.push(writable({ id, fields, version: member.version + 1 }));
    }
    const first = member?.serviceCount ?? 0;
    for (const [index, service] of services.entries()) {
      ready.services.push(bulkService(service, id, first + index, specialtyOf));
    }
    for (const consent of consents) ready.consents.push({ ...consent, memberId: id });
    const photo = photoName === undefined ? null : photos.ready(photoName);
    if (photo) ready.photos.push({ ...photo, memberId: id });
    const storedPhoto = photo?.version ?? member?.origin?.photo;
    const given = candidate.services.map(({ key }) => key);
    const origin: Origin = {
      given: candidate.given,
      ...(storedPhoto === undefined ? {} : { photo: storedPhoto }),
      services: [...new Set([...(member?.origin?.services ?? []), ...given])],
    };
    ready.origins.push({ memberId: id, written: origin, isFirst: !member?.origin });
    if (turns.areOver) await turns.next();
  }
  return ready;
}

function bulkService(
  { kind, title, description, whole }: CandidateService,
  memberId: string,
  position: number,
  specialtyOf: (name: string) => string | undefined,
): BulkService {
  const idsOf = (names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => specialtyOf(name) ?? [])),
  ];
  if (whole) {
    const { specialties, ...fields } = whole;
    return { memberId, position, fields: tidyService({ ...fields, specialtyIds: idsOf(specialties) }) };
  }
  const specialtyIds = idsOf([title]);
  return { memberId, position, fields: { ...blankService, kind, title, description, specialtyIds } };
}

/** Writes rows that were made ready. */
export async function writeReady(tx: WriteTx, ready: ReadyRows, source: string): Promise<void> {
  await insertMembers(tx, ready.added);
  await rewriteMembers(tx, ready.rewritten);
  await insertServices(tx, ready.services);
  await writeConsents(tx, ready.consents);
  for (const { bytes, ...photo } of ready.photos) await putPhoto(tx, { ...photo, bytes: Buffer.from(bytes) });
  await writeOrigins(tx, ready.origins, source);
}

/** Keeps what the list said, so that the next import can tell what the manager has edited since. */
async function writeOrigins(tx: WriteTx, origins: ReadyRows['origins'], source: string): Promise<void> {
  const again = origins.filter(({ isFirst }) => !isFirst);
  if (again.length > 0) {
    await tx.query(
      'DELETE FROM import_origin WHERE source = ? AND member_id IN (SELECT value FROM json_each(?))',
      [source, JSON.stringify(again.map(({ memberId }) => memberId))],
    );
  }
  await bulkInsert(
    tx,
    'import_origin',
    ['member_id', 'source', 'written', 'at'],
    origins.map(({ memberId, written }) => [memberId, source, { ...written }, tx.now]),
  );
}
