import { fileEdgesOf, type GraphTable } from './graph-table';
import { escapeXml } from './xml-writer';

const edgeKeys = [
  ['kinds', 'string'],
  ['kind', 'string'],
  ['since', 'string'],
  ['weight', 'double'],
  ['mirror', 'boolean'],
] as const;

/**
 * A view as GraphML (graphml.graphdrawing.org): people by their id, with name, attributes and measures. Directed as soon as
 * anything in it is: then what has no order is there both ways, marked as `mirror` the second time.
 */
export function writeGraphml(table: GraphTable): string {
  const { people, columns } = table;
  const { isDirected, edges } = fileEdgesOf(table);
  const key = (id: string, side: string, name: string, type: string): string =>
    `  <key id="${id}" for="${side}" attr.name="${name}" attr.type="${type}"/>`;
  const data = (id: string, value: string | number | null | undefined): string =>
    value === '' || value === null || value === undefined
      ? ''
      : `<data key="${id}">${escapeXml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    key('label', 'node', 'label', 'string'),
    ...columns.map((column) => key(`n-${column.key}`, 'node', column.key, column.type)),
    ...edgeKeys.map(([name, type]) => key(`e-${name}`, 'edge', name, type)),
    `  <graph id="tertulia" edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    ...people.map(({ id, name }, index) => {
      const rest = columns.map((column) => data(`n-${column.key}`, column.values[index])).join('');
      return `    <node id="${escapeXml(id)}">${data('label', name)}${rest}</node>`;
    }),
    ...edges.map(({ from, to, isMirror, kinds, kind, since, strength }) => {
      const ends = `source="${escapeXml(people[from]?.id ?? '')}" target="${escapeXml(people[to]?.id ?? '')}"`;
      const said = [
        data('e-kinds', kinds.join(';')),
        data('e-kind', kind),
        data('e-since', since),
        data('e-weight', strength),
        data('e-mirror', isMirror ? 'true' : null),
      ].join('');
      return `    <edge ${ends}>${said}</edge>`;
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
