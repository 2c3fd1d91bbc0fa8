import { knobs } from '../knobs';

/** What one term says of concepts, clearest first. */
export interface TermRow {
  readonly concepts: Int32Array;
  readonly weights: Float32Array;
  readonly idf: number;
}

/**
 * @param counts how much of the term each concept has
 * @param factors by concept what its words count less as it has more of them
 */
export function rowOf(
  counts: ReadonlyMap<number, number>,
  conceptCount: number,
  maxIdf: number,
  factors: Float64Array,
): TermRow {
  let total = 0;
  for (const count of counts.values()) total += count;
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / total) * Math.log(count / total);
  // The number of concepts that a word spreads over evenly, whatever it does once in a while.
  const spread = Math.exp(entropy);
  const idf = Math.log(1 + conceptCount / spread) / maxIdf;
  const entries = [...counts].map(([concept, count]): [number, number] => [
    concept,
    (factors[concept] ?? 1) *
      Math.pow(idf, knobs.rarityPower) *
      (count / (count + knobs.conceptSaturation)) *
      Math.pow(count / total, knobs.sharePower),
  ]);
  entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = entries.slice(0, 40);
  return {
    concepts: Int32Array.from(kept, ([concept]) => concept),
    weights: Float32Array.from(kept, ([, weight]) => weight),
    idf,
  };
}

/** Concepts whose words are alike, by cosine, and the others of the sector. */
export function neighboursOf(rows: Iterable<TermRow>, sectors: readonly string[]): [number, number][][] {
  const count = sectors.length;
  const products = new Float64Array(count * count);
  for (const { concepts, weights } of rows) {
    if (concepts.length > 25) continue;
    for (const [i, a] of concepts.entries()) {
      for (const [j, b] of concepts.entries()) {
        const place = a * count + b;
        products[place] = (products[place] ?? 0) + (weights[i] ?? 0) * (weights[j] ?? 0);
      }
    }
  }
  const norm = (concept: number): number => Math.sqrt(products[concept * count + concept] ?? 0) || 1;
  return sectors.map((sector, a) => {
    const likes: [number, number][] = [];
    for (let b = 0; b < count; b += 1) {
      if (a === b) continue;
      const cosine = (products[a * count + b] ?? 0) / (norm(a) * norm(b));
      const likeness = knobs.neighbour * cosine + (sectors[b] === sector ? knobs.sector : 0);
      if (likeness >= 0.05) likes.push([b, likeness]);
    }
    return likes.sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, 14);
  });
}
