/** The built browser mode, running. */
export interface BrowserMode {
  /** With its token, which works once. */
  readonly address: string;
  readonly origin: string;
  /** Of its process. */
  readonly pid: number;
  close(): Promise<void>;
}

export function launchBrowserMode(
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<BrowserMode>;
