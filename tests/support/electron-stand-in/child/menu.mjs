import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { handlers, stage } from './stage.mjs';

let applicationMenu = null;

export class MenuItem {
  constructor(options) {
    Object.assign(this, { type: 'normal', enabled: true, visible: true, ...options });
    if (Array.isArray(options.submenu)) this.submenu = Menu.buildFromTemplate(options.submenu);
  }
}

export class Menu {
  items = [];

  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map((options) => new MenuItem(options));
    return menu;
  }
  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }
  static getApplicationMenu() {
    return applicationMenu;
  }
}

const describe = (menu) =>
  (menu?.items ?? []).map(({ label, role, type, accelerator, enabled, submenu }) => ({
    label: label ?? '',
    role,
    type,
    accelerator,
    enabled,
    submenu: submenu ? describe(submenu) : [],
  }));

/** What a few roles do; the others are Electron's own business. */
const roles = {
  quit: () => app.quit(),
  close: () => BrowserWindow.getFocusedWindow()?.close(),
  copy: (window) => stage.call('windowEdit', window.id, 'copy'),
  cut: (window) => stage.call('windowEdit', window.id, 'cut'),
  paste: (window) => stage.call('windowEdit', window.id, 'paste'),
  selectAll: (window) => stage.call('windowEdit', window.id, 'selectAll'),
};

handlers.menu = () => describe(applicationMenu);
handlers.menuClick = async (labels) => {
  let items = applicationMenu?.items ?? [];
  let item;
  for (const label of labels) {
    item = items.find((candidate) => candidate.label === label);
    if (!item)
      throw new Error(
        `The menu has no ${labels.join(' > ')}: there is ${items.map((each) => each.label).join(', ')}.`,
      );
    items = item.submenu?.items ?? [];
  }
  const window = BrowserWindow.getFocusedWindow();
  if (item.click) await item.click(item, window, {});
  else await roles[item.role]?.(window);
};
