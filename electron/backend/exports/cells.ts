import type { ImportField } from '@shared/imports/imports.schema';
import type { Locale, Localized } from '@shared/locale';
import type { LinkKind, MemberStatus } from '@shared/members/members.schema';
import type { ServiceKind } from '@shared/services/services.schema';
import { joinList, weekdayName, writeFocusHours } from '../imports';
import { exportColumns } from './columns';
import type { ExportedMember } from './exports.repository';

const statusNames: Readonly<Record<MemberStatus, Localized<string>>> = {
  active: { es: 'activo', ca: 'actiu', en: 'active' },
  away: { es: 'ausente', ca: 'absent', en: 'away' },
  former: { es: 'antiguo', ca: 'antic', en: 'former' },
};

/** One member as the cells of a list, in the order of the columns. */
export function cellsOf(member: ExportedMember, locale: Locale): string[] {
  return exportColumns.map(({ field }) => cell(member, field, locale));
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
        .flatMap(({ specialties }) => specialties.map((name) => name[locale] || name.es));
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
