import { dependenciesOn, type Dependencies } from './betweenness';
import { measureAllButBetweenness } from './measure';
import { networkOfInput, type MeasureInput } from './measure-input';
import type { Measures } from './measures.types';
import type { Network } from '../network';

/** What a worker is asked. `load` comes first, and has no answer. */
export type MeasureTask =
  | { readonly kind: 'load'; readonly input: MeasureInput }
  | { readonly kind: 'rest' }
  | { readonly kind: 'piece'; readonly index: number; readonly sources: Int32Array };

/** What it answers: how far the rest is, any number of times; otherwise one answer to each task. */
export type MeasureAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'rest'; readonly measures: Measures }
  | { readonly kind: 'piece'; readonly index: number; readonly found: Dependencies };

/** Does tasks on one network after the other: what a worker is, without the worker. */
export function measureTasks(answer: (answer: MeasureAnswer) => void): (task: MeasureTask) => void {
  let loaded: { readonly input: MeasureInput; readonly network: Network } | null = null;
  return (task) => {
    if (task.kind === 'load') {
      loaded = { input: task.input, network: networkOfInput(task.input) };
      return;
    }
    if (!loaded) throw new Error('a task came before what it is about');
    if (task.kind === 'rest') {
      const onProgress = (share: number): void => answer({ kind: 'progress', share });
      const measures = measureAllButBetweenness(loaded.input, loaded.network, { onProgress });
      answer({ kind: 'rest', measures });
    } else {
      const found = dependenciesOn(loaded.network, task.sources);
      answer({ kind: 'piece', index: task.index, found });
    }
  };
}
