import { EntitySchema } from 'typeorm';
import type { InteractionKind } from '@shared/interactions/interactions.schema';

export interface InteractionRow {
  id: string;
  kind: InteractionKind;
  on: string;
  note: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const InteractionEntity = new EntitySchema<InteractionRow>({
  name: 'interaction',
  columns: {
    id: { type: 'text', primary: true },
    kind: { type: 'text' },
    on: { type: 'text', name: 'on_day' },
    note: { type: 'text' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});

export interface InteractionParticipantRow {
  interactionId: string;
  memberId: string;
}

export const InteractionParticipantEntity = new EntitySchema<InteractionParticipantRow>({
  name: 'interaction_participant',
  columns: {
    interactionId: { type: 'text', name: 'interaction_id', primary: true },
    memberId: { type: 'text', name: 'member_id', primary: true },
  },
});
