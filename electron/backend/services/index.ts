export { insertServices, type BulkService } from './bulk-services';
export { ServiceEntity, ServiceSpecialtyEntity } from './service.entity';
export { servicesProcedures } from './services.procedures';
export { listServices } from './services.repository';
export { blankService, tidyService } from './services.rules';
