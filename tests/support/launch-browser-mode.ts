export { launchBrowserMode, type BrowserMode } from '../../scripts/lib/browser-mode.mjs';
