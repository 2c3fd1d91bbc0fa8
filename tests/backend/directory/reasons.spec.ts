import { describe, expect, it, onTestFinished } from 'vitest';
import type { Reason } from '@shared/directory/directory.schema';
import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { listSearchableIds, readSearchMembers } from '@backend/directory/directory.search';
import { SearchEngine, type AskResult, type SearchMember } from '@backend/directory/search/search-engine';
import { membersOf, readNeeds, tuningSets } from '../../bench/needs';
import { startBackend } from '../../support/test-backend';

const sectorOf = new Map(shippedSpecialties().map(({ id, sectorId }) => [id, sectorId]));

/** What the reason names that the member does not have; nothing where it names something of theirs. */
function foreignIn(reason: Reason, member: SearchMember): string[] {
  const specialtyIds = member.services.flatMap((service) => service.specialtyIds);
  if (reason.kind === 'level') return [];
  if (reason.kind === 'specialty') {
    return specialtyIds.includes(reason.specialtyId) ? [] : [reason.specialtyId];
  }
  if (reason.kind === 'sector') {
    return specialtyIds.some((id) => sectorOf.get(id) === reason.sectorId) ? [] : [reason.sectorId];
  }
  const { name, companyName, role, pitch, bio, services } = member;
  const texts = services.flatMap(({ title, description, keywords }) => [title, description, ...keywords]);
  const isTheirs = [name, companyName, role, pitch, bio, ...texts].some((text) =>
    text.includes(reason.excerpt),
  );
  return isTheirs && reason.marks.length > 0 ? [] : [reason.excerpt];
}

async function everyNeed(): Promise<string[]> {
  const sets = await Promise.all(tuningSets.map((name) => readNeeds(name)));
  return sets.flatMap(({ needs }) => needs.map(({ text }) => text));
}

type Ask = (query: string) => Promise<AskResult>;

/** Answers, by the query, that give no reason or one that is not the member's. */
async function badAnswers(
  ask: Ask,
  members: readonly SearchMember[],
  queries: readonly string[],
): Promise<string[]> {
  const byId = new Map(members.map((member) => [member.id, member]));
  const bad: string[] = [];
  for (const query of queries) {
    for (const { memberId, reasons } of (await ask(query)).answers) {
      const member = byId.get(memberId);
      if (!member || !reasons.some(({ kind }) => kind !== 'level')) bad.push(`${query}: no reason`);
      else
        for (const reason of reasons)
          bad.push(...foreignIn(reason, member).map((text) => `${query}: ${text}`));
    }
  }
  return bad;
}

describe('every answer names something of the member’s own', () => {
  it('in the demo community', async () => {
    const { client, backend } = await startBackend(onTestFinished);
    await client.demo.load({ locale: 'es' });
    const { unitOfWork, searchIndex } = backend.context;
    const members = await unitOfWork.read(async (tx) =>
      readSearchMembers(tx, await listSearchableIds(tx, '', 1000)),
    );
    const queries = [...(await everyNeed()), 'limpieza', 'freelancers', 'logo'];
    const ask: Ask = (query) => searchIndex.ask(query, { limit: 10 });
    expect(await badAnswers(ask, members, queries)).toEqual([]);
    const logo = await ask('logo');
    const named = logo.answers.flatMap(({ reasons }) => reasons.map((reason) => JSON.stringify(reason)));
    expect(named.join()).not.toContain('signage');
  }, 120_000);

  it('over every set of needs', async () => {
    const engine = new SearchEngine();
    await engine.setSpecialties(shippedSpecialties());
    for (const name of tuningSets) {
      const set = await readNeeds(name);
      const members = membersOf(set);
      await engine.build(members);
      const queries = set.needs.map(({ text }) => text);
      expect(await badAnswers(async (query) => engine.ask(query, { limit: 10 }), members, queries)).toEqual(
        [],
      );
    }
  });
});
