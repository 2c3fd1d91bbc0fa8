import type { GraphTable } from './graph-table';
import { escapeXml } from './xml-writer';

/** Where people stand, y growing downwards; entry i is person i. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * A view as GEXF 1.3 (gexf.net), with the places of the picture.
 *
 * @param today `YYYY-MM-DD`, for the file's own date
 */
export function writeGexf({ people, columns, edges }: GraphTable, places: Places, today: string): string {
  const attribute = (id: string, title: string, type: string): string =>
    `      <attribute id="${id}" title="${title}" type="${type}"/>`;
  const value = (id: string, said: string | number | null | undefined): string =>
    said === '' || said === null || said === undefined
      ? ''
      : `<attvalue for="${id}" value="${escapeXml(String(said))}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta lastmodifieddate="${escapeXml(today)}"><creator>Tertulia</creator></meta>`,
    '  <graph mode="static" defaultedgetype="undirected">',
    '    <attributes class="node">',
    ...columns.map(({ key, type }) => attribute(key, key, type)),
    '    </attributes>',
    '    <attributes class="edge">',
    ...['kinds', 'kind', 'since'].map((name) => attribute(name, name, 'string')),
    '    </attributes>',
    '    <nodes>',
    ...people.map(({ id, name }, index) => {
      const said = columns.map(({ key, values }) => value(key, values[index])).join('');
      // GEXF has y growing upwards.
      const place = `<viz:position x="${String(places.x[index] ?? 0)}" y="${String(-(places.y[index] ?? 0))}" z="0"/>`;
      return `      <node id="${escapeXml(id)}" label="${escapeXml(name)}"><attvalues>${said}</attvalues>${place}</node>`;
    }),
    '    </nodes>',
    '    <edges>',
    ...edges.map(({ from, to, isDirected, kinds, kind, since, strength }, index) => {
      const ends = `source="${escapeXml(people[from]?.id ?? '')}" target="${escapeXml(people[to]?.id ?? '')}"`;
      const said = value('kinds', kinds.join(';')) + value('kind', kind) + value('since', since);
      const type = isDirected ? ' type="directed"' : '';
      return `      <edge id="${String(index)}" ${ends}${type} weight="${String(strength)}"><attvalues>${said}</attvalues></edge>`;
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
