/** For every key the units that have it, with a weight; grows in typed arrays, forgets by unit. */
export class Postings {
  private readonly units: (Int32Array | undefined)[] = [];
  private readonly weights: (Float32Array | undefined)[] = [];
  private readonly sizes: number[] = [];
  private readonly alive: number[] = [];

  add(key: number, unit: number, weight: number): void {
    const size = this.sizes[key] ?? 0;
    let units = this.units[key];
    let weights = this.weights[key];
    if (!units || !weights || size === units.length) {
      const room = Math.max(2, Math.ceil(size * 1.6));
      const grownUnits = new Int32Array(room);
      const grownWeights = new Float32Array(room);
      if (units && weights) {
        grownUnits.set(units);
        grownWeights.set(weights);
      }
      this.units[key] = units = grownUnits;
      this.weights[key] = weights = grownWeights;
    }
    units[size] = unit;
    weights[size] = weight;
    this.sizes[key] = size + 1;
    this.alive[key] = (this.alive[key] ?? 0) + 1;
  }

  /** One unit with this key is no more; its entries stay until the next build and are skipped by the reader. */
  forget(key: number): void {
    this.alive[key] = Math.max(0, (this.alive[key] ?? 0) - 1);
  }

  /** How many living units have the key. */
  count(key: number): number {
    return this.alive[key] ?? 0;
  }

  read(key: number): { units: Int32Array; weights: Float32Array; size: number } | null {
    const units = this.units[key];
    const weights = this.weights[key];
    return units && weights ? { units, weights, size: this.sizes[key] ?? 0 } : null;
  }
}
