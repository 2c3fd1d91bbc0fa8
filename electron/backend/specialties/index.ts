export { insertOwnSpecialties, type NewSpecialty } from './bulk-specialties';
export { SectorEntity, SpecialtyEntity } from './specialty.entity';
export { shipTaxonomy } from './ship-taxonomy';
export { readTaxonomy } from './specialties.repository';
export { specialtiesProcedures } from './specialties.procedures';
