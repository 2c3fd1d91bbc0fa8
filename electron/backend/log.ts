/** Where the backend tells what happened. Texts hold no names, e-mails or notes of members. */
export interface Log {
  info(message: string): void;
  warn(message: string, error?: unknown): void;
  error(message: string, error?: unknown): void;
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
