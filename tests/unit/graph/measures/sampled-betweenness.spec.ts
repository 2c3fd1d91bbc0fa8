import { describe, expect, it } from 'vitest';
import { betweenness, dependenciesOn, planBetweenness } from '@shared/graph/measures/betweenness';
import { networkOfInput } from '@shared/graph/measures/measure-input';
import { circles, inputOf, type Tie } from './made-up-ties';

const allNodes = (order: number): Int32Array => Int32Array.from({ length: order }, (_, node) => node);

describe('betweenness of 3,000 people or more', () => {
  it('is within the error that is stated: of no node further than four standard errors', () => {
    const input = circles(4000, 16_000);
    const network = networkOfInput(input);
    const exact = dependenciesOn(network, allNodes(4000)).sum.map((value) => value / 2);
    const { betweenness: estimated, error } = betweenness(input, network);
    expect(error).toBeGreaterThan(0);
    const largest = exact.reduce((most, value) => Math.max(most, value), 0);
    expect(error).toBeLessThan(largest * 0.2);
    const off = estimated.map((value, node) => Math.abs(value - (exact[node] ?? NaN)));
    expect(off.every((value) => value <= 4 * (error ?? 0))).toBe(true);
    expect(off.reduce((most, value) => Math.max(most, value), 0)).toBeGreaterThan(0);
  });

  it('is exact where everybody sees the same: the middle of a star', () => {
    const order = 4000;
    const ties = Array.from({ length: order - 1 }, (_, index): Tie => [0, index + 1]);
    const input = inputOf(order, ties);
    const { betweenness: estimated, error } = betweenness(input, networkOfInput(input));
    expect(estimated[0]).toBeCloseTo(((order - 1) * (order - 2)) / 2, 3);
    expect(error).toBeCloseTo(0, 3);
  });

  it('takes the same sources every time, 2,048 of those who have ties, each once', () => {
    const input = circles(4000, 16_000);
    const plan = planBetweenness(input);
    const taken = plan.pieces.flatMap((piece) => [...piece]);
    expect(new Set(taken).size).toBe(2048);
    expect(plan.sources).toBe(2048);
    expect(planBetweenness(input).pieces).toEqual(plan.pieces);
    const few = planBetweenness(inputOf(5000, [[4, 7]]));
    expect(few.pieces).toEqual([Int32Array.of(4, 7)]);
    expect(few.population).toBe(2);
  });

  it('is exact below', () => {
    const input = circles(2999, 6000);
    const plan = planBetweenness(input);
    expect(plan.sources).toBe(plan.population);
    expect(betweenness(input, networkOfInput(input)).error).toBeNull();
  });
});
