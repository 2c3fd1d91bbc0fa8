import type { GraphView } from '@shared/graph/view';

/** From this level on somebody is said to know what another does: they could say it in a sentence. The measures too. */
const knowingLevel = 2;

/** How many times somebody knows what another does; lines of a lower level are drawn, and not counted. */
export function knowingCount({ arrows }: Pick<GraphView, 'arrows'>): number {
  return arrows.level.reduce((count, level) => count + Number(level >= knowingLevel), 0);
}
