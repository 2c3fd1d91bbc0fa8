import { tokenize, type Token } from '../analysis/tokenize';
import { dictionaryRows } from './dictionary-rows';

/** Words of the three languages that mean one thing, under one concept. */
export class Dictionary {
  private readonly byLight = new Map<string, string[]>();
  private readonly byRoot = new Map<string, string[]>();
  private readonly known = new Set<string>();

  constructor() {
    for (const [number, row] of dictionaryRows.entries()) {
      const concept = `=${number}`;
      for (const token of tokenize(row)) {
        add(this.byLight, token.light, concept);
        add(this.byRoot, token.root, concept);
        this.known.add(token.form);
      }
    }
  }

  /** Concepts of the word itself or, where there are none, of its root. */
  conceptsOf(token: Omit<Token, 'position'>): readonly string[] {
    return (
      this.byLight.get(token.light) ?? (token.root.length > 3 ? this.byRoot.get(token.root) : undefined) ?? []
    );
  }

  forms(): Iterable<string> {
    return this.known;
  }
}

function add(map: Map<string, string[]>, key: string, concept: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}
