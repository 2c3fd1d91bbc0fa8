export {
  isDemo,
  readBrowserPort,
  readSettings,
  setDemo,
  settingsProcedures,
  writeBrowserPort,
} from './settings.procedures';
