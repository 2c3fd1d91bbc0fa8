import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Route } from '@playwright/test';
import { ownAddress, shownAddress } from './addresses';
import type { Peer } from './peer.mjs';

const runtime = readFileSync(new URL('page-runtime.js', import.meta.url), 'utf8');

interface WindowOptions {
  width: number;
  height: number;
  isSandboxed: boolean;
  preload: string;
}

type PageMessage =
  | { type: 'document' }
  | { type: 'title'; title: string }
  | { type: 'port'; id: string; data: unknown }
  | { type: 'portClosed'; id: string }
  | { type: 'send'; channel: string; args: unknown[]; ports: string[] };

type Delivery = Record<string, unknown>;

/** A page that stands for a `BrowserWindow`. */
export class StageWindow {
  private readonly ports = new Set<string>();
  private outbox: Delivery[] = [];
  private isDelivering = false;
  /** The address that the main process itself asked for: that is no navigation by the page. */
  private expected: string | undefined;

  private constructor(
    readonly id: number,
    readonly page: Page,
    private readonly child: Peer,
    private readonly foreignRequests: string[],
  ) {}

  static async create(
    id: number,
    context: BrowserContext,
    child: Peer,
    options: WindowOptions,
    foreign: string[],
  ) {
    if (!options.isSandboxed) throw new Error('The stand-in has only sandboxed, context-isolated windows.');
    const page = await context.newPage();
    const window = new StageWindow(id, page, child, foreign);
    await page.setViewportSize({ width: options.width, height: options.height });
    await page.exposeBinding('__standInSend', ({ frame }, message: { batch: PageMessage[] }) =>
      window.receive(frame, message.batch),
    );
    await page.exposeBinding('__standInInvoke', ({ frame }, call: { channel: string; args: unknown[] }) =>
      child.call('ipcInvoke', id, describe(frame, page), call.channel, call.args),
    );
    await page.addInitScript({ content: withPreload(options.preload) });
    await page.route('**/*', (route) => window.answer(route));
    page.on('load', () => void window.tell('windowEvent', 'loaded', ownAddress(page.url())));
    page.on('close', () => void window.tell('windowEvent', 'closed'));
    page.on('popup', (popup) => void window.judgePopup(popup));
    return window;
  }

  async load(address: string): Promise<void> {
    this.expected = shownAddress(address);
    await this.page.goto(this.expected);
  }

  async reload(): Promise<void> {
    this.expected = this.page.url();
    await this.page.reload();
  }

  async edit(command: string): Promise<void> {
    await this.page.evaluate(`document.execCommand(${JSON.stringify(command)})`);
  }

  /** Sends to the page; batches go one after the other, so that messages keep their order. */
  deliver(message: Delivery): void {
    this.outbox.push(message);
    if (!this.isDelivering) void this.flush();
  }

  private async flush(): Promise<void> {
    this.isDelivering = true;
    while (this.outbox.length > 0) {
      const batch = this.outbox.splice(0);
      // A page that goes away in between takes its messages with it.
      const frames = this.page.frames().map((frame) => frame.evaluate(deliverInPage, batch));
      await Promise.allSettled(frames);
    }
    this.isDelivering = false;
  }

  private async receive(frame: Frame, batch: PageMessage[]): Promise<void> {
    for (const message of batch) {
      switch (message.type) {
        case 'document':
          // The document before this one took its ports with it.
          for (const port of this.ports) await this.tell('portClosed', port);
          this.ports.clear();
          break;
        case 'title':
          await this.child.call('windowTitle', this.id, message.title);
          break;
        case 'port':
          await this.tell('portMessage', message.id, decode(message.data));
          break;
        case 'portClosed':
          await this.tell('portClosed', message.id);
          break;
        case 'send':
          message.ports.forEach((port) => this.ports.add(port));
          await this.child.call(
            'ipcSend',
            this.id,
            describe(frame, this.page),
            message.channel,
            message.args,
            message.ports,
          );
      }
    }
  }

  /** Tells the child something that it need not answer; it may have ended meanwhile. */
  private async tell(name: string, ...args: unknown[]): Promise<void> {
    await this.child.call(name, this.id, ...args).catch(() => undefined);
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const shown = request.url();
    const url = ownAddress(shown);
    const isExpected = shown === this.expected;
    if (request.isNavigationRequest() && !isExpected) {
      const isMainFrame = request.frame() === this.page.mainFrame();
      if (!(await this.child.call('mayNavigate', this.id, url, isMainFrame))) return route.abort('aborted');
    }
    if (isExpected) this.expected = undefined;
    const answer = (await this.child.call('request', {
      url,
      method: request.method(),
      headers: request.headers(),
    })) as { outcome: string; status: number; headers: Record<string, string>; body: Uint8Array };
    if (answer.outcome !== 'answered') {
      this.foreignRequests.push(url);
      return route.abort('blockedbyclient');
    }
    const { status, headers } = answer;
    return route.fulfill({ status, headers, body: Buffer.from(answer.body) });
  }

  private async judgePopup(popup: Page): Promise<void> {
    if (!(await this.child.call('mayOpenWindow', this.id, ownAddress(popup.url())))) await popup.close();
  }
}

/** The runtime, then the preload bundle as a CommonJS module; like Electron's in a window's own page only, not in frames. */
function withPreload(preload: string): string {
  return `${runtime}
if (window === window.top) {
  const { require, module } = window.__standIn;
  ((require, module, exports) => { ${preload} })(require, module, module.exports);
}`;
}

function deliverInPage(batch: unknown): void {
  (window as unknown as { __standIn: { deliver(messages: unknown): void } }).__standIn.deliver(batch);
}

function describe(frame: Frame, page: Page): { url: string; isMain: boolean } {
  return { url: ownAddress(frame.url()), isMain: frame === page.mainFrame() };
}

/** Undoes what the page did to carry bytes over a channel of JSON. */
function decode(data: unknown): unknown {
  const { text, json, base64 } = data as { text?: string; json?: string; base64?: string };
  if (text !== undefined) return text;
  return json === undefined ? Uint8Array.from(Buffer.from(base64 ?? '', 'base64')) : JSON.parse(json);
}

/** Makes what the main process posts fit for a page. */
export function encode(data: unknown): Delivery {
  if (typeof data === 'string') return { text: data };
  if (data instanceof Uint8Array) return { base64: Buffer.from(data).toString('base64') };
  return { json: JSON.stringify(data) };
}
