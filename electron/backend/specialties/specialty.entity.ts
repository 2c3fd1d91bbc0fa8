import { EntitySchema } from 'typeorm';
import type { Localized } from '@shared/locale';

export interface SectorRow {
  id: string;
  nameEs: string;
  nameCa: string;
  nameEn: string;
  own: boolean;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const SectorEntity = new EntitySchema<SectorRow>({
  name: 'sector',
  columns: {
    id: { type: 'text', primary: true },
    nameEs: { type: 'text', name: 'name_es' },
    nameCa: { type: 'text', name: 'name_ca' },
    nameEn: { type: 'text', name: 'name_en' },
    own: { type: 'boolean' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});

export interface SpecialtyRow extends SectorRow {
  sectorId: string;
  synonyms: Localized<string[]>;
  /** Where its uses went when the manager merged it away. */
  mergedInto: string | null;
  deletedAt: string | null;
}

export const SpecialtyEntity = new EntitySchema<SpecialtyRow>({
  name: 'specialty',
  columns: {
    id: { type: 'text', primary: true },
    sectorId: { type: 'text', name: 'sector_id' },
    nameEs: { type: 'text', name: 'name_es' },
    nameCa: { type: 'text', name: 'name_ca' },
    nameEn: { type: 'text', name: 'name_en' },
    synonyms: { type: 'simple-json' },
    own: { type: 'boolean' },
    mergedInto: { type: 'text', name: 'merged_into', nullable: true },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    deletedAt: { type: 'text', name: 'deleted_at', nullable: true },
    version: { type: 'integer' },
  },
});
