import { DomainError } from '../../domain-error';
import { EdgeReader } from './edge-reader';
import type { RawTie } from './raw-tie.types';
import { readXml } from './xml';

/**
 * The ties of a GEXF file of version 1.2 or 1.3 (gexf.net). Attributes are known by the titles that the file gives
 * them, people by their node's label, a tie's kind by `kind` (1.3), by an attribute, else by the edge's label.
 *
 * @throws {XmlError} where it is no XML that we take
 * @throws {DomainError} UNREADABLE_FILE `gexf-version`, with the version in `detail`
 */
export async function readGexf(source: string): Promise<RawTie[]> {
  const titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const edges = new EdgeReader();
  let declared: 'node' | 'edge' = 'node';
  let inside: 'node' | 'edge' = 'node';
  let label = '';
  await readXml(source, {
    open(element, attributes) {
      const attribute = (name: string): string => attributes.get(name) ?? '';
      switch (element) {
        case 'gexf':
          checkVersion(attribute('version') || attribute('xmlns'));
          break;
        case 'attributes':
          declared = attribute('class') === 'edge' ? 'edge' : 'node';
          break;
        case 'attribute':
          titles[declared].set(attribute('id'), attribute('title'));
          break;
        case 'node':
          inside = 'node';
          edges.openNode(attribute('id'));
          edges.say('label', attribute('label'));
          break;
        case 'edge':
          inside = 'edge';
          edges.openEdge(attribute('source'), attribute('target'));
          label = attribute('label');
          for (const name of ['kind', 'weight', 'start', 'end']) {
            if (attributes.has(name)) edges.say(name, attribute(name));
          }
          break;
        case 'attvalue': {
          const name = attribute('for') || attribute('id');
          edges.say(titles[inside].get(name) ?? name, attribute('value'));
          break;
        }
        default:
      }
    },
    text: () => undefined,
    close(element) {
      if (element === 'node') edges.closeNode();
      if (element === 'edge') {
        edges.say('kind', label);
        edges.closeEdge();
      }
    },
  });
  return edges.ties();
}

/** As `1.3`, `1.2draft`, or the namespace `http://gexf.net/1.3`. */
function checkVersion(said: string): void {
  if (/(?:^|\/)1\.[23](?:draft)?\/?$/u.test(said.trim())) return;
  const version = /\d+(?:\.\d+)?/u.exec(said)?.[0] ?? '';
  throw new DomainError('UNREADABLE_FILE', { reason: 'gexf-version', detail: version });
}
