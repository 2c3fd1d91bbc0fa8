import { newId } from '@shared/ids';
import type { ServiceFields } from '@shared/services/services.schema';
import type { UnitOfWork } from '../database/unit-of-work';
import { conflict } from '../domain-error';
import { getMember } from '../members';
import { unseenFields } from '../replaced-fields';
import { base } from '../router-base';
import type { ServiceRow } from './service.entity';
import {
  deleteService,
  getService,
  getServiceRow,
  insertService,
  listServices,
  nextPosition,
  setOrder,
  setSpecialties,
  specialtyIdsOf,
  updateService,
} from './services.repository';
import { blankService, moved, tidyService } from './services.rules';

const services = base.services;

export const servicesProcedures = {
  add: services.add.handler(async ({ input, context }) => {
    const { specialtyIds, ...fields } = tidyService({ ...blankService, ...input.fields });
    const id = newId();
    const head = await headFor(context.unitOfWork, 'service.add', input.memberId);
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      await getMember(tx, input.memberId);
      const row: ServiceRow = {
        ...fields,
        id,
        memberId: input.memberId,
        position: await nextPosition(tx, input.memberId),
        createdAt: tx.now,
        updatedAt: tx.now,
        version: 1,
      };
      await insertService(tx, row);
      await setSpecialties(tx, row, specialtyIds);
      return getService(tx, id);
    });
    return { operationId, service: value };
  }),

  update: services.update.handler(async ({ input, context }) => {
    const memberId = await memberOf(context.unitOfWork, input.id);
    const head = await headFor(context.unitOfWork, 'service.update', memberId);
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getServiceRow(tx, input.id);
      const tidied = tidyService(input.patch);
      if (!input.replaces) {
        if (row.version !== input.version) throw conflict('service', row.version);
      } else {
        const stored = { ...row, specialtyIds: await specialtyIdsOf(tx, row.id) };
        const fields = unseenFields(stored, tidied, input.replaces);
        if (fields.length > 0) throw conflict('service', row.version, fields);
      }
      const { specialtyIds, ...patch } = tidied;
      await applyPatch(tx, row, patch, specialtyIds);
      return getService(tx, input.id);
    });
    return { operationId, service: value };
  }),

  remove: services.remove.handler(async ({ input, context }) => {
    const memberId = await memberOf(context.unitOfWork, input.id);
    const head = await headFor(context.unitOfWork, 'service.remove', memberId);
    const { operationId } = await context.unitOfWork.write(head, (tx) => deleteService(tx, input.id));
    return { operationId };
  }),

  move: services.move.handler(async ({ input, context }) => {
    const memberId = await memberOf(context.unitOfWork, input.id);
    const head = await headFor(context.unitOfWork, 'service.move', memberId);
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      const ids = (await listServices(tx, memberId)).map((service) => service.id);
      await setOrder(tx, moved(ids, input.id, input.position));
    });
    return { operationId };
  }),
};

function memberOf(unitOfWork: UnitOfWork, serviceId: string): Promise<string> {
  return unitOfWork.read(async (tx) => (await getServiceRow(tx, serviceId)).memberId);
}

type Kind = 'service.add' | 'service.update' | 'service.remove' | 'service.move';

async function headFor(unitOfWork: UnitOfWork, kind: Kind, memberId: string) {
  const subject = await unitOfWork.read(async (tx) => (await getMember(tx, memberId)).displayName);
  return { kind, subject, subjectMemberId: memberId };
}

async function applyPatch(
  tx: Parameters<typeof updateService>[0],
  row: ServiceRow,
  patch: Partial<Omit<ServiceFields, 'specialtyIds'>>,
  specialtyIds: readonly string[] | undefined,
): Promise<void> {
  const next: ServiceRow = { ...row, ...patch };
  const before = await specialtyIdsOf(tx, row.id);
  const wanted = specialtyIds ?? before;
  const unchanged = JSON.stringify([next, wanted]) === JSON.stringify([row, before]);
  if (unchanged) return;
  await updateService(tx, { ...next, updatedAt: tx.now, version: row.version + 1 });
  await setSpecialties(tx, next, wanted);
}
