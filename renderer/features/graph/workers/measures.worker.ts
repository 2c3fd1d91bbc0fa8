import { measureTasks, type MeasureTask } from '@shared/graph/measures/tasks';

const run = measureTasks((answer) => {
  self.postMessage(answer);
});

self.onmessage = ({ data }: MessageEvent<MeasureTask>): void => {
  run(data);
};
