import type { Page } from '@playwright/test';
import { quantile } from './measure';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time, so that other work on the machine does not count. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export interface MainThread {
  /** Longest task, in milliseconds of CPU time. */
  readonly longestMs: number;
  /** Median of the tasks that drew something, in milliseconds of CPU time. */
  readonly medianFrameMs: number;
}

/** A task that takes less than this drew nothing. */
const leastFrameMs = 0.4;

/** Watches what the page's main thread is busy with, by Chromium's own trace. */
export async function watchMainThread(page: Page): Promise<{ stop(): Promise<MainThread> }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] },
  });
  return {
    async stop() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      return summaryOf(events);
    },
  };
}

function summaryOf(events: readonly TraceEvent[]): MainThread {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)}/${String(tid)}`),
  );
  const own = events.filter(({ pid, tid, ph }) => ph === 'X' && mains.has(`${String(pid)}/${String(tid)}`));
  const msOf = (ending: string): number[] =>
    own.filter(({ name }) => name.endsWith(ending)).map(({ tdur }) => (tdur ?? 0) / 1000);
  const frames = msOf('FireAnimationFrame').filter((ms) => ms >= leastFrameMs);
  return {
    longestMs: msOf('RunTask').reduce((most, ms) => Math.max(most, ms), 0),
    medianFrameMs: quantile(frames, 0.5),
  };
}
