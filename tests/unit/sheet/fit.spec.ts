import { describe, expect, it } from 'vitest';
import { fitAlone, fitTogether, scalesBetween, type Fitting } from '@/features/sheet/setting/fit';
import { html, text } from '@/features/sheet/setting/html';
import type { Stage } from '@/features/sheet/setting/setting.types';

/** Boxes that hold ten letters at scale 1: markup is `letters@scale`. */
const stage: Stage = {
  heightsOf: () => Promise.resolve([]),
  fillsOf: (elements) =>
    Promise.resolve(
      elements.map((element) => {
        const [letters = '', scale = '1'] = element.split('@');
        return (letters.length * Number(scale)) / 10;
      }),
    ),
  settled: (elements) => Promise.resolve(elements.map((element) => ({ html: element, height: 0 }))),
};

const { signal } = new AbortController();
const scales = [2, 1.5, 1, 0.5];

function box(...wordings: string[]): Fitting {
  return {
    wordings: wordings.map((words) => (scale) => html`${text(words)}@${text(scale.toFixed(2))}`),
  };
}

describe('fitTogether', () => {
  it('sets all boxes at the largest scale at which enough hold the wording that is wanted', async () => {
    const boxes = [box('abcde', 'a'), box('abcdef', 'a'), box('abcdefghij', 'abc')];
    expect(await fitTogether(boxes, scales, { share: 0.6, wording: 0 }, stage, signal)).toEqual([
      'abcde@1.50',
      'abcdef@1.50',
      'abc@1.50',
    ]);
  });

  it('makes smaller what has no wording that fits, and only that', async () => {
    const boxes = [...Array.from({ length: 30 }, () => box('abcde')), box('x'.repeat(40))];
    const made = await fitTogether(boxes, scales, { share: 0.9, wording: 0 }, stage, signal);
    expect(made.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'abcde@2.00'));
    const scale = Number(made[30]?.split('@')[1]);
    expect(scale * 40).toBeLessThanOrEqual(10);
    expect(scale).toBeGreaterThan(0.2);
  });

  it('stops when it is called off', async () => {
    const controller = new AbortController();
    controller.abort();
    const wanted = { share: 1, wording: 0 };
    await expect(fitTogether([box('a')], scales, wanted, stage, controller.signal)).rejects.toThrow();
  });
});

describe('fitAlone', () => {
  it('takes the fullest wording that can be read, as large as it fits', async () => {
    expect(await fitAlone(box('x'.repeat(30), 'x'.repeat(9), 'x'), scales, stage, signal)).toBe(
      `${'x'.repeat(9)}@1.00`,
    );
  });

  it('makes the shortest as small as it must be where none can be read', async () => {
    const made = await fitAlone(box('x'.repeat(90), 'x'.repeat(40)), scales, stage, signal);
    expect(made.split('@')[0]).toHaveLength(40);
    expect(Number(made.split('@')[1]) * 40).toBeLessThanOrEqual(10);
  });
});

describe('scalesBetween', () => {
  it('goes from the largest to the smallest and no further', () => {
    const made = scalesBetween(2, 0.5);
    expect([made[0], made.at(-1)]).toEqual([2, 0.5]);
    expect(made).toEqual(made.toSorted((left, right) => right - left));
  });
});
