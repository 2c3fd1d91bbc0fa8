import { ipcMain } from 'electron';
import { channels } from './channels';
import { isOwnPage } from './origin';

/** Lets undo and redo, chosen in the menu while a text field has the focus, be the field's own. */
export function acceptFieldEdits(): void {
  ipcMain.on(channels.fieldUndo, (event) => {
    if (isOwnPage(event.senderFrame)) event.sender.undo();
  });
  ipcMain.on(channels.fieldRedo, (event) => {
    if (isOwnPage(event.senderFrame)) event.sender.redo();
  });
}
