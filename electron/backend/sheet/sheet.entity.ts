import { EntitySchema } from 'typeorm';
import type { SheetSettings } from '@shared/sheet/sheet.schema';

export interface SheetRow {
  id: string;
  name: string;
  settings: SheetSettings;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const SheetEntity = new EntitySchema<SheetRow>({
  name: 'sheet',
  columns: {
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    settings: { type: 'simple-json' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});
