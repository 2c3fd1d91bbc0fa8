import type { Delimiter } from '@shared/imports/imports.schema';

/** A quoted cell over several lines. Where a quote was lost, such a cell has swallowed whole rows. */
export interface LongCell {
  /** Line of the text in which it begins, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Cells in the row that it belongs to. */
  readonly rowWidth: number;
  /** Delimiters in its lines but the last. */
  readonly innerDelimiters: number;
  /** Delimiters in the lines on which it goes on, to the end of the last one. */
  readonly furtherDelimiters: number;
}

/**
 * Takes delimited text apart, row by row. Outside quotes `\r\n`, `\n` and `\r` each end a row, also where a file has all
 * three. A cell is quoted only where its closing quote stands before a delimiter or a line's end: a quote that closes
 * nothing is text, so that it cannot swallow the rest of the file.
 */
export class RowScanner {
  /** Lines with a quote that is text, counted from 1. */
  readonly strayLines: number[] = [];
  readonly longCells: LongCell[] = [];
  #at = 0;
  #lineFeed: number;
  #return: number;
  #quote: number;
  /** The line of the text that starts at `#lineAt`. */
  #line = 1;
  #lineAt = 0;
  #isTooWide = false;

  /**
   * @param widest the most cells that a row may have; empty ones beyond are cut off
   */
  constructor(
    readonly text: string,
    readonly delimiter: Delimiter,
    readonly widest = Number.POSITIVE_INFINITY,
  ) {
    this.#lineFeed = place(text.indexOf('\n'));
    this.#return = place(text.indexOf('\r'));
    this.#quote = place(text.indexOf('"'));
  }

  /** How much of the text has been read, in characters. */
  get position(): number {
    return this.#at;
  }

  /** Whether the last row says something beyond the widest place. There is no use in reading on. */
  get isTooWide(): boolean {
    return this.#isTooWide;
  }

  /** The next row; null after the last one. */
  next(): string[] | null {
    if (this.#at >= this.text.length) return null;
    const end = this.#rowEnd(this.#at);
    if (this.#quoteFrom(this.#at) >= end) {
      // Most rows of most lists.
      const row = this.#plainRow(this.text.slice(this.#at, end));
      this.#at = this.#afterRow(end);
      return row;
    }
    return this.#rowWithQuotes();
  }

  #plainRow(line: string): string[] {
    if (this.widest === Number.POSITIVE_INFINITY) return line.split(this.delimiter);
    const row = line.split(this.delimiter, this.widest + 1);
    if (row.length <= this.widest) return row;
    const kept = row.slice(0, this.widest);
    const beyond = kept.reduce((length, cell) => length + cell.length + 1, 0);
    this.#isTooWide = line.slice(beyond).replaceAll(this.delimiter, '').trim() !== '';
    return kept;
  }

  #rowWithQuotes(): string[] {
    const row: string[] = [];
    const long: Omit<LongCell, 'rowWidth'>[] = [];
    const { text, delimiter } = this;
    for (let from = this.#at; ;) {
      const quoted = text[from] === '"' ? this.#quotedCell(from) : null;
      if (text[from] === '"' && !quoted) this.#tellStray(from);
      const lines = quoted && this.#longCell(from, quoted.end, row.length);
      if (lines) long.push(lines);
      const end = quoted?.end ?? this.#cellEnd(from);
      const cell = quoted?.cell ?? text.slice(from, end);
      if (row.length < this.widest) row.push(cell);
      else this.#isTooWide ||= cell.trim() !== '';
      if (text[end] !== delimiter || this.#isTooWide) {
        this.#at = this.#afterRow(end);
        for (const one of long) this.longCells.push({ ...one, rowWidth: row.length });
        return row;
      }
      from = end + 1;
    }
  }

  /** The cell whose opening quote stands at `from`, and where it ends; null where the quote opens nothing. */
  #quotedCell(from: number): { cell: string; end: number } | null {
    const { text, delimiter } = this;
    let close = from;
    do {
      close = text.indexOf('"', close + 1);
      if (close < 0) return null;
      // A doubled quote is one within the cell.
      if (text[close + 1] !== '"') break;
      close += 1;
    } while (close < text.length);
    let end = close + 1;
    while (text[end] === ' ' || (text[end] === '\t' && delimiter !== '\t')) end += 1;
    const after = text[end];
    if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') return null;
    return { cell: text.slice(from + 1, close).replaceAll('""', '"'), end };
  }

  #cellEnd(from: number): number {
    return Math.min(place(this.text.indexOf(this.delimiter, from)), this.#rowEnd(from));
  }

  #rowEnd(from: number): number {
    if (this.#lineFeed < from) this.#lineFeed = place(this.text.indexOf('\n', from));
    if (this.#return < from) this.#return = place(this.text.indexOf('\r', from));
    return Math.min(this.#lineFeed, this.#return, this.text.length);
  }

  #quoteFrom(from: number): number {
    if (this.#quote < from) this.#quote = place(this.text.indexOf('"', from));
    return this.#quote;
  }

  #afterRow(end: number): number {
    return this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1;
  }

  #tellStray(at: number): void {
    const line = this.#lineOf(at);
    if (this.strayLines.at(-1) !== line) this.strayLines.push(line);
  }

  /** What a quoted cell over several lines looks like; null for one on one line. */
  #longCell(from: number, end: number, column: number): Omit<LongCell, 'rowWidth'> | null {
    if (this.#rowEnd(from) >= end) return null;
    // The line in which it ends is looked at to its last letter: that shows whether it is a row of its own.
    const lines = this.text.slice(from, this.#rowEnd(end)).split(/[\r\n]+/u);
    const counts = lines.map((line) => this.#delimitersIn(line));
    const sum = (some: readonly number[]): number => some.reduce((total, count) => total + count, 0);
    return {
      line: this.#lineOf(from),
      column,
      innerDelimiters: sum(counts.slice(0, -1)),
      furtherDelimiters: sum(counts.slice(1)),
    };
  }

  #delimitersIn(text: string): number {
    // "One, two" is prose.
    return text.split(this.delimiter).filter((part, index) => index > 0 && !part.startsWith(' ')).length;
  }

  #lineOf(at: number): number {
    this.#line += this.text.slice(this.#lineAt, at).match(/\r\n|\n|\r/gu)?.length ?? 0;
    this.#lineAt = at;
    return this.#line;
  }
}

function place(found: number): number {
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
