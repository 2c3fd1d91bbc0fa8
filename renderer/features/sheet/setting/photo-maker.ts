import { makePrintPhoto, type PhotoOrder } from './print-photo';

/** Makes photos away from the page, whose thread sets the pages meanwhile. */
export interface PhotoMaker {
  make(order: PhotoOrder): Promise<Blob | null>;
  close(): void;
}

/** Begins the worker with the first order. Where there is none, or it fails, the page makes the photos itself. */
export function createPhotoMaker(): PhotoMaker {
  const waiting = new Map<number, { order: PhotoOrder; done: (photo: Blob | null) => void }>();
  let worker: Worker | null = null;
  let hasFailed = false;
  let last = 0;

  function startedWorker(): Worker | null {
    if (worker || hasFailed) return worker;
    worker = new Worker(new URL('./print-photo.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ number: number; photo: Blob | null }>) => {
      waiting.get(data.number)?.done(data.photo);
      waiting.delete(data.number);
    };
    worker.onerror = () => {
      hasFailed = true;
      worker?.terminate();
      worker = null;
      for (const { order, done } of waiting.values()) void makePrintPhoto(order).then(done);
      waiting.clear();
    };
    return worker;
  }

  return {
    make(order) {
      const maker = startedWorker();
      if (!maker) return makePrintPhoto(order);
      last += 1;
      const number = last;
      return new Promise((done) => {
        waiting.set(number, { order, done });
        maker.postMessage({ number, order });
      });
    },
    close() {
      worker?.terminate();
      worker = null;
      for (const { done } of waiting.values()) done(null);
      waiting.clear();
    },
  };
}
