export { ConsentEntity } from './consent.entity';
export { consentsProcedures } from './consents.procedures';
export { listConsents, readGivenConsents } from './consents.repository';
