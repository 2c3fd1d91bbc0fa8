import { EntitySchema } from 'typeorm';
import type { TieKind, TieSource } from '@shared/ties/ties.schema';

/** `memberA` sorts before `memberB`. */
export interface TieRow {
  id: string;
  memberA: string;
  memberB: string;
  kind: TieKind;
  source: TieSource;
  since: string | null;
  until: string | null;
  note: string;
  weight: number;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const TieEntity = new EntitySchema<TieRow>({
  name: 'tie',
  columns: {
    id: { type: 'text', primary: true },
    memberA: { type: 'text', name: 'member_a' },
    memberB: { type: 'text', name: 'member_b' },
    kind: { type: 'text' },
    source: { type: 'text' },
    since: { type: 'text', nullable: true },
    until: { type: 'text', nullable: true },
    note: { type: 'text' },
    weight: { type: 'real' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});
