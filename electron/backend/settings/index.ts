export { isDemo, readSettings, setDemo, settingsProcedures } from './settings.procedures';
