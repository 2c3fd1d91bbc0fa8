import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { ImportEvent, ImportPlan, ImportSummary, ReadFile } from '@shared/imports/imports.schema';
import type { Profile } from '@shared/members/members.contract';
import type { TestClient } from '../../support/test-backend';

export function listText(name: string): Promise<string> {
  return readFile(new URL(`../../fixtures/lists/${name}`, import.meta.url), 'utf8');
}

export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = 'list.csv'): File {
  return new File([content], name);
}

export function encoded(
  text: string,
  encoding: string,
  options: { addBOM?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  return new Uint8Array(iconv.encode(text, encoding, options));
}

/** The plan that the wizard makes where nothing is changed. */
export function planFor(read: ReadFile, patch: Partial<ImportPlan> = {}): ImportPlan {
  return {
    fields: read.columns.map(({ field }) => field),
    dateOrder: read.dateOrder,
    known: 'keep',
    rows: {},
    ...patch,
  };
}

export async function run(client: TestClient, read: ReadFile, plan = planFor(read)): Promise<ImportSummary> {
  for await (const event of await client.imports.run({ uploadId: read.uploadId, plan })) {
    const told: ImportEvent = event;
    if (told.kind === 'done') return told.summary;
  }
  throw new Error('The import ended without a summary');
}

/** Uploads and imports as the wizard guesses. */
export async function importList(
  client: TestClient,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'list.csv',
): Promise<{ read: ReadFile; summary: ImportSummary }> {
  const read = await client.imports.upload({ file: fileOf(content, name) });
  return { read, summary: await run(client, read) };
}

/** All profiles, by the members' shown names. */
export async function profiles(client: TestClient): Promise<Map<string, Profile>> {
  const { rows } = await client.directory.list({
    filters: {},
    sort: 'name',
    descending: false,
    locale: 'es',
    offset: 0,
    limit: 500,
  });
  const all = await Promise.all(rows.map(({ id }) => client.members.get({ id })));
  return new Map(all.map((profile) => [profile.member.displayName, profile]));
}
