import { conflict, invalid } from '../domain-error';
import { contentVersion, pictureTypeOf } from '../members';
import { base } from '../router-base';
import { deleteLogo, putLogo, readSpace, spaceId, spaceRow, updateSpace } from './space.repository';

const space = base.space;

export const spaceProcedures = {
  get: space.get.handler(({ context }) => context.unitOfWork.read(readSpace)),

  update: space.update.handler(async ({ input, context }) => {
    const head = { kind: 'space.update', subject: input.patch.name ?? '' } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      const row = await spaceRow(tx);
      if (row.version !== input.version) throw conflict('space', row.version);
      const next = { ...row, ...input.patch };
      if (JSON.stringify(next) !== JSON.stringify(row)) {
        await updateSpace(tx, { ...next, updatedAt: tx.now, version: row.version + 1 });
      }
      return readSpace(tx);
    });
    return { operationId, space: value };
  }),

  setLogo: space.setLogo.handler(async ({ input, context }) => {
    const bytes = Buffer.from(await input.logo.arrayBuffer());
    const mediaType = pictureTypeOf(bytes);
    if (mediaType === null) throw invalid(['logo'], 'not-a-picture');
    const version = contentVersion(bytes);
    const { operationId } = await context.unitOfWork.write(
      { kind: 'space.update', subject: '' },
      async (tx) => {
        await spaceRow(tx);
        await putLogo(tx, { spaceId, version, mediaType, bytes });
      },
    );
    return { operationId, logoVersion: version };
  }),

  removeLogo: space.removeLogo.handler(async ({ context }) => {
    const { operationId } = await context.unitOfWork.write({ kind: 'space.update', subject: '' }, deleteLogo);
    return { operationId };
  }),
};
