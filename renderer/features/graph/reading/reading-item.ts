/** A finding in words, people marked. */
export interface ReadingItem {
  readonly key: string;
  readonly text: string;
  /** What to do next; null where nothing is to be done. */
  readonly next: string | null;
  /** The two whom it is about or would bring together. */
  readonly pair: readonly [number, number] | null;
  /** Whether they are tied already: there is none to be noted. */
  readonly isTied: boolean;
}
