/** Gives every term a number. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  readonly terms: string[] = [];

  /** Gives terms the numbers that they had before; nothing else may have a number yet. */
  preload(terms: readonly string[]): void {
    for (const term of terms) this.intern(term);
  }

  intern(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.length;
    this.numbers.set(term, number);
    this.terms.push(term);
    return number;
  }

  /** @returns -1 where the term was never seen */
  find(term: string): number {
    return this.numbers.get(term) ?? -1;
  }
}
