import { oc } from '@orpc/contract';
import type { ContractRouterClient } from '@orpc/contract';
import { eventIterator, implement } from '@orpc/server';
import { z } from 'zod';

/** A contract with one procedure for every way in which a call can go, whatever the app's own procedures are. */
export const sampleContract = {
  echo: oc.input(z.unknown()).output(z.unknown()),
  fail: oc
    .errors({ TAKEN: { status: 409, message: 'Taken.', data: z.object({ by: z.string() }) } })
    .input(z.strictObject({ by: z.string().max(5) }))
    .output(z.never()),
  crash: oc.output(z.never()),
  wait: oc.output(z.never()),
  count: oc.input(z.strictObject({ to: z.int() })).output(eventIterator(z.int(), z.string())),
  members: {
    setPhoto: oc
      .input(z.strictObject({ photo: z.file() }))
      .output(z.strictObject({ name: z.string(), size: z.int() })),
  },
};
export type SampleClient = ContractRouterClient<typeof sampleContract>;

/** What the procedures noticed. */
export interface Witness {
  aborted: number;
  returned: number;
}

export function sampleRouter(witness: Witness) {
  const os = implement(sampleContract);
  return os.router({
    echo: os.echo.handler(({ input }) => input),
    fail: os.fail.handler(({ input, errors }) => {
      throw errors.TAKEN({ data: { by: input.by } });
    }),
    crash: os.crash.handler(() => {
      throw new Error('SELECT secret FROM /home/somebody');
    }),
    wait: os.wait.handler(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            witness.aborted += 1;
            reject(new Error('aborted'));
          });
        }),
    ),
    count: os.count.handler(async function* ({ input, signal }) {
      try {
        for (let number = 1; number <= input.to; number += 1) {
          yield number;
          await pause(5, signal);
        }
        return 'counted';
      } finally {
        witness.returned += 1;
      }
    }),
    members: {
      setPhoto: os.members.setPhoto.handler(({ input }) => ({
        name: input.photo.name,
        size: input.photo.size,
      })),
    },
  });
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
