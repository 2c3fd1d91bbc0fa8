/** electron-vite starts what is imported so in a thread of Node's. */
declare module '*?nodeWorker' {
  import type { Worker, WorkerOptions } from 'node:worker_threads';

  export default function startWorker(options: WorkerOptions): Worker;
}
