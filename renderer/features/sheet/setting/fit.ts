import { breath } from './breath';
import type { Html } from './html';
import type { Stage } from './setting.types';

/** So many boxes tell well enough which scale suits all. */
const sampleSize = 36;
/** The share of boxes that may need type of their own: one endless name must not make everybody's small. */
const sharedByMost = 0.95;

/** Boxes laid out at once: the window must have its turn in between, and who stops it must be heard. */
const atOnce = 120;

/** What may stand in a box: from the fullest wording to the shortest, each as markup of the box with a type scale. */
export interface Fitting {
  readonly wordings: readonly ((scale: number) => Html)[];
}

/** When type is large enough to be made no smaller. */
export interface Wanted {
  /** Of the boxes, 0 to 1. */
  readonly share: number;
  /** They hold this wording or a fuller one; 0 is the fullest. */
  readonly wording: number;
}

/**
 * Chooses for each box the fullest wording that fits at one type scale for all, as on a page that is set as a whole.
 *
 * The scale is the largest of those given at which as many boxes as wanted hold the wording that is wanted, and nearly
 * every box some wording. A box that holds none takes its shortest wording at a scale of its own, so that nothing is ever cut.
 *
 * @param scales from the largest to the smallest
 * @returns the markup of each box, in their order
 */
export async function fitTogether(
  boxes: readonly Fitting[],
  scales: readonly number[],
  wanted: Wanted,
  stage: Stage,
  signal: AbortSignal,
): Promise<Html[]> {
  const sample = evenlyFrom(boxes, sampleSize);
  const scale = await largestOf(scales, signal, async (tried) => {
    const fits = await fitsAt(sample, tried, stage, signal);
    const full = fits.filter((wording) => wording !== null && wording <= wanted.wording).length;
    const held = fits.filter((wording) => wording !== null).length;
    return full >= wanted.share * sample.length && held >= sharedByMost * sample.length;
  });
  const fits = await fitsAt(boxes, scale, stage, signal);
  const made: Html[] = [];
  for (const [at, { wordings }] of boxes.entries()) {
    const wording = fits[at] ?? null;
    const chosen = wordings[wording ?? wordings.length - 1];
    if (!chosen) throw new Error('A box without a wording.');
    made.push(wording === null ? await shrunk(chosen, scale, stage, signal) : chosen(scale));
  }
  const settled = await inSlices(made, signal, (slice) => stage.settled(slice, null));
  return settled.map((box) => box.html);
}

/**
 * The fullest wording of one box that fits at a scale that can be read, at the largest scale at which it does. Where none
 * does, the shortest, as small as it must be.
 *
 * @param scales from the largest to the smallest that can be read
 */
export async function fitAlone(
  { wordings }: Fitting,
  scales: readonly number[],
  stage: Stage,
  signal: AbortSignal,
): Promise<Html> {
  const smallest = scales.at(-1) ?? 1;
  const fills = await stage.fillsOf(wordings.map((made) => made(smallest)));
  const fitting = wordings.find((_, at) => (fills[at] ?? 1) <= 1);
  const shortest = wordings.at(-1);
  if (!shortest) throw new Error('A box without a wording.');
  const made = fitting
    ? fitting(await largestOf(scales, signal, async (scale) => fitsIn(fitting(scale), stage)))
    : await shrunk(shortest, smallest, stage, signal);
  const [settled] = await stage.settled([made], null);
  return settled?.html ?? made;
}

/** For each box the place of the fullest wording that fits at the scale; null where none does. */
async function fitsAt(
  boxes: readonly Fitting[],
  scale: number,
  stage: Stage,
  signal: AbortSignal,
): Promise<(number | null)[]> {
  const found: (number | null)[] = boxes.map(() => null);
  const most = Math.max(0, ...boxes.map(({ wordings }) => wordings.length));
  for (let wording = 0; wording < most; wording += 1) {
    const open = boxes.flatMap(({ wordings }, at) => {
      const made = wordings[wording];
      return found[at] === null && made ? [{ at, markup: made(scale) }] : [];
    });
    if (open.length === 0) break;
    const fills = await inSlices(open, signal, (slice) => stage.fillsOf(slice.map(({ markup }) => markup)));
    for (const [place, { at }] of open.entries()) if ((fills[place] ?? 1) <= 1) found[at] = wording;
  }
  return found;
}

/** What the work answers for all, slice by slice. */
async function inSlices<From, To>(
  all: readonly From[],
  signal: AbortSignal,
  work: (slice: readonly From[]) => Promise<To[]>,
): Promise<To[]> {
  const made: To[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    if (from > 0) await breath();
    signal.throwIfAborted();
    made.push(...(await work(all.slice(from, from + atOnce))));
  }
  return made;
}

async function fitsIn(markup: Html, stage: Stage): Promise<boolean> {
  const [fill = 1] = await stage.fillsOf([markup]);
  return fill <= 1;
}

/** The largest scale that passes, found by halving: what fits at a scale fits at smaller ones. The smallest where none does. */
async function largestOf(
  scales: readonly number[],
  signal: AbortSignal,
  passes: (scale: number) => Promise<boolean>,
): Promise<number> {
  let [first, last] = [0, scales.length - 1];
  while (first < last) {
    signal.throwIfAborted();
    const middle = Math.floor((first + last) / 2);
    if (await passes(scales[middle] ?? 1)) last = middle;
    else first = middle + 1;
  }
  return scales[last] ?? 1;
}

/** The wording at the largest smaller scale at which it fits. */
async function shrunk(
  made: (scale: number) => Html,
  from: number,
  stage: Stage,
  signal: AbortSignal,
): Promise<Html> {
  const smaller = scalesBetween(from, from * 0.06);
  return made(await largestOf(smaller, signal, (scale) => fitsIn(made(scale), stage)));
}

function evenlyFrom<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]).flatMap(
    (one) => one ?? [],
  );
}

/** Type scales from the largest to the smallest, each a little smaller than the one before. */
export function scalesBetween(largest: number, smallest: number, ratio = 0.95): number[] {
  const scales: number[] = [];
  for (let scale = largest; scale > smallest; scale *= ratio) scales.push(scale);
  return [...scales, smallest];
}
