import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type AutosaveState } from '@/features/members/composables/autosave';

type Patch = Record<string, string>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp(save: (patch: Patch) => Promise<number>) {
  const drafts: (Patch | null)[] = [];
  const states: AutosaveState['kind'][] = [];
  const autosave = createAutosave<Patch, number>({
    delayMs: 400,
    save,
    keepDraft: (patch) => drafts.push(patch),
    onState: ({ kind }) => states.push(kind),
    onSaved: () => undefined,
  });
  return { autosave, drafts, states };
}

describe('autosave', () => {
  it('sends edits once it has been quiet for a while, as one patch', async () => {
    const save = vi.fn(() => Promise.resolve(1));
    const { autosave, drafts, states } = setUp(save);
    autosave.edit({ pitch: 'a' });
    await vi.advanceTimersByTimeAsync(300);
    autosave.edit({ pitch: 'ab', role: 'x' });
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(400);
    expect(save.mock.calls).toEqual([[{ pitch: 'ab', role: 'x' }]]);
    expect(drafts.at(-1)).toBeNull();
    expect(states.at(-1)).toBe('saved');
  });

  it('keeps what could not be saved as a draft, and sends it with the next edit', async () => {
    const save = vi
      .fn<(patch: Patch) => Promise<number>>()
      .mockRejectedValueOnce(new Error('disk full'))
      .mockResolvedValue(2);
    const { autosave, drafts, states } = setUp(save);
    autosave.edit({ pitch: 'a', role: 'x' });
    await autosave.flush();
    expect([drafts.at(-1), states.at(-1)]).toEqual([{ pitch: 'a', role: 'x' }, 'failed']);
    autosave.edit({ pitch: 'b' });
    await autosave.flush();
    expect(save).toHaveBeenLastCalledWith({ pitch: 'b', role: 'x' });
    expect(drafts.at(-1)).toBeNull();
  });

  it('never has two requests under way, and loses no edit, in any order of edits and answers', async () => {
    const edit = fc.record({
      field: fc.constantFrom('a', 'b', 'c'),
      value: fc.string({ maxLength: 3 }),
      waitMs: fc.nat(900),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 20 }),
        fc.array(fc.boolean(), { maxLength: 8 }),
        async (edits, failures) => {
          let underWay = 0;
          const stored: Patch = {};
          const { autosave } = setUp(async (patch) => {
            underWay += 1;
            expect(underWay).toBe(1);
            await new Promise((resolve) => setTimeout(resolve, 250));
            underWay -= 1;
            if (failures.pop()) throw new Error('no');
            Object.assign(stored, patch);
            return 1;
          });
          const expected: Patch = {};
          for (const { field, value, waitMs } of edits) {
            expected[field] = value;
            autosave.edit({ [field]: value });
            await vi.advanceTimersByTimeAsync(waitMs);
          }
          for (let tries = 0; tries < 10; tries += 1) {
            const flushed = autosave.flush();
            await vi.advanceTimersByTimeAsync(2000);
            await flushed;
          }
          expect(stored).toEqual(expected);
          expect(autosave.pending()).toEqual({});
        },
      ),
      { numRuns: 50 },
    );
  });
});
