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

/** What was so of a pair from its day on, until something else was. */
export interface AwarenessPastRow extends AwarenessRow {
  id: string;
}

export const AwarenessPastEntity = new EntitySchema<AwarenessPastRow>({
  name: 'awareness_past',
  columns: {
    id: { type: 'text', primary: true },
    fromId: { type: 'text', name: 'from_id' },
    toId: { type: 'text', name: 'to_id' },
    level: { type: 'integer' },
    evidence: { type: 'text' },
    on: { type: 'text', name: 'on_day' },
    note: { type: 'text' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});
