import { newId } from '@shared/ids';
import type { UnitOfWork } from '../database/unit-of-work';
import { conflict, invalid } from '../domain-error';
import { base } from '../router-base';
import {
  countSectors,
  deleteUses,
  forwardMerged,
  getSectorRow,
  getSpecialty,
  getSpecialtyRow,
  insertSector,
  insertSpecialty,
  moveUses,
  readNames,
  readTaxonomy,
  seekersOf,
  updateSector,
  updateSpecialty,
} from './specialties.repository';
import { coverageOf, mergedSynonyms, nameColumns, patchedSpecialty, sectorOf } from './specialties.rules';

const specialties = base.specialties;

export const specialtiesProcedures = {
  names: specialties.names.handler(({ context }) => context.unitOfWork.read(readNames)),

  taxonomy: specialties.taxonomy.handler(({ context }) => context.unitOfWork.read(readTaxonomy)),

  suggest: specialties.suggest.handler(({ input, context }) =>
    context.searchIndex.suggestSpecialties(input.query, input.limit),
  ),

  create: specialties.create.handler(async ({ input, context }) => {
    const id = `own.${newId()}`;
    const head = { kind: 'specialty.create', subject: JSON.stringify(input.fields.name) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      await getSectorRow(tx, input.fields.sectorId);
      const blank = {
        id,
        sectorId: input.fields.sectorId,
        nameEs: '',
        nameCa: '',
        nameEn: '',
        synonyms: { es: [], ca: [], en: [] },
        own: true,
        mergedInto: null,
        createdAt: tx.now,
        updatedAt: tx.now,
        deletedAt: null,
        version: 1,
      };
      await insertSpecialty(tx, patchedSpecialty(blank, input.fields));
      return getSpecialty(tx, id);
    });
    return { operationId, specialty: value };
  }),

  update: specialties.update.handler(async ({ input, context }) => {
    const head = { kind: 'specialty.update', subject: await nameOf(context.unitOfWork, input.id) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getSpecialtyRow(tx, input.id);
      if (row.version !== input.version) throw conflict('specialty', row.version);
      if (input.patch.sectorId !== undefined) await getSectorRow(tx, input.patch.sectorId);
      const next = patchedSpecialty(row, input.patch);
      if (JSON.stringify(next) !== JSON.stringify(row)) {
        await updateSpecialty(tx, { ...next, updatedAt: tx.now, version: row.version + 1 });
      }
      return getSpecialty(tx, input.id);
    });
    return { operationId, specialty: value };
  }),

  merge: specialties.merge.handler(async ({ input, context }) => {
    const from = [...new Set(input.from)];
    if (from.includes(input.into)) throw invalid(['from'], 'merge-into-itself');
    const head = { kind: 'specialty.merge', subject: await nameOf(context.unitOfWork, input.into) } as const;
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      const into = await getSpecialtyRow(tx, input.into);
      const merged = [];
      for (const id of from) merged.push(await getSpecialtyRow(tx, id));
      for (const row of merged) {
        await moveUses(tx, row.id, into.id);
        await forwardMerged(tx, row.id, into.id);
        await updateSpecialty(tx, {
          ...row,
          mergedInto: into.id,
          deletedAt: tx.now,
          updatedAt: tx.now,
          version: row.version + 1,
        });
      }
      await updateSpecialty(tx, {
        ...into,
        synonyms: mergedSynonyms(into, merged),
        updatedAt: tx.now,
        version: into.version + 1,
      });
    });
    return { operationId };
  }),

  remove: specialties.remove.handler(async ({ input, context }) => {
    const head = { kind: 'specialty.remove', subject: await nameOf(context.unitOfWork, input.id) } as const;
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getSpecialtyRow(tx, input.id);
      await deleteUses(tx, input.id);
      await updateSpecialty(tx, { ...row, deletedAt: tx.now, updatedAt: tx.now, version: row.version + 1 });
    });
    return { operationId };
  }),

  createSector: specialties.createSector.handler(async ({ input, context }) => {
    const head = { kind: 'specialty.create', subject: JSON.stringify(input.fields.name) } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = {
        id: `own-${newId()}`,
        ...nameColumns(input.fields.name),
        own: true,
        createdAt: tx.now,
        updatedAt: tx.now,
        version: 1,
      };
      await insertSector(tx, row);
      return sectorOf(row, []);
    });
    return { operationId, sector: value };
  }),

  updateSector: specialties.updateSector.handler(async ({ input, context }) => {
    const head = {
      kind: 'specialty.update',
      subject: input.patch.name ? JSON.stringify(input.patch.name) : '',
    } as const;
    const { operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await getSectorRow(tx, input.id);
      if (row.version !== input.version) throw conflict('sector', row.version);
      if (!input.patch.name) return;
      await updateSector(tx, {
        ...row,
        ...nameColumns(input.patch.name),
        updatedAt: tx.now,
        version: row.version + 1,
      });
    });
    return { operationId };
  }),

  coverage: specialties.coverage.handler(({ context }) =>
    context.unitOfWork.read(async (tx) => {
      const taxonomy = await readTaxonomy(tx);
      const wanted = taxonomy
        .flatMap((sector) => sector.specialties)
        .filter(({ counts }) => counts.offers === 0);
      const seekers = await seekersOf(
        tx,
        wanted.map(({ id }) => id),
      );
      return coverageOf(taxonomy, await countSectors(tx), seekers);
    }),
  ),
};

/** What a specialty is called, as operations keep it: in all languages, for whoever reads the history. */
function nameOf(unitOfWork: UnitOfWork, id: string): Promise<string> {
  return unitOfWork.read(async (tx) => {
    const { nameEs, nameCa, nameEn } = await getSpecialtyRow(tx, id);
    return JSON.stringify({ es: nameEs, ca: nameCa, en: nameEn });
  });
}
