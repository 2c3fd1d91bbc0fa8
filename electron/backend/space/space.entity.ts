import { EntitySchema } from 'typeorm';
import type { Locale } from '@shared/locale';
import { bytesColumn } from '../database/column-types';

export interface SpaceRow {
  id: string;
  name: string;
  address: string;
  web: string;
  email: string;
  phone: string;
  languages: Locale[];
  accentColour: string;
  secondColour: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const SpaceEntity = new EntitySchema<SpaceRow>({
  name: 'space',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    address: { type: 'text' },
    web: { type: 'text' },
    email: { type: 'text' },
    phone: { type: 'text' },
    languages: { type: 'simple-json' },
    accentColour: { type: 'text', name: 'accent_colour' },
    secondColour: { type: 'text', name: 'second_colour' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});

export interface SpaceLogoRow {
  spaceId: string;
  version: string;
  mediaType: string;
  bytes: Buffer;
}

export const SpaceLogoEntity = new EntitySchema<SpaceLogoRow>({
  name: 'space_logo',
  columns: {
    spaceId: { type: 'text', name: 'space_id', primary: true },
    version: { type: 'text' },
    mediaType: { type: 'text', name: 'media_type' },
    bytes: { type: bytesColumn },
  },
});
