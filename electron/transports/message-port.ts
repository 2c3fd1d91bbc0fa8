import { RPCHandler } from '@orpc/server/message-port';
import { bodyLimitBytes, tooLarge, type ServedApi } from './limits';

/**
 * The server's end of a message channel, in the shape of Electron's `MessagePortMain`.
 *
 * Written out here, because this folder must run in plain Node, where there is no `electron` to import from.
 */
export interface ServerPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

export interface MessagePortOptions {
  /** Told of a message that is not one of oRPC's, which then is dropped. */
  onMalformed?: () => void;
}

/**
 * Answers calls that come through a message port, until the port closes.
 *
 * @param port the server's end of the channel; it is started here
 */
export function serveOnMessagePort(api: ServedApi, port: ServerPort, options: MessagePortOptions = {}): void {
  const handler = new RPCHandler(api.router);
  const guarded = {
    postMessage: (message: unknown) => {
      port.postMessage(message);
    },
    on: (event: string, listener: (event?: { data: unknown }) => void) => {
      if (event === 'close') {
        port.on('close', () => {
          listener();
        });
      } else {
        port.on('message', ({ data }) => {
          const call = readMessage(data);
          if (!call) options.onMalformed?.();
          else if (call.tooLargeFor !== undefined) port.postMessage(refuse(call.id, call.tooLargeFor));
          else listener({ data: call.message });
        });
      }
    },
  };
  handler.upgrade(guarded, { context: api.context });
  port.start();
}

interface Call {
  readonly id: string;
  /** What to hand to oRPC. */
  readonly message: unknown;
  /** The limit, where the message is beyond it. */
  readonly tooLargeFor?: number;
}

/**
 * What stands in the envelope of a message, or undefined where it is none of oRPC's.
 *
 * oRPC decodes in a promise that nobody awaits: a message that it cannot read would end as an unhandled rejection
 * of the whole process. So whatever might make it fail is found here.
 */
function readMessage(data: unknown): Call | undefined {
  const envelope = parseEnvelope(data);
  if (!isRecord(envelope) || typeof envelope.i !== 'string') return undefined;
  const id = envelope.i;
  const type = envelope.t ?? messageType.request;
  if (type === messageType.abort) return { id, message: data };
  const payload = envelope.p;
  if (!isRecord(payload)) return undefined;
  if (type === messageType.event) return { id, message: data };
  if (type !== messageType.request || !isRequest(payload)) return undefined;
  const limit = bodyLimitBytes(payload.u.split('?', 1)[0] ?? '');
  if (sizeOf(data) > limit) return { id, message: data, tooLargeFor: limit };
  // An envelope without headers is complete once parsed; handing it over as it is spares oRPC parsing it again.
  return { id, message: typeof data === 'string' && payload.h === undefined ? envelope : data };
}

const messageType = { request: 1, event: 3, abort: 4 } as const;
const endOfJson = 255;

function parseEnvelope(data: unknown): unknown {
  try {
    if (typeof data === 'string') return JSON.parse(data);
    const bytes = bytesOf(data);
    if (!bytes) return undefined;
    const end = bytes.indexOf(endOfJson);
    return JSON.parse(new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end)));
  } catch {
    return undefined;
  }
}

function isRequest(payload: Record<string, unknown>): payload is { u: string; h?: unknown; m?: unknown } {
  const { u: url, h: headers, m: method } = payload;
  if (typeof url !== 'string' || !url.startsWith('/') || !URL.canParse(`http://orpc${url}`)) return false;
  if (headers !== undefined && !isRecord(headers)) return false;
  return method === undefined || typeof method === 'string';
}

function bytesOf(data: unknown): Uint8Array | undefined {
  if (data instanceof Uint8Array) return data;
  return data instanceof ArrayBuffer ? new Uint8Array(data) : undefined;
}

function sizeOf(data: unknown): number {
  return typeof data === 'string' ? Buffer.byteLength(data) : (bytesOf(data)?.byteLength ?? 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The answer to a call that is refused before oRPC sees it, as oRPC's client reads it. */
function refuse(id: string, limitBytes: number): string {
  const { status, body } = tooLarge(limitBytes);
  return JSON.stringify({ i: id, p: { s: status, b: body } });
}
