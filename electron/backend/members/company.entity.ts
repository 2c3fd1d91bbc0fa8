import { EntitySchema } from 'typeorm';

export interface CompanyRow {
  id: string;
  name: string;
  foldedName: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const CompanyEntity = new EntitySchema<CompanyRow>({
  name: 'company',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    foldedName: { type: 'text', name: 'folded_name' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});
