import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import type { MeasureAnswer } from '@shared/graph/measures/tasks';
import type { TaskListener, TaskWorker } from '@/features/graph/workers/measures-pool';
import { temporaryFolder } from './measure';

const root = resolve(import.meta.dirname, '../..');

/** What a page's worker finds there, in a thread of Node's. */
const bootstrap = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.self = { postMessage: (message) => parentPort.postMessage(message) };
  const loaded = import(workerData);
  parentPort.on('message', (data) => loaded.then(() => self.onmessage({ data })));
`;

/** The app's own worker for measures, built as the app is, to be started in threads. */
export async function measureWorkers(): Promise<(listener: TaskListener) => TaskWorker> {
  const folder = await temporaryFolder();
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'renderer/features/graph/workers/measures.worker.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  const file = pathToFileURL(join(folder, 'worker.mjs')).href;
  return (listener) => {
    const worker = new Worker(bootstrap, { eval: true, workerData: file });
    worker.on('message', (answer: MeasureAnswer) => listener.answer(answer));
    worker.on('error', (error) => listener.fail(error instanceof Error ? error : new Error(String(error))));
    return { send: (task) => worker.postMessage(task), stop: () => void worker.terminate() };
  };
}
