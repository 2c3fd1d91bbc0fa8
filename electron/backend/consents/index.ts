export { ConsentEntity, type ConsentRow } from './consent.entity';
export { consentsProcedures } from './consents.procedures';
export { listConsents } from './consents.repository';
