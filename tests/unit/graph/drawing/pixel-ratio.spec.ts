import { afterEach, expect, it, vi } from 'vitest';
import { watchPixelRatio } from '@/features/graph/drawing/pixel-ratio';

afterEach(() => vi.unstubAllGlobals());

/** A window on a screen, that can be moved to another. */
function screen() {
  const asked = new Map<string, Set<() => void>>();
  const listeners = (query: string) => asked.get(query) ?? new Set();
  const window = {
    devicePixelRatio: 1,
    matchMedia: (query: string) => ({
      addEventListener: (_: string, heard: () => void) => asked.set(query, listeners(query).add(heard)),
      removeEventListener: (_: string, heard: () => void) => listeners(query).delete(heard),
    }),
  };
  vi.stubGlobal('window', window);
  return {
    moveTo(ratio: number) {
      const left = `(resolution: ${String(window.devicePixelRatio)}dppx)`;
      window.devicePixelRatio = ratio;
      for (const heard of [...listeners(left)]) heard();
    },
    listening: () => [...asked].filter(([, heard]) => heard.size > 0).map(([query]) => query),
  };
}

it('tells each time the window is on a finer or coarser screen, until nobody asks any more', () => {
  const { moveTo, listening } = screen();
  const changed = vi.fn();
  const end = watchPixelRatio(changed);
  moveTo(2);
  moveTo(1.25);
  moveTo(2);
  expect(changed).toHaveBeenCalledTimes(3);
  expect(listening()).toEqual(['(resolution: 2dppx)']);
  end();
  moveTo(1);
  expect(changed).toHaveBeenCalledTimes(3);
  expect(listening()).toEqual([]);
});
