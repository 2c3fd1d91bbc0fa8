import type { FromLayoutWorker, LayoutInput, ToLayoutWorker } from './layout.types';
import { settle } from './settle';

/** The worker's end of the line. */
export interface LayoutPort {
  onmessage: ((event: MessageEvent<ToLayoutWorker>) => void) | null;
  postMessage(message: FromLayoutWorker, transfer: Transferable[]): void;
}

/** Pictures on the way, so often that movement is seen and so seldom that the page can keep up. */
const everyMs = 90;
/** Looks up for messages so often. */
const sliceMs = 40;

/** Answers requests for layouts on a port, one at a time: a new one ends the one before. */
export function serveLayout(port: LayoutPort): void {
  let current: { run: number; isStopped: boolean } | null = null;
  port.onmessage = ({ data }) => {
    if (current) current.isStopped = true;
    if (data.type === 'stop') return;
    const own = { run: data.run, isStopped: false };
    current = own;
    void work(port, own, data.input, () => current === own);
  };
}

async function work(
  port: LayoutPort,
  own: { readonly run: number; readonly isStopped: boolean },
  input: LayoutInput,
  isCurrent: () => boolean,
): Promise<void> {
  const steps = settle(input, () => own.isStopped);
  let toldMs = performance.now();
  let lookedMs = toldMs;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      const { x, y } = step.value;
      if (isCurrent()) {
        port.postMessage({ run: own.run, type: 'settled', isStopped: own.isStopped, x, y }, [
          x.buffer,
          y.buffer,
        ]);
      }
      return;
    }
    const nowMs = performance.now();
    if (nowMs - toldMs >= everyMs) {
      toldMs = nowMs;
      const [x, y] = [step.value.x.slice(), step.value.y.slice()];
      port.postMessage({ run: own.run, type: 'moved', share: step.value.share, x, y }, [x.buffer, y.buffer]);
    }
    if (nowMs - lookedMs >= sliceMs) {
      lookedMs = nowMs;
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!isCurrent()) return;
    }
  }
}
