import { api } from '@/api/client';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { servePages } from './setup';

/** The real backend on a new file, behind the pages of this test file. */
export async function startServedBackend(onEnd: (clean: () => Promise<void>) => void): Promise<TestBackend> {
  const test = await startBackend(onEnd);
  servePages({ router: test.backend.router, context: test.backend.context });
  // Calls are answered in their order: once this one is, no page of a finished test waits for an answer any more.
  onEnd(async () => {
    await api.settings.situation();
  });
  return test;
}
