import { EntitySchema } from 'typeorm';
import type { Consent } from '@shared/consents/consents.schema';

export interface ConsentRow extends Consent {
  memberId: string;
}

export const ConsentEntity = new EntitySchema<ConsentRow>({
  name: 'consent',
  columns: {
    memberId: { type: 'text', name: 'member_id', primary: true },
    purpose: { type: 'text', primary: true },
    given: { type: 'boolean' },
    at: { type: 'text' },
    how: { type: 'text' },
    note: { type: 'text' },
  },
});
