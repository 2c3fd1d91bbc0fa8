import { DomainError } from '../../domain-error';
import { personFieldNamed, tieFieldNamed } from './field-names';
import { EdgeReader, mirrorName } from './edge-reader';
import type { RawTie } from './raw-tie.types';
import { readXml } from './xml';

/**
 * The ties of a GraphML file (graphml.graphdrawing.org). Attributes are known by the names that their keys give them,
 * people by `label`, `name` or `email`, by the text beside a node as yEd writes it, else by their node's id.
 *
 * @throws {XmlError} where it is no XML that we take
 * @throws {DomainError} UNREADABLE_FILE `hyperedges` where an edge has more than two ends
 */
export async function readGraphml(source: string): Promise<RawTie[]> {
  const names = new Map<string, string>();
  const edges = new EdgeReader();
  let key: string | null = null;
  let isLabel = false;
  /** Of the attribute or label that is open; it may come in pieces. */
  let said = '';
  await readXml(source, {
    open(element, attributes) {
      const attribute = (name: string): string => attributes.get(name) ?? '';
      if (element === 'key') names.set(attribute('id'), attribute('attr.name') || attribute('id'));
      else if (element === 'node') edges.openNode(attribute('id'));
      else if (element === 'edge') edges.openEdge(attribute('source'), attribute('target'));
      else if (element === 'data') {
        key = names.get(attribute('key')) ?? attribute('key');
        said = '';
      } else if (element === 'NodeLabel') {
        isLabel = true;
        said = '';
      } else if (element === 'hyperedge') {
        throw new DomainError('UNREADABLE_FILE', { reason: 'hyperedges', detail: '' });
      }
    },
    text(text) {
      if (isLabel || (key !== null && isKnown(key))) said += text;
    },
    close(element) {
      if (element === 'node') edges.closeNode();
      else if (element === 'edge') edges.closeEdge();
      else if (element === 'data') {
        if (key !== null) edges.say(key, said);
        key = null;
      } else if (element === 'NodeLabel') {
        edges.say('label', said);
        isLabel = false;
        said = '';
      }
    },
  });
  return edges.ties();
}

function isKnown(name: string): boolean {
  return name === mirrorName || tieFieldNamed(name) !== null || personFieldNamed(name) !== null;
}
