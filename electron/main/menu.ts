import type { MenuItemConstructorOptions } from 'electron';
import type { HostWords } from '../host/words/words';
import type { DesktopCommand } from '@shared/desktop-bridge';

/** What menu items do. */
export interface MenuActions {
  readonly send: (command: DesktopCommand) => void;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly goBack: () => void;
  readonly goForward: () => void;
  readonly showDataFolder: () => void;
}

type Item = MenuItemConstructorOptions;
type Words = HostWords['menu'];

const separator: Item = { type: 'separator' };

/**
 * The native menu.
 *
 * Keys of items with `registerAccelerator: false` are only shown: the page acts on them itself, as it does in
 * browser mode, where there is no menu.
 */
export function menuTemplate(words: Words, actions: MenuActions, platform: NodeJS.Platform): Item[] {
  const isMac = platform === 'darwin';
  const command = (label: string, name: DesktopCommand, options: Item = {}): Item => ({
    label,
    click: () => {
      actions.send(name);
    },
    ...options,
  });
  const settings = command(words.settings, 'settings', { accelerator: 'CmdOrCtrl+,' });
  return [
    ...(isMac ? [applicationMenu(words, settings)] : []),
    fileMenu(words, actions, command, isMac ? [] : [separator, settings, separator, quit(words)]),
    editMenu(words, command),
    viewMenu(words, actions, command, isMac),
    ...(isMac ? [windowMenu(words)] : []),
    helpMenu(words, actions, command, isMac ? [] : [separator, { role: 'about', label: words.about }]),
  ];
}

type MakeCommand = (label: string, name: DesktopCommand, options?: Item) => Item;

function applicationMenu(words: Words, settings: Item): Item {
  return {
    label: 'Tertulia',
    submenu: [
      { role: 'about', label: words.about },
      separator,
      settings,
      separator,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      separator,
      quit(words),
    ],
  };
}

function quit(words: Words): Item {
  return { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' };
}

function fileMenu(words: Words, actions: MenuActions, command: MakeCommand, end: Item[]): Item {
  return {
    label: words.file,
    submenu: [
      command(words.newMember, 'new-member', { accelerator: 'CmdOrCtrl+N' }),
      separator,
      command(words.import, 'import'),
      command(words.export, 'export'),
      separator,
      { label: words.savePdf, click: actions.savePdf },
      { label: words.print, accelerator: 'CmdOrCtrl+P', click: actions.print },
      separator,
      { role: 'close', label: words.close },
      ...end,
    ],
  };
}

function editMenu(words: Words, command: MakeCommand): Item {
  return {
    label: words.edit,
    submenu: [
      command(words.undo, 'undo', { accelerator: 'CmdOrCtrl+Z', registerAccelerator: false }),
      command(words.redo, 'redo', { accelerator: 'Shift+CmdOrCtrl+Z', registerAccelerator: false }),
      separator,
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
      separator,
      command(words.find, 'find', { accelerator: 'CmdOrCtrl+K', registerAccelerator: false }),
    ],
  };
}

function viewMenu(words: Words, actions: MenuActions, command: MakeCommand, isMac: boolean): Item {
  return {
    label: words.view,
    submenu: [
      command(words.directory, 'directory'),
      command(words.specialties, 'specialties'),
      separator,
      { label: words.back, accelerator: isMac ? 'Cmd+[' : 'Alt+Left', click: actions.goBack },
      { label: words.forward, accelerator: isMac ? 'Cmd+]' : 'Alt+Right', click: actions.goForward },
      separator,
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      separator,
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
}

function windowMenu(words: Words): Item {
  return { label: words.window, role: 'window', submenu: [{ role: 'minimize', label: words.minimise }] };
}

function helpMenu(words: Words, actions: MenuActions, command: MakeCommand, end: Item[]): Item {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      command(words.keys, 'keys', { accelerator: '?', registerAccelerator: false }),
      { label: words.showData, click: actions.showDataFolder },
      ...end,
    ],
  };
}
