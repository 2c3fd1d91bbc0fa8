import type { Measures } from '@shared/graph/measures/measures.types';
import { at } from '@shared/graph/network';

/** Something that the measures say of a person; the page has the words. */
export type MeasureNote =
  | { readonly key: 'alone' }
  | { readonly key: 'reach'; readonly count: number; readonly within2: number; readonly others: number }
  | { readonly key: 'connects'; readonly rank: number; readonly of: number }
  | { readonly key: 'holds' }
  | { readonly key: 'closedCircle' }
  | { readonly key: 'openCircle' }
  | { readonly key: 'aware'; readonly knownBy: number; readonly knows: number; readonly others: number };

/** Ranks beyond this say nothing. */
const lastRank = 5;
/** Below so many acquaintances, whether they know each other says nothing. */
const leastCircle = 4;
const circle = { closed: 0.6, open: 0.2 } as const;

/** What the measures say of a node, most telling first, in terms that need no explanation. */
export function measureNotes({ nodes }: Measures, node: number): MeasureNote[] {
  const order = nodes.degree.length;
  const degree = at(nodes.degree, node);
  const notes: MeasureNote[] = [];
  if (degree === 0) notes.push({ key: 'alone' });
  else {
    notes.push({ key: 'reach', count: degree, within2: at(nodes.within2, node), others: order - 1 });
  }
  const betweenness = at(nodes.betweenness, node);
  const rank = nodes.betweenness.reduce((before, value) => before + Number(value > betweenness), 1);
  if (betweenness > 0 && rank <= lastRank && order > lastRank)
    notes.push({ key: 'connects', rank, of: order });
  if (at(nodes.isArticulation, node) === 1) notes.push({ key: 'holds' });
  const clustering = at(nodes.clustering, node);
  if (degree >= leastCircle && clustering >= circle.closed) notes.push({ key: 'closedCircle' });
  if (degree >= leastCircle && clustering <= circle.open) notes.push({ key: 'openCircle' });
  const [knownBy, knows] = [at(nodes.knownBy, node), at(nodes.knows, node)];
  if (order > 1) notes.push({ key: 'aware', knownBy, knows, others: order - 1 });
  return notes;
}
