import { afterEach, expect, it } from 'vitest';
import { communityOf } from '@shared/graph/community';
import { dayOf } from '@shared/graph/strength';
import { addPeople } from '../../support/people';
import { startBackend } from '../../support/test-backend';

const cleaners: (() => Promise<void>)[] = [];
const zone = process.env.TZ;
afterEach(async () => {
  for (const clean of cleaners.splice(0)) await clean();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it('a tie that is written down in the evening, west of Greenwich, begins on that day', async () => {
  process.env.TZ = 'America/Bogota';
  const { client, clock } = await startBackend((clean) => cleaners.unshift(clean));
  clock.instant = new Date('2026-03-11T02:30:00Z');
  const [one, other] = await addPeople(client, 'Ona', 'Pau');
  const fields = { kind: 'friend' } as const;
  await client.ties.add({ memberIds: [one, other], fields });
  const { links } = communityOf(await client.graph.read());
  expect(links.map(([tie]) => tie?.day)).toEqual([dayOf('2026-03-10')]);
  const { relations } = await client.relations.read({ memberId: one });
  expect(relations[0]?.strength).toBeCloseTo(1.2);
});
