import type { TieColumnField } from '@shared/ties/tie-columns';
import { personFieldNamed, tieFieldNamed } from './field-names';
import { nobody, type RawEnd, type RawTie } from './raw-tie.types';
import { endOf, isDirection, kindsOf } from './read-tie-list';

/** What our own files call an edge that says again, the other way round, what was said already. */
export const mirrorName = 'mirror';

interface OpenEdge {
  readonly source: string;
  readonly target: string;
  readonly said: Map<TieColumnField, string>;
  isMirror: boolean;
}

interface OpenNode {
  readonly id: string;
  readonly said: Map<'name' | 'email', string>;
}

/**
 * Puts ties together from a graph's nodes and edges, which may come in any order, one within another.
 *
 * What is said goes to the innermost that is open. Where several attributes say the same of it, as `label` and `name`,
 * the first that is not empty counts.
 */
export class EdgeReader {
  readonly #people = new Map<string, RawEnd>();
  readonly #edges: OpenEdge[] = [];
  readonly #openNodes: OpenNode[] = [];
  #openEdge: OpenEdge | null = null;

  openNode(id: string): void {
    this.#openNodes.push({ id, said: new Map() });
  }

  closeNode(): void {
    const node = this.#openNodes.pop();
    if (!node) return;
    const end = endOf(node.said.get('name') ?? '', node.id, node.said.get('email') ?? '');
    this.#people.set(node.id, end);
  }

  openEdge(source: string, target: string): void {
    this.#openEdge = { source, target, said: new Map(), isMirror: false };
  }

  closeEdge(): void {
    if (this.#openEdge && !this.#openEdge.isMirror) this.#edges.push(this.#openEdge);
    this.#openEdge = null;
  }

  /**
   * @param name of an attribute, as the file calls it
   * @param text the whole of what the attribute says
   */
  say(name: string, text: string): void {
    const value = text.trim();
    const edge = this.#openEdge;
    if (edge) {
      if (name === mirrorName) edge.isMirror = value === 'true';
      const field = tieFieldNamed(name);
      if (field && !(field === 'kind' && isDirection(value))) put(edge.said, field, value);
      return;
    }
    const node = this.#openNodes.at(-1);
    const field = personFieldNamed(name);
    if (node && field) put(node.said, field, value);
  }

  ties(): RawTie[] {
    const endAt = (id: string): RawEnd => {
      const person = this.#people.get(id);
      if (!person) return id === '' ? nobody : endOf(id, id, '');
      return person.name === '' && person.email === '' ? endOf(id, id, '') : person;
    };
    return this.#edges.map(({ source, target, said }, index) => {
      const of = (field: TieColumnField): string => said.get(field) ?? '';
      const isOurs = said.has('kinds');
      return {
        row: index + 1,
        from: endAt(source.trim()),
        to: endAt(target.trim()),
        kinds: kindsOf(of('kinds') || of('kind'), isOurs),
        since: of('since'),
        until: of('until'),
        weight: isOurs ? '' : of('weight'),
        note: of('note'),
      };
    });
  }
}

function put<Key>(said: Map<Key, string>, key: Key, value: string): void {
  if ((said.get(key) ?? '') === '') said.set(key, value);
}
