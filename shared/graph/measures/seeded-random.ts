/**
 * Random numbers that are the same every time: a counter stepped by an odd constant (Weyl, 1916), its bits mixed as in
 * the finaliser of MurmurHash3 (Appleby, 2011).
 *
 * @returns a function whose values lie in [0, 1)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    return (mixed >>> 0) / 0x1_0000_0000;
  };
}

/** The first entries of a random order of the values (Fisher and Yates, 1938), ascending. */
export function sampleOf(values: Int32Array, count: number, random: () => number): Int32Array {
  const rest = values.slice();
  const taken = Math.min(count, rest.length);
  for (let index = 0; index < taken; index += 1) {
    const other = index + Math.floor(random() * (rest.length - index));
    const value = rest[other] ?? 0;
    rest[other] = rest[index] ?? 0;
    rest[index] = value;
  }
  return rest.subarray(0, taken).sort();
}
