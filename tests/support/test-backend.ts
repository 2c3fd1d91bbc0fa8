import { createRouterClient, type RouterClient } from '@orpc/server';
import { createBackend, type Backend } from '@backend/backend';
import type { Log } from '@backend/log';
import type { Router } from '@backend/router';
import { makeFolder, TestClock } from './community-file';

export type TestClient = RouterClient<Router>;

export interface TestBackend {
  readonly backend: Backend;
  readonly client: TestClient;
  readonly clock: TestClock;
  readonly folder: string;
  /** What was logged as an error. */
  readonly errors: string[];
}

/** The real backend on a real file in a new folder, called through its real router. */
export async function startBackend(onEnd: (clean: () => Promise<void>) => void): Promise<TestBackend> {
  const folder = await makeFolder(onEnd);
  const clock = new TestClock();
  const errors: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: (message, error) => errors.push(`${message} ${String(error)}`),
  };
  const backend = await createBackend({ dataFolder: folder, clock, log });
  onEnd(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  return { backend, client, clock, folder, errors };
}
