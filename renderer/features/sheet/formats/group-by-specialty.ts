import { localeTag, type Localized } from '@shared/locale';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import type { SheetInput } from '../setting/setting.types';

/** Who offers a specialty: in full here, or in full elsewhere and shortly here. */
export interface SpecialtyGroup {
  readonly id: string;
  readonly names: Localized<string>;
  readonly full: readonly SheetMember[];
  readonly short: readonly SheetMember[];
}

export interface SectorGroup {
  readonly id: string;
  readonly names: Localized<string>;
  readonly specialties: readonly SpecialtyGroup[];
}

type Grouped = Pick<SheetInput, 'content' | 'taxonomy' | 'words' | 'settings'>;

/**
 * Members under the specialties that they offer, in the content's order; sectors and specialties in the language's.
 *
 * A member stands in full under the first specialty of the first service that has one. Where the sheet is filtered by
 * specialty or sector, headings of others would only be in the way: they are left out for those who have a wanted one.
 */
export function groupBySpecialty({ content, taxonomy, words, settings }: Grouped): {
  readonly sectors: readonly SectorGroup[];
  readonly without: readonly SheetMember[];
} {
  const sectorOf = new Map(taxonomy.specialties.map(({ id, sectorId }) => [id, sectorId]));
  const isWanted = wantedBy(settings.filters, sectorOf);
  const full = new Map<string, SheetMember[]>();
  const short = new Map<string, SheetMember[]>();
  const without: SheetMember[] = [];
  for (const member of content.members) {
    const offered = offeredBy(member).filter((id) => sectorOf.has(id));
    const wanted = offered.filter(isWanted);
    const [first, ...others] = wanted.length > 0 ? wanted : offered;
    if (first === undefined) without.push(member);
    else add(full, first, member);
    for (const other of others) add(short, other, member);
  }
  const collator = new Intl.Collator(localeTag(words.locale));
  const byName = (left: { names: Localized<string> }, right: { names: Localized<string> }): number =>
    collator.compare(words.name(left.names), words.name(right.names));
  const groups = taxonomy.specialties
    .filter(({ id }) => full.has(id) || short.has(id))
    .map(({ id, sectorId, names }) => ({
      id,
      sectorId,
      names,
      full: full.get(id) ?? [],
      short: short.get(id) ?? [],
    }))
    .toSorted(byName);
  const sectors = taxonomy.sectors
    .map(({ id, names }) => ({ id, names, specialties: groups.filter((group) => group.sectorId === id) }))
    .filter((sector) => sector.specialties.length > 0)
    .toSorted(byName);
  return { sectors, without };
}

/** Specialties of all services offered, each once, in their order. */
function offeredBy(member: SheetMember): string[] {
  const ids = member.services
    .filter(({ kind }) => kind === 'offers')
    .flatMap(({ specialtyIds }) => specialtyIds);
  return [...new Set(ids)];
}

function wantedBy(
  filters: Grouped['settings']['filters'],
  sectorOf: ReadonlyMap<string, string>,
): (specialtyId: string) => boolean {
  const specialties = new Set<string>(filters.specialties ?? []);
  const sectors = new Set<string>(filters.sectors ?? []);
  return (id) => specialties.has(id) || sectors.has(sectorOf.get(id) ?? '');
}

function add(groups: Map<string, SheetMember[]>, id: string, member: SheetMember): void {
  const group = groups.get(id);
  if (group) group.push(member);
  else groups.set(id, [member]);
}
