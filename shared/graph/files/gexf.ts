import { fileEdgesOf, type GraphTable } from './graph-table';
import { escapeXml } from './xml-writer';

/** Where people stand, y growing downwards; entry i is person i. */
export interface Places {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * A view as GEXF 1.2 (gexf.net), which more programs read than 1.3, with the places of the picture. Directed as soon as
 * anything in it is: then what has no order is there both ways, marked as `mirror` the second time.
 *
 * @param today `YYYY-MM-DD`, for the file's own date
 */
export function writeGexf(table: GraphTable, places: Places, today: string): string {
  const { people, columns } = table;
  const { isDirected, edges } = fileEdgesOf(table);
  const attribute = (id: string, title: string, type: string): string =>
    `      <attribute id="${id}" title="${title}" type="${type}"/>`;
  const value = (id: string, said: string | number | null | undefined): string =>
    said === '' || said === null || said === undefined
      ? ''
      : `<attvalue for="${id}" value="${escapeXml(String(said))}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `  <meta lastmodifieddate="${escapeXml(today)}"><creator>Tertulia</creator></meta>`,
    `  <graph mode="static" defaultedgetype="${isDirected ? 'directed' : 'undirected'}">`,
    '    <attributes class="node">',
    ...columns.map(({ key, type }) => attribute(key, key, type)),
    '    </attributes>',
    '    <attributes class="edge">',
    ...['kinds', 'kind', 'since'].map((name) => attribute(name, name, 'string')),
    attribute('mirror', 'mirror', 'boolean'),
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
    ...edges.map(({ from, to, isMirror, kinds, kind, since, strength }, index) => {
      const ends = `source="${escapeXml(people[from]?.id ?? '')}" target="${escapeXml(people[to]?.id ?? '')}"`;
      const said = [
        value('kinds', kinds.join(';')),
        value('kind', kind),
        value('since', since),
        value('mirror', isMirror ? 'true' : null),
      ].join('');
      return `      <edge id="${String(index)}" ${ends} weight="${String(strength)}"><attvalues>${said}</attvalues></edge>`;
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
