import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { SearchMember } from '@backend/directory/search/search-engine';

const setSchema = z.object({
  services: z.array(
    z.object({
      id: z.string(),
      language: z.string(),
      title: z.string(),
      description: z.string(),
      keywords: z.array(z.string()),
    }),
  ),
  needs: z.array(
    z.object({
      id: z.string(),
      language: z.string(),
      text: z.string(),
      expect: z.array(z.string()),
      kind: z.string(),
    }),
  ),
});
export type NeedsSet = z.infer<typeof setSchema>;

/** Sets that the search may be tuned by. */
export const tuningSets = [
  'tuning',
  'tuning-2',
  'tuning-3',
  'tuning-4',
  'tuning-5',
  'fresh-b',
  'fresh-c',
  'fresh-d',
  'fresh-e',
  'fresh-f',
  'fresh-g',
] as const;
/** Nobody who tunes the search may see what is in the held-out set. */
export type NeedsSetName = (typeof tuningSets)[number] | 'held-out';

export async function readNeeds(name: NeedsSetName): Promise<NeedsSet> {
  const file = new URL(`../fixtures/needs/${name}.json`, import.meta.url);
  return setSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** One member a service, without specialties, name, pitch or anything else to hold on to. */
export function membersOf(set: NeedsSet): SearchMember[] {
  return set.services.map(({ id, title, description, keywords }) => ({
    id,
    name: '',
    companyName: '',
    role: '',
    pitch: '',
    bio: '',
    services: [
      { id: `${id}-1`, kind: 'offers', title, description, keywords, specialtyIds: [], level: null },
    ],
  }));
}
