import type { Page } from '@playwright/test';

/** A native menu's item, as a test sees it. */
export interface MenuEntry {
  label: string;
  role?: string | undefined;
  type: string;
  accelerator?: string | undefined;
  enabled: boolean;
  submenu: MenuEntry[];
}

/** A native dialog that was shown. */
export interface ShownDialog {
  kind: 'message' | 'save' | 'open' | 'error' | 'print';
  options: { message?: string; detail?: string; title?: string; buttons?: string[]; defaultPath?: string };
}

/** The running desktop app: real Electron, or the stand-in. */
export interface DesktopApp {
  readonly kind: 'electron' | 'stand-in';
  readonly page: Page;
  /** Addresses outside the app that a page asked for. */
  readonly foreignRequests: string[];
  /** What went to the system: links and folders. */
  opened(): Promise<string[]>;
  menu(): Promise<MenuEntry[]>;
  /** Chooses a menu item by the labels on the way to it. */
  clickMenu(...labels: string[]): Promise<void>;
  /**
   * Answers the next native dialog of a kind; without an answer it is cancelled. Printing is answered with
   * `{ isDone, reason }`, and done without an answer.
   */
  answerDialog(kind: ShownDialog['kind'], answer: unknown): Promise<void>;
  shownDialogs(): Promise<ShownDialog[]>;
  /** Quits as the menu does, and waits for the end of the process. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The community's folder. */
  dataFolder: string;
  /** Electron's own folder; the single instance belongs to it. */
  profileFolder: string;
  args?: string[];
  /** The system's language. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
}
