import type { Space, SpaceFields } from '@shared/space/space.contract';
import type { ReadTx, WriteTx } from '../database/unit-of-work';
import { SpaceEntity, SpaceLogoEntity, type SpaceLogoRow, type SpaceRow } from './space.entity';

/** There is one space in a community's file. */
export const spaceId = 'space';

const blankSpace = {
  id: spaceId,
  name: '',
  address: '',
  web: '',
  email: '',
  phone: '',
  languages: [],
  accentColour: '#b4532f',
  secondColour: '#1f5f5b',
};

export async function readSpace(tx: ReadTx): Promise<Space> {
  const row = await tx.manager.findOneBy(SpaceEntity, { id: spaceId });
  const logos = await tx.query<{ version: string }>('SELECT version FROM space_logo');
  const { name, address, web, email, phone, languages, accentColour, secondColour } = row ?? blankSpace;
  return {
    name,
    address,
    web,
    email,
    phone,
    languages,
    accentColour,
    secondColour,
    logoVersion: logos[0]?.version ?? null,
    version: row?.version ?? 1,
  };
}

/** The space's row, made where nothing was written about the space yet. */
export async function spaceRow(tx: WriteTx): Promise<SpaceRow> {
  const row = await tx.manager.findOneBy(SpaceEntity, { id: spaceId });
  if (row) return row;
  const made: SpaceRow = { ...blankSpace, createdAt: tx.now, updatedAt: tx.now, version: 1 };
  await tx.manager.insert(SpaceEntity, made);
  return made;
}

export async function updateSpace(tx: WriteTx, row: SpaceRow): Promise<void> {
  const { id, ...columns } = row;
  await tx.manager.update(SpaceEntity, { id }, columns);
}

/** Writes the space as a whole. */
export async function writeSpaceFields(tx: WriteTx, fields: SpaceFields): Promise<void> {
  await updateSpace(tx, { ...(await spaceRow(tx)), ...fields, updatedAt: tx.now });
}

export async function getLogo(tx: ReadTx): Promise<SpaceLogoRow | null> {
  return tx.manager.findOneBy(SpaceLogoEntity, { spaceId });
}

export async function putLogo(tx: WriteTx, row: SpaceLogoRow): Promise<void> {
  await deleteLogo(tx);
  await tx.manager.insert(SpaceLogoEntity, row);
}

export async function deleteLogo(tx: WriteTx): Promise<void> {
  await tx.manager.delete(SpaceLogoEntity, { spaceId });
}
