/** What the page posts to its own window, with a port, to be connected to the backend in the desktop host. */
export const portRequest = 'tertulia:port';

/** What the native menu asks of the page. */
export const desktopCommands = [
  'undo',
  'redo',
  'find',
  'new-member',
  'import',
  'export',
  'settings',
  'directory',
  'specialties',
  'keys',
] as const;
export type DesktopCommand = (typeof desktopCommands)[number];

/** How saving a PDF ended; all but `saved` and `called-off` say why nothing was saved. */
export const pdfOutcomes = [
  'saved',
  'called-off',
  'refused',
  'no-space',
  'not-allowed',
  'in-use',
  'no-folder',
  'failed',
] as const;
export type PdfOutcome = (typeof pdfOutcomes)[number];

/** How printing ended. `handed-over`: the system has taken it. */
export const printOutcomes = ['handed-over', 'called-off', 'refused', 'no-printer', 'failed'] as const;
export type PrintOutcome = (typeof printOutcomes)[number];

/**
 * What the desktop host offers a page beside the backend: `window.tertulia`. Absent in browser mode.
 *
 * Every member names a purpose. There is no general way to reach files, processes or the network.
 */
export interface DesktopBridge {
  /**
   * Opens a link in the system's own program for it. Only http, https, mailto and tel links are taken.
   *
   * @returns whether the link was handed on
   */
  openLink(link: string): Promise<boolean>;
  /**
   * Asks the user where to, and saves what the window shows as it would be printed.
   *
   * @returns when that is done or was called off. What was there under the name stays where it fails
   */
  savePdf(): Promise<PdfOutcome>;
  /** Stops what `savePdf` does: it ends as called off, and nothing is written. */
  stopPdf(): void;
  /**
   * Opens the system's dialog for printing what the window shows, without margins of its own.
   *
   * @param width of the paper as it lies, in millimetres
   * @returns when the system has taken it, or why not
   */
  print(width: number, height: number): Promise<PrintOutcome>;
  /**
   * Hears what is chosen in the native menu. `undo` and `redo` come only while no text field has the focus: there
   * they are the field's own.
   *
   * @returns stops listening
   */
  onCommand(listener: (command: DesktopCommand) => void): () => void;
}

declare global {
  interface Window {
    readonly tertulia?: DesktopBridge;
  }
}
