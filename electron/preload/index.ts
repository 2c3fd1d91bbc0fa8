import { contextBridge, ipcRenderer } from 'electron';
import {
  desktopCommands,
  pdfOutcomes,
  printOutcomes,
  portRequest,
  type DesktopBridge,
  type DesktopCommand,
} from '@shared/desktop-bridge';
import { channels } from '../main/channels';

/** What a text field does itself when it has the focus. */
const fieldChannels: Readonly<Partial<Record<DesktopCommand, string>>> = {
  undo: channels.fieldUndo,
  redo: channels.fieldRedo,
};
const listeners = new Set<(command: DesktopCommand) => void>();

// A port cannot pass through the context bridge, so the page hands it over as a message to its own window.
window.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.source === window && event.data === portRequest && port) {
    ipcRenderer.postMessage(channels.port, null, [port]);
  }
});

ipcRenderer.on(channels.command, (_event, name: unknown) => {
  const command = desktopCommands.find((known) => known === name);
  if (!command) return;
  const fieldChannel = isEditing() ? fieldChannels[command] : undefined;
  if (fieldChannel) {
    ipcRenderer.send(fieldChannel);
    return;
  }
  listeners.forEach((listener) => {
    listener(command);
  });
});

const bridge: DesktopBridge = {
  openLink: async (link) => (await ipcRenderer.invoke(channels.openLink, link)) === true,
  savePdf: async () => {
    const outcome: unknown = await ipcRenderer.invoke(channels.savePdf);
    return pdfOutcomes.find((known) => known === outcome) ?? 'failed';
  },
  stopPdf: () => {
    ipcRenderer.send(channels.stopPdf);
  },
  print: async (width, height) => {
    const outcome: unknown = await ipcRenderer.invoke(channels.print, width, height);
    return printOutcomes.find((known) => known === outcome) ?? 'failed';
  },
  onCommand: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
contextBridge.exposeInMainWorld('tertulia', bridge);

/** Whether what is typed goes into a text field, which has an undo of its own. */
function isEditing(): boolean {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement) return !field.readOnly;
  if (field instanceof HTMLInputElement) return !field.readOnly && !untypedInputs.has(field.type);
  return field instanceof HTMLElement && field.isContentEditable;
}

const untypedInputs = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);
