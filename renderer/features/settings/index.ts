export { useAppSettings } from './settings.store';
