import { describe, expect, it } from 'vitest';
import { MeasuringCancelled } from '@shared/graph/measures/measuring';
import { measuresPool } from '@/features/graph/workers/measures-pool';
import { FakeWorkers } from './fake-workers';
import { circles, inputOf, measureInput } from './made-up-ties';

const input = circles(900, 5000);
const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('measures in workers', () => {
  it('are the same to the last bit as those of one thread, however many share them', async () => {
    const expected = measureInput(input);
    for (const count of [1, 2, 4]) {
      const workers = new FakeWorkers();
      const shares: number[] = [];
      const run = measuresPool(workers.create, count).run(input, (share) => shares.push(share));
      expect(await run.done).toEqual(expected);
      expect(workers.made).toBe(count);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    }
  });

  it('of nobody and of people without ties need one worker', async () => {
    const workers = new FakeWorkers();
    const pool = measuresPool(workers.create, 2);
    expect((await pool.run(inputOf(0, [])).done).whole.order).toBe(0);
    expect((await pool.run(inputOf(3000, [])).done).whole.order).toBe(3000);
    expect(workers.made).toBe(1);
  });

  it('end when they are cancelled: the workers are stopped and nothing more is done', async () => {
    const workers = new FakeWorkers();
    const pool = measuresPool(workers.create, 2);
    const run = pool.run(input);
    await turn();
    run.cancel();
    await expect(run.done).rejects.toBeInstanceOf(MeasuringCancelled);
    expect(workers.stopped).toBe(2);
    const done = workers.done;
    for (let times = 0; times < 20; times += 1) await turn();
    expect(workers.done).toBe(done);
    expect(await pool.run(input).done).toEqual(measureInput(input));
    expect(workers.made).toBe(4);
  });

  it('use the same workers for one view after the other', async () => {
    const workers = new FakeWorkers();
    const pool = measuresPool(workers.create, 2);
    await pool.run(input).done;
    await pool.run(input).done;
    expect(workers.made).toBe(2);
    pool.close();
    expect(workers.stopped).toBe(2);
  });

  it('say that a worker failed', async () => {
    const workers = new FakeWorkers();
    workers.failure = new Error('no memory');
    await expect(measuresPool(workers.create, 2).run(input).done).rejects.toThrow('no memory');
    expect(workers.stopped).toBe(2);
  });
});
