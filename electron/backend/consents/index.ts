export { ConsentEntity } from './consent.entity';
export { consentsProcedures } from './consents.procedures';
export { listConsents, readAllConsents, readGivenConsents, writeConsents } from './consents.repository';
