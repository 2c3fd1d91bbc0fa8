import type { ImportField } from '@shared/imports/imports.schema';
import type { Locale, Localized } from '@shared/locale';
import type { LinkKind, MemberStatus } from '@shared/members/members.schema';
import type { ServiceKind } from '@shared/services/services.schema';
import {
  cellsOfLines,
  joinList,
  weekdayName,
  writeConsentLine,
  writeFocusHours,
  writeServiceLine,
} from '../imports';
import { exportColumns } from './columns';
import type { ExportedMember } from './exports.repository';

const statusNames: Readonly<Record<MemberStatus, Localized<string>>> = {
  active: { es: 'activo', ca: 'actiu', en: 'active' },
  away: { es: 'ausente', ca: 'absent', en: 'away' },
  former: { es: 'antiguo', ca: 'antic', en: 'former' },
};

/**
 * The members as the rows of a list, the columns' names first. What does not fit into one cell goes on in a column of the
 * same name.
 *
 * @param options with `consents`: whether the list tells who consented to what
 */
export function tableOf(
  members: readonly ExportedMember[],
  locale: Locale,
  options: { readonly consents: boolean },
): string[][] {
  const columns = exportColumns.filter(({ field }) => options.consents || field !== 'consents');
  const rows = members.map((member) => columns.map(({ field }) => cellsFor(member, field, locale)));
  const widths = columns.map((_, column) => Math.max(1, ...rows.map((row) => row[column]?.length ?? 0)));
  const spread = (cells: readonly string[], width: number): string[] =>
    Array.from({ length: width }, (_, index) => cells[index] ?? '');
  return [
    columns.flatMap(({ name }, column) => Array<string>(widths[column] ?? 1).fill(name[locale])),
    ...rows.map((row) => row.flatMap((cells, column) => spread(cells, widths[column] ?? 1))),
  ];
}

/** What stands in a column about a member: one cell, but for what may be too long for one. */
function cellsFor(member: ExportedMember, field: ImportField, locale: Locale): string[] {
  if (field === 'consents') {
    return cellsOfLines(member.consents.map((consent) => writeConsentLine(consent, locale)));
  }
  if (field === 'serviceDetails') {
    const lines = member.services.map(({ specialties, ...service }) =>
      writeServiceLine({ ...service, specialties: namesIn(specialties, locale) }, locale),
    );
    return cellsOfLines(lines);
  }
  return [cell(member, field, locale)];
}

function namesIn(names: readonly Localized<string>[], locale: Locale): string[] {
  return names.map((name) => name[locale] || name.es);
}

function cell({ fields, services }: ExportedMember, field: ImportField, locale: Locale): string {
  const titles = (kind: ServiceKind): string =>
    joinList(services.filter((service) => service.kind === kind).map(({ title }) => title));
  switch (field as string) {
    case 'languages':
      return fields.languages.map((tag) => languageName(tag, locale)).join(', ');
    case 'daysIn':
      return fields.daysIn.map((day) => weekdayName(day, locale)).join(', ');
    case 'status':
      return statusNames[fields.status][locale];
    case 'offers':
    case 'seeks':
    case 'learns':
      return titles(field as ServiceKind);
    case 'specialties': {
      const names = services
        .filter(({ kind }) => kind === 'offers')
        .flatMap(({ specialties }) => namesIn(specialties, locale));
      return joinList([...new Set(names)]);
    }
    case 'focusHours':
      return writeFocusHours(fields.focusHours, locale);
    case 'otherWeb':
      return linkOf(fields.links, 'website');
    case 'otherLink':
      return linkOf(fields.links, 'other');
    default:
      return field in fields ? textOf(Reflect.get(fields, field)) : linkOf(fields.links, field as LinkKind);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function linkOf(links: ExportedMember['fields']['links'], kind: LinkKind): string {
  return links.find((link) => link.kind === kind)?.url ?? '';
}

function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
