import type { Community } from '@shared/graph/community';
import type { Measures, NodeMeasures } from '@shared/graph/measures/measures.types';
import { at } from '@shared/graph/network';
import type { GraphView } from '@shared/graph/view';

/** Measures of a person that the table shows, in the order of its columns. */
export const measureColumns = [
  'degree',
  'strength',
  'betweenness',
  'within2',
  'knownBy',
  'knows',
  'closeness',
  'harmonic',
  'pagerank',
  'clustering',
  'constraint',
  'effectiveSize',
] as const satisfies readonly (keyof NodeMeasures)[];
export type MeasureColumn = (typeof measureColumns)[number];

export const peopleSorts = ['name', 'sector', 'group', ...measureColumns] as const;
export type PeopleSort = (typeof peopleSorts)[number];

/** What is shown of somebody; texts are in the language of the page. */
export interface PersonRow {
  /** Index in the community. */
  readonly person: number;
  /** Node of the view that was measured. */
  readonly node: number;
  readonly name: string;
  readonly sector: string;
  readonly group: string;
}

export interface RowWords {
  readonly sector: (id: string) => string;
  readonly group: (id: number) => string;
}

/**
 * One row for each person who is drawn.
 *
 * @param drawn the people of the picture
 * @param measured what the measures are of: the same people, or more
 */
export function personRows(
  { people }: Pick<Community, 'people'>,
  drawn: Pick<GraphView, 'people'>,
  measured: Pick<GraphView, 'nodeOf'>,
  measures: Measures | null,
  words: RowWords,
): PersonRow[] {
  return Array.from(drawn.people, (person) => {
    const node = measured.nodeOf[person] ?? -1;
    const [sectorId] = people[person]?.sectorIds ?? [];
    return {
      person,
      node,
      name: people[person]?.name ?? '',
      sector: sectorId === undefined ? '' : words.sector(sectorId),
      group: measures ? words.group(at(measures.nodes.community, node)) : '',
    };
  });
}

/** Who has most ties of those in the picture; null where nobody has any. The first of equals. */
export function mostTied({ people, edges }: Pick<GraphView, 'people' | 'edges'>): number | null {
  const ties = new Uint32Array(people.length);
  for (const ends of [edges.a, edges.b]) for (const node of ends) ties[node] = at(ties, node) + 1;
  const most = ties.reduce((best, count, node) => (count > at(ties, best) ? node : best), 0);
  return (ties[most] ?? 0) === 0 ? null : at(people, most);
}

/** Sorts rows: texts by the language's order with the empty ones last, measures from the largest on. */
export function sortedRows(
  rows: readonly PersonRow[],
  sort: PeopleSort,
  isReversed: boolean,
  measures: Measures | null,
  tag: string,
): PersonRow[] {
  const collator = new Intl.Collator(tag);
  const byName = (left: PersonRow, right: PersonRow): number => collator.compare(left.name, right.name);
  const turn = isReversed ? -1 : 1;
  if (sort === 'name' || sort === 'sector' || sort === 'group') {
    return [...rows].sort((left, right) => {
      if ((left[sort] === '') !== (right[sort] === '')) return left[sort] === '' ? 1 : -1;
      return turn * collator.compare(left[sort], right[sort]) || byName(left, right);
    });
  }
  const column = measures?.nodes[sort];
  const valueOf = ({ node }: PersonRow): number => (column ? at(column, node) : 0);
  return [...rows].sort((left, right) => turn * (valueOf(right) - valueOf(left)) || byName(left, right));
}
