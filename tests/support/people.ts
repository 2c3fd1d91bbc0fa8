import type { TestClient } from './test-backend';

/** Adds members of the given names. @returns their ids in the same order */
export async function addPeople<Names extends readonly string[]>(
  client: TestClient,
  ...names: Names
): Promise<{ [K in keyof Names]: string }> {
  const ids: string[] = [];
  for (const givenName of names) {
    ids.push((await client.members.create({ fields: { givenName } })).member.id);
  }
  return ids as unknown as { [K in keyof Names]: string };
}
