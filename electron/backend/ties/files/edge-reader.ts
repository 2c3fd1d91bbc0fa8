import { personFieldNamed, tieFieldNamed, type TieField } from './field-names';
import { nobody, type RawEnd, type RawTie } from './raw-tie.types';
import { endOf, isDirection, kindsOf } from './read-tie-list';

interface OpenEdge {
  readonly source: string;
  readonly target: string;
  readonly said: Map<TieField, string>;
}

interface OpenNode {
  readonly id: string;
  readonly said: Map<'name' | 'email', string>;
}

/**
 * Puts ties together from a graph's nodes and edges, which may come in any order, one within another.
 *
 * What is said goes to the innermost that is open; of an attribute that is said in pieces, all pieces count.
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
    const name = (node.said.get('name') ?? '').trim();
    const end = endOf(name, node.id, (node.said.get('email') ?? '').trim());
    this.#people.set(node.id, end);
  }

  openEdge(source: string, target: string): void {
    this.#openEdge = { source, target, said: new Map() };
  }

  closeEdge(): void {
    if (this.#openEdge) this.#edges.push(this.#openEdge);
    this.#openEdge = null;
  }

  /** @param name of an attribute, as the file calls it */
  say(name: string, text: string): void {
    const edge = this.#openEdge;
    if (edge) {
      const field = tieFieldNamed(name);
      if (field && !(field === 'kind' && isDirection(text.trim()))) add(edge.said, field, text);
      return;
    }
    const node = this.#openNodes.at(-1);
    const field = personFieldNamed(name);
    if (node && field) add(node.said, field, text);
  }

  ties(): RawTie[] {
    const endAt = (id: string): RawEnd => {
      const person = this.#people.get(id);
      if (!person) return id === '' ? nobody : endOf(id, id, '');
      return person.name === '' && person.email === '' ? endOf(id, id, '') : person;
    };
    return this.#edges.map(({ source, target, said }, index) => {
      const of = (field: TieField): string => (said.get(field) ?? '').trim();
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

function add<Key>(said: Map<Key, string>, key: Key, text: string): void {
  said.set(key, (said.get(key) ?? '') + text);
}
