/** Finds the known word that a misspelt one was meant to be. */
export class Speller {
  private readonly byLength = new Map<number, { forms: string[]; masks: number[] }>();
  private readonly known = new Map<string, number>();
  private sorted: string[] | null = null;

  /** @param count how often the form is used: breaks ties */
  add(form: string, count = 1): void {
    const before = this.known.get(form);
    this.known.set(form, (before ?? 0) + count);
    if (before !== undefined) return;
    this.sorted = null;
    let bucket = this.byLength.get(form.length);
    if (!bucket) this.byLength.set(form.length, (bucket = { forms: [], masks: [] }));
    bucket.forms.push(form);
    bucket.masks.push(maskOf(form));
  }

  has(form: string): boolean {
    return this.known.has(form);
  }

  /** Nearest known forms, nearest first, at most `limit`. */
  near(form: string, limit: number): { form: string; distance: number }[] {
    const most = form.length >= 7 ? 2 : form.length >= 4 ? 1 : 0;
    if (most === 0 || !/^[a-z]+$/u.test(form)) return [];
    const mask = maskOf(form);
    const found: { form: string; distance: number; rank: number }[] = [];
    for (let length = form.length - most; length <= form.length + most; length += 1) {
      const bucket = this.byLength.get(length);
      if (!bucket) continue;
      for (let index = 0; index < bucket.forms.length; index += 1) {
        // One edit changes at most two letters of the set.
        if (bitCount(mask ^ (bucket.masks[index] ?? 0)) > 2 * most) continue;
        const candidate = bucket.forms[index] ?? '';
        const distance = editDistance(form, candidate, most);
        if (distance > most || (distance > 1 && candidate[0] !== form[0])) continue;
        found.push({ form: candidate, distance, rank: this.rank(form, candidate, distance) });
      }
    }
    found.sort((a, b) => a.rank - b.rank || (a.form < b.form ? -1 : 1));
    return found.slice(0, limit);
  }

  /** Known forms that begin so, shortest first. */
  beginning(prefix: string, limit: number): string[] {
    this.sorted ??= [...this.known.keys()].sort();
    const forms = this.sorted;
    let low = 0;
    let high = forms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((forms[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let index = low; index < forms.length && found.length < limit * 4; index += 1) {
      const form = forms[index] ?? '';
      if (!form.startsWith(prefix)) break;
      found.push(form);
    }
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, limit);
  }

  private rank(form: string, candidate: string, distance: number): number {
    const start = candidate[0] === form[0] ? 0 : 0.6;
    const shared = candidate.slice(0, 3) === form.slice(0, 3) ? 0 : 0.2;
    const swapped = candidate.length === form.length && sameLetters(form, candidate) ? -0.3 : 0;
    return (
      distance +
      start +
      shared +
      swapped -
      Math.min(0.15, 0.02 * Math.log(1 + (this.known.get(candidate) ?? 0)))
    );
  }
}

function sameLetters(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function maskOf(form: string): number {
  let mask = 0;
  for (let index = 0; index < form.length; index += 1) mask |= 1 << ((form.charCodeAt(index) - 97) & 31);
  return mask;
}

function bitCount(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Damerau-Levenshtein (neighbours swapped count one); gives up above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
