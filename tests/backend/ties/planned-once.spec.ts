import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type * as Planning from '@backend/ties/files/plan-ties';
import { planTies } from '@backend/ties/files/plan-ties';
import type { TieAnswers, TieRowStatus } from '@shared/ties/tie-files.schema';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

vi.mock(import('@backend/ties/files/plan-ties'), { spy: true });
beforeEach(() => {
  vi.mocked(planTies).mockClear();
});

const answers: TieAnswers = { people: {}, kinds: {}, dateOrder: 'dmy' };

async function start() {
  const test = await startBackend(onTestFinished);
  const [aina] = await addPeople(test.client, 'Aina', 'Biel', 'Cesc');
  const file = new File(['Aina,Biel\nAina,Dídac\nBiel,Cesc\n'], 'ties.csv');
  const { uploadId } = await test.client.ties.readFile({ file });
  const plan = (patch: Partial<TieAnswers> = {}, status: TieRowStatus | null = null, offset = 0) =>
    test.client.ties.plan({ uploadId, answers: { ...answers, ...patch }, status, offset, limit: 1 });
  return { ...test, aina, plan };
}

it('paging through a file does not plan it anew; an answer, a write and a new day do', async () => {
  const { client, clock, aina, plan } = await start();
  expect((await plan()).rows).toMatchObject([{ row: 1 }]);
  expect((await plan({}, null, 1)).rows).toMatchObject([{ row: 2 }]);
  expect((await plan({}, 'added', 1)).rows).toMatchObject([{ row: 3 }]);
  expect(planTies).toHaveBeenCalledTimes(1);

  expect((await plan({ people: { didac: null } })).counts).toMatchObject({ 'left-out': 1, added: 2 });
  expect(planTies).toHaveBeenCalledTimes(2);

  await client.members.remove({ ids: [aina] });
  expect((await plan({ people: { didac: null } })).counts).toMatchObject({ 'in-trash': 2, added: 1 });
  expect(planTies).toHaveBeenCalledTimes(3);

  clock.advance(24 * 60 * 60 * 1000);
  await plan({ people: { didac: null } });
  expect(planTies).toHaveBeenCalledTimes(4);
});

it('others read while a file is planned', async () => {
  const { client, aina, plan } = await start();
  const { planTies: reallyPlan } = await vi.importActual<typeof Planning>('@backend/ties/files/plan-ties');
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const begun = new Promise<void>((resolve) => {
    vi.mocked(planTies).mockImplementationOnce(async (...given) => {
      resolve();
      await gate;
      return reallyPlan(...given);
    });
  });
  const planned = plan();
  await begun;
  expect(await client.ties.list({ memberId: aina })).toEqual([]);
  goOn();
  expect((await planned).counts.added).toBe(2);
});
