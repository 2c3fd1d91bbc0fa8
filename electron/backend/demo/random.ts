/** A reproducible source of chance: the same seed gives the same choices on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  below(below: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** The choices in a random order. */
  shuffled<T>(choices: readonly T[]): T[];
}

/** Mulberry32, a 32-bit generator good enough for made-up people. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[below(choices.length)];
    if (choice === undefined) throw new RangeError('Nothing to pick from');
    return choice;
  };
  return {
    next,
    below,
    pick,
    chance: (probability) => next() < probability,
    shuffled: (choices) => {
      const order = [...choices];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const [a, b] = [order[last], order[other]];
        if (a === undefined || b === undefined) continue;
        order[last] = b;
        order[other] = a;
      }
      return order;
    },
  };
}
