import { EntitySchema } from 'typeorm';
import type { Awareness } from '@shared/awareness/awareness.schema';

export interface AwarenessRow extends Awareness {
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const AwarenessEntity = new EntitySchema<AwarenessRow>({
  name: 'awareness',
  columns: {
    fromId: { type: 'text', name: 'from_id', primary: true },
    toId: { type: 'text', name: 'to_id', primary: true },
    level: { type: 'integer' },
    evidence: { type: 'text' },
    on: { type: 'text', name: 'on_day' },
    note: { type: 'text' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});
