/** The messages between a window and the main process: this is the whole list. */
export const channels = {
  /** page to main, with a port: connect it to the backend. */
  port: 'tertulia:port',
  /** page to main: open a link outside. */
  openLink: 'tertulia:open-link',
  /** page to main: save what the window shows as a PDF. */
  savePdf: 'tertulia:save-pdf',
  /** page to main: stop making and writing that PDF. */
  stopPdf: 'tertulia:stop-pdf',
  /** page to main, with the paper's size: open the system's dialog for printing. */
  print: 'tertulia:print',
  /** page to main: a text field has the focus, so undo or redo is its own. */
  fieldUndo: 'tertulia:field-undo',
  fieldRedo: 'tertulia:field-redo',
  /** main to page: something was chosen in the menu. */
  command: 'tertulia:command',
} as const;
