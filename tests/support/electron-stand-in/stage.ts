import type { ChildProcess } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';
import type { ShownDialog } from '../desktop-app';
import { createPeer, type Peer } from './peer.mjs';
import { encode, StageWindow } from './stage-window';

/** Running instances by their profile folder, for the single-instance lock. */
const instances = new Map<string, Peer>();

const cancelled: Readonly<Record<ShownDialog['kind'], unknown>> = {
  message: undefined,
  save: { canceled: true, filePath: '' },
  open: { canceled: true, filePaths: [] },
  error: undefined,
  print: undefined,
};

/** What the app asks of a PDF, in Electron's words. */
interface PdfOptions {
  readonly printBackground?: boolean;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
  readonly generateDocumentOutline?: boolean;
}

/** The test's side of a stand-in: holds the pages, and answers for the system. */
export class Stage {
  readonly windows = new Map<number, StageWindow>();
  readonly foreignRequests: string[] = [];
  readonly opened: string[] = [];
  readonly dialogs: ShownDialog[] = [];
  /** How often the app gave a window the focus. */
  focused = 0;
  private readonly answers: { kind: ShownDialog['kind']; answer: unknown }[] = [];
  readonly child: Peer;

  constructor(
    process: ChildProcess,
    private readonly context: BrowserContext,
  ) {
    this.child = createPeer(
      {
        send: (message) => {
          // A process that is ending may close its end first; what was to be told is then of no use to it.
          if (process.connected) process.send(message as object, undefined, {}, () => undefined);
        },
        listen: (listener) => process.on('message', listener),
      },
      this.handlers(),
    );
    process.on('exit', () => {
      this.child.close('The app has ended.');
    });
  }

  answerDialog(kind: ShownDialog['kind'], answer: unknown): void {
    this.answers.push({ kind, answer });
  }

  private takeAnswer(kind: ShownDialog['kind']): unknown {
    const index = this.answers.findIndex((each) => each.kind === kind);
    const [answer] = index === -1 ? [] : this.answers.splice(index, 1);
    return answer?.answer;
  }

  private window(id: number): StageWindow {
    const window = this.windows.get(id);
    if (!window) throw new Error(`There is no window ${String(id)}.`);
    return window;
  }

  /** What the child process may ask for. */
  private handlers(): Record<string, (...args: never[]) => unknown> {
    return {
      ready: () => true,
      instance: (folder: string) => void instances.set(folder, this.child),
      secondInstance: async (folder: string, argv: string[], cwd: string) => {
        await instances.get(folder)?.call('secondInstance', argv, cwd);
      },
      dialog: (kind: ShownDialog['kind'], options: ShownDialog['options'] & { cancelId?: number }) => {
        this.dialogs.push({ kind, options });
        return this.takeAnswer(kind) ?? cancelled[kind] ?? { response: options.cancelId ?? 0 };
      },
      shell: (_action: string, target: string) => void this.opened.push(target),
      permissions: async (granted: string[]) => {
        if (granted.includes('clipboard-sanitized-write'))
          await this.context.grantPermissions(['clipboard-write']);
      },
      portPost: (id: number, port: string, data: unknown) => {
        this.window(id).deliver({ type: 'port', id: port, data: encode(data) });
      },
      portClose: (id: number, port: string) => {
        this.window(id).deliver({ type: 'portClose', id: port });
      },
      ...this.windowHandlers(),
    };
  }

  private windowHandlers(): Record<string, (...args: never[]) => unknown> {
    return {
      windowCreate: async (id: number, options: Parameters<typeof StageWindow.create>[3]) => {
        const window = await StageWindow.create(id, this.context, this.child, options, this.foreignRequests);
        this.windows.set(id, window);
      },
      windowLoad: (id: number, address: string) => this.window(id).load(address),
      windowReload: (id: number) => this.window(id).reload(),
      windowShow: (id: number) => this.window(id).page.bringToFront(),
      windowFocus: () => void (this.focused += 1),
      windowHistory: (id: number, by: number) =>
        this.window(id).page.evaluate((steps) => {
          history.go(steps);
        }, by),
      // As the dialog of a page does: a spec notes in `window.print` what there is to print.
      windowPrint: async (id: number, options: unknown) => {
        await this.window(id).page.evaluate(() => {
          window.print();
        });
        this.dialogs.push({ kind: 'print', options: options ?? {} });
        return this.takeAnswer('print') ?? { isDone: true, reason: '' };
      },
      windowEdit: (id: number, command: string) => this.window(id).edit(command),
      windowSend: (id: number, channel: string, args: unknown[]) => {
        this.window(id).deliver({ type: 'send', channel, args });
      },
      windowPdf: (id: number, options: PdfOptions) =>
        this.window(id).page.pdf({
          printBackground: options.printBackground ?? false,
          preferCSSPageSize: options.preferCSSPageSize ?? false,
          tagged: options.generateTaggedPDF ?? false,
          outline: options.generateDocumentOutline ?? false,
        }),
      windowClose: async (id: number) => {
        await this.windows.get(id)?.page.close();
        this.windows.delete(id);
      },
    };
  }
}
