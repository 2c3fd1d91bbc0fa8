import { EntitySchema } from 'typeorm';
import type { ServiceKind, ServiceLevel } from '@shared/services/services.schema';

export interface ServiceRow {
  id: string;
  memberId: string;
  position: number;
  kind: ServiceKind;
  title: string;
  description: string;
  keywords: string[];
  level: ServiceLevel | null;
  link: string;
  priceHint: string;
  createdAt: string;
  updatedAt: string;
  version: number;
}

export const ServiceEntity = new EntitySchema<ServiceRow>({
  name: 'service',
  columns: {
    id: { type: 'text', primary: true },
    memberId: { type: 'text', name: 'member_id' },
    position: { type: 'integer' },
    kind: { type: 'text' },
    title: { type: 'text' },
    description: { type: 'text' },
    keywords: { type: 'simple-json' },
    level: { type: 'text', nullable: true },
    link: { type: 'text' },
    priceHint: { type: 'text', name: 'price_hint' },
    createdAt: { type: 'text', name: 'created_at' },
    updatedAt: { type: 'text', name: 'updated_at' },
    version: { type: 'integer' },
  },
});

/** `memberId` and `kind` repeat the service's, so that the directory counts without a join. */
export interface ServiceSpecialtyRow {
  serviceId: string;
  specialtyId: string;
  memberId: string;
  kind: ServiceKind;
  position: number;
}

export const ServiceSpecialtyEntity = new EntitySchema<ServiceSpecialtyRow>({
  name: 'service_specialty',
  columns: {
    serviceId: { type: 'text', name: 'service_id', primary: true },
    specialtyId: { type: 'text', name: 'specialty_id', primary: true },
    memberId: { type: 'text', name: 'member_id' },
    kind: { type: 'text' },
    position: { type: 'integer' },
  },
});
