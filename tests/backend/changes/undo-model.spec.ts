import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient, ORPCError } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBackend, type Backend } from '@backend/backend';
import { UnitOfWork } from '@backend/database/unit-of-work';
import { planFor, run as runImport } from '../imports/support';
import { makeFolder, openIn, TestClock } from '../../support/community-file';
import type { TestClient } from '../../support/test-backend';
import { CommunityModel, differences, readReferences, readRows, readTouched } from './community-model';

const cleaners: (() => Promise<void>)[] = [];
let blankFolder: string;
let blank: Backend;

beforeAll(async () => {
  blankFolder = await makeFolder((clean) => cleaners.unshift(clean));
  blank = await createBackend({ dataFolder: blankFolder, clock: new TestClock() });
  const { router, context } = blank;
  const client = createRouterClient(router, { context });
  const { member } = await client.members.create({
    fields: { givenName: 'Berta', companyName: 'Taller Sud' },
  });
  // Somebody to know, and somebody whom both may meet.
  for (const givenName of ['Pol', 'Iria']) await client.members.create({ fields: { givenName } });
  await client.services.add({ memberId: member.id, fields: { kind: 'seeks', title: 'Una web' } });
  // Nothing from before the sequence: what can be undone is what the model has seen.
  await context.unitOfWork.writeUnrecorded(async (tx) => {
    await tx.query('DELETE FROM operation');
    return { value: undefined };
  });
  await blank.close();
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

/** One call of the real router; what is not there any more is refused, and then nothing may have changed. */
type Call = (
  client: TestClient,
  pick: Picker,
  text: string,
) => Promise<{ operationId: string | null } | null>;

interface Picker {
  member(offset?: number): Promise<string | undefined>;
  trashed(): Promise<string | undefined>;
  service(): Promise<{ id: string; version: number } | undefined>;
  tie(): Promise<{ id: string; version: number } | undefined>;
  interaction(): Promise<{ id: string; version: number } | undefined>;
  specialty(offset?: number): Promise<string>;
  readonly number: number;
}

const kinds = ['knows', 'friend'] as const;
const levels = [0, 1, 2, 3] as const;

/** Two or three who are there. */
async function participants(pick: Picker): Promise<string[]> {
  const picked = [await pick.member(), await pick.member(1), await pick.member(1 + (pick.number % 2))];
  return [...new Set(picked.filter((id) => id !== undefined))];
}

const companies = ['', 'Taller Nord', 'Taller Sud'];

const calls: Record<string, Call> = {
  createMember: (client, pick, text) =>
    client.members.create({
      fields: {
        givenName: `N ${text}`,
        companyName: companies[pick.number % 3],
        email: `${text}@mail.example`,
      },
    }),
  async updateMember(client, pick, text) {
    const id = await pick.member();
    if (id === undefined) return null;
    const { member } = await client.members.get({ id });
    const patch = { pitch: text, companyName: companies[pick.number % 3] };
    return client.members.update({ id, version: member.version, patch });
  },
  async removeMember(client, pick) {
    const id = await pick.member();
    return id === undefined ? null : client.members.remove({ ids: [id] });
  },
  async restoreMember(client, pick) {
    const id = await pick.trashed();
    return id === undefined ? null : client.members.restore({ ids: [id] });
  },
  async addService(client, pick, text) {
    const memberId = await pick.member();
    if (memberId === undefined) return null;
    const specialtyIds = [await pick.specialty(), await pick.specialty(1)];
    return client.services.add({ memberId, fields: { kind: 'offers', title: `S ${text}`, specialtyIds } });
  },
  async updateService(client, pick, text) {
    const service = await pick.service();
    if (!service) return null;
    const patch = { title: `T ${text}`, specialtyIds: [await pick.specialty(pick.number % 2)] };
    return client.services.update({ ...service, patch });
  },
  async moveService(client, pick) {
    const service = await pick.service();
    return service ? client.services.move({ id: service.id, position: pick.number % 3 }) : null;
  },
  async removeService(client, pick) {
    const service = await pick.service();
    return service ? client.services.remove({ id: service.id }) : null;
  },
  async setConsent(client, pick, text) {
    const memberId = await pick.member();
    if (memberId === undefined) return null;
    const given = pick.number % 2 === 0;
    return client.consents.set({ memberId, purposes: ['photo', 'email'], given, how: 'form', note: text });
  },
  createSpecialty: (client, _pick, text) =>
    client.specialties.create({
      fields: {
        sectorId: 'legal',
        name: { es: `E ${text}`, ca: `C ${text}`, en: `A ${text}` },
        synonyms: { es: [], ca: [], en: [] },
      },
    }),
  mergeSpecialties: async (client, pick) =>
    client.specialties.merge({ from: [await pick.specialty()], into: await pick.specialty(1) }),
  removeSpecialty: async (client, pick) => client.specialties.remove({ id: await pick.specialty() }),
  async addTie(client, pick, text) {
    const [one, other] = [await pick.member(), await pick.member(1)];
    if (one === undefined || other === undefined) return null;
    const kind = kinds[pick.number % 2] ?? 'knows';
    return client.ties.add({ memberIds: [one, other], fields: { kind, note: text, weight: 1.5 } });
  },
  async updateTie(client, pick, text) {
    const tie = await pick.tie();
    if (!tie) return null;
    const kind = kinds[(pick.number + 1) % 2] ?? 'knows';
    return client.ties.update({ ...tie, patch: { kind, note: text } });
  },
  async removeTie(client, pick) {
    const tie = await pick.tie();
    return tie ? client.ties.remove({ id: tie.id }) : null;
  },
  async setAwareness(client, pick, text) {
    const [one, other] = [await pick.member(), await pick.member(1)];
    if (one === undefined || other === undefined) return null;
    return client.awareness.set({
      fromIds: [one],
      toId: other,
      level: levels[pick.number % 4] ?? 0,
      note: text,
    });
  },
  async clearAwareness(client, pick) {
    const [fromId, toId] = [await pick.member(), await pick.member(1)];
    return fromId === undefined || toId === undefined ? null : client.awareness.clear({ fromId, toId });
  },
  async addInteraction(client, pick, text) {
    const participantIds = await participants(pick);
    if (participantIds.length < 2) return null;
    return client.interactions.add({
      fields: { kind: 'coffee', on: '2026-02-01', participantIds, note: text },
    });
  },
  async updateInteraction(client, pick, text) {
    const interaction = await pick.interaction();
    const participantIds = await participants(pick);
    if (!interaction || participantIds.length < 2) return null;
    return client.interactions.update({ ...interaction, patch: { participantIds, note: text } });
  },
  async removeInteraction(client, pick) {
    const interaction = await pick.interaction();
    return interaction ? client.interactions.remove({ id: interaction.id }) : null;
  },
  async importList(client, pick, text) {
    const rows = [0, 1, 2].map(
      (row) =>
        `Nom${row} ${text},p${(pick.number + row) % 5}@mail.example,Taller Nord,"Coses ${text}; disseny gràfic"`,
    );
    const file = new File([`Name,Email,Company,Services\n${rows.join('\n')}\n`], 'list.csv');
    const read = await client.imports.upload({ file });
    return runImport(client, read, planFor(read, { known: pick.number % 2 === 0 ? 'replace' : 'keep' }));
  },
};

const action = fc.record({
  name: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.keys(calls)) },
    { weight: 2, arbitrary: fc.constantFrom('undo', 'undoOne', 'redo') },
    { weight: 1, arbitrary: fc.constant('erase') },
  ),
  number: fc.nat(9),
  text: fc.stringMatching(/^[a-zà-ü·'"]{1,5}$/u),
});

async function pickerOf(unitOfWork: UnitOfWork, number: number): Promise<Picker> {
  const one = async <Row>(sql: string, offset = 0): Promise<Row | undefined> => {
    const rows = await unitOfWork.read((tx) => tx.query<Row>(sql));
    return rows.length === 0 ? undefined : rows[(number + offset) % rows.length];
  };
  const live = 'SELECT id FROM member WHERE deleted_at IS NULL ORDER BY id';
  return {
    number,
    member: async (offset = 0) => (await one<{ id: string }>(live, offset))?.id,
    tie: () => one('SELECT id, version FROM tie ORDER BY id'),
    interaction: () => one('SELECT id, version FROM interaction ORDER BY id'),
    trashed: async () =>
      (await one<{ id: string }>('SELECT id FROM member WHERE deleted_at IS NOT NULL ORDER BY id'))?.id,
    service: () =>
      one(
        `SELECT id, version FROM service WHERE member_id IN (${live.replace('ORDER BY id', '')}) ORDER BY id`,
      ),
    // A handful, so that they meet: the manager's own and four that came with the app.
    specialty: async (offset = 0) => {
      const found = await one<{ id: string }>(
        `SELECT id FROM (SELECT id FROM specialty WHERE sector_id = 'legal' AND own = 0 AND deleted_at IS NULL
         ORDER BY id LIMIT 4) UNION ALL SELECT id FROM specialty WHERE own = 1 AND deleted_at IS NULL`,
        offset,
      );
      return found?.id ?? 'legal.none';
    },
  };
}

const codeOf = (error: unknown): string => {
  if (error instanceof ORPCError && error.defined && error.code !== 'INTERNAL') return String(error.code);
  throw error;
};
const outcome = (call: Promise<unknown>): Promise<string | null> => call.then(() => null, codeOf);

it('any sequence of operations, undos and redos leaves what the model says, row by row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 20 }), async (actions) => {
      const ends: (() => Promise<void>)[] = [];
      const folder = await makeFolder((clean) => ends.unshift(clean));
      await cp(join(blankFolder, 'tertulia.sqlite'), join(folder, 'tertulia.sqlite'));
      const database = await openIn(folder);
      ends.unshift(() => database.close());
      const clock = new TestClock();
      const unitOfWork = new UnitOfWork(database, clock);
      // The whole router; only the search, which follows every write and is slow to, is left behind.
      const client = createRouterClient(blank.router, { context: { ...blank.context, unitOfWork } });
      const model = new CommunityModel(
        await unitOfWork.read(readRows),
        await unitOfWork.read(readReferences),
      );
      try {
        for (const { name, number, text } of actions) {
          clock.advance(1000);
          const pick = await pickerOf(unitOfWork, number);
          const chosen = model.operationIds[number % Math.max(1, model.operationIds.length)];
          if (name === 'undo') expect(await outcome(client.changes.undo({}))).toBe(model.undo());
          else if (name === 'redo') expect(await outcome(client.changes.redo())).toBe(model.redo());
          else if (name === 'undoOne') {
            if (chosen !== undefined)
              expect(await outcome(client.changes.undo({ operationId: chosen }))).toBe(model.undo(chosen));
          } else if (name === 'erase') {
            const id = await pick.trashed();
            if (id === undefined) continue;
            expect(await client.members.erase({ ids: [id] })).toEqual({ erased: 1 });
            model.erase(id, await unitOfWork.read(readTouched));
          } else {
            const written = await calls[name]?.(client, pick, text).catch((error: unknown) => {
              codeOf(error);
              return null;
            });
            const after = await unitOfWork.read(readRows);
            if (written?.operationId) {
              const touched = (await unitOfWork.read(readTouched)).get(written.operationId) ?? new Set();
              model.record(written.operationId, after, touched);
            }
          }
          expect(differences(await unitOfWork.read(readRows), model.rows)).toEqual([]);
        }
      } finally {
        for (const end of ends) await end();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
