import { describe, expect, it } from 'vitest';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import { groupBySpecialty } from '@/features/sheet/formats/group-by-specialty';
import { madeUpContent, settingsWith, taxonomy } from '../../support/sheet-page/made-up-sheet';

const words = {
  locale: 'es' as const,
  locales: ['es' as const],
  say: (key: string) => key,
  sayIn: (_locale: string, key: string) => key,
  name: (names: { es: string }) => names.es,
  second: () => null,
};
const content = madeUpContent(60, 'es', true);

const grouped = (own: Parameters<typeof settingsWith>[0] = {}) =>
  groupBySpecialty({ content, taxonomy, words, settings: settingsWith(own) });

const offered = (member: SheetMember): string[] =>
  member.services.filter(({ kind }) => kind === 'offers').flatMap(({ specialtyIds }) => specialtyIds);

describe('members under their specialties', () => {
  it('stand in full exactly once, under the first one of what they offer', () => {
    const { sectors, without } = grouped();
    const groups = sectors.flatMap(({ specialties }) => specialties);
    const full = groups.flatMap((group) => group.full.map((member) => [member.id, group.id]));
    expect(full.length + without.length).toBe(content.members.length);
    for (const member of content.members) {
      const own = full.filter(([id]) => id === member.id).map(([, specialty]) => specialty);
      expect(own).toEqual(offered(member).slice(0, 1));
    }
  });

  it('stand shortly under every other one', () => {
    const groups = grouped().sectors.flatMap(({ specialties }) => specialties);
    for (const member of content.members) {
      const short = groups.filter((group) => group.short.includes(member)).map(({ id }) => id);
      const [, ...others] = new Set(offered(member));
      expect(short.toSorted()).toEqual(others.toSorted());
    }
  });

  it('come in the order of the language', () => {
    const { sectors } = grouped();
    const names = sectors.map((sector) => sector.names.es);
    expect(names).toEqual(names.toSorted(new Intl.Collator('es').compare));
  });

  it('stand under the sector that the sheet is filtered by, and nowhere else if they have it', () => {
    const sector = grouped().sectors.find(({ specialties }) =>
      specialties.some(({ short }) => short.length > 0),
    );
    const filtered = grouped({ filters: { sectors: [sector?.id ?? ''] } });
    const there = new Set(sector?.specialties.flatMap(({ full, short }) => [...full, ...short]));
    const elsewhere = filtered.sectors
      .filter(({ id }) => id !== sector?.id)
      .flatMap(({ specialties }) => specialties.flatMap(({ full, short }) => [...full, ...short]));
    expect(there.size).toBeGreaterThan(0);
    expect(elsewhere.filter((member) => there.has(member))).toEqual([]);
  });
});
