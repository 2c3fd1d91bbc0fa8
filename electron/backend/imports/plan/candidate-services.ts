import type { ImportField } from '@shared/imports/imports.schema';
import type { ServiceKind } from '@shared/services/services.schema';
import { fold } from '@shared/text/fold';
import { linesOf } from '../own/parts';
import { readServiceLine, type WholeService } from '../own/service-lines';
import { splitList } from '../values/lists';
import { remembered } from './remembered';

/** A service as a row of a list names it. */
export interface CandidateService {
  readonly kind: ServiceKind;
  readonly title: string;
  readonly description: string;
  /** What it is recognised by: `kind|folded title`. */
  readonly key: string;
  /** It came from a column of specialties or tags: it is one, rather than a service of that title. */
  readonly isTag: boolean;
  /** All about it, where our own list tells; its specialties are those that it names, be they none. */
  readonly whole: WholeService | null;
}

export const longestDescription = 2000;
const longestTitle = 200;

const serviceFields: readonly (readonly [ImportField, ServiceKind])[] = [
  ['offers', 'offers'],
  ['seeks', 'seeks'],
  ['learns', 'learns'],
  ['specialties', 'offers'],
];

/**
 * Reads the services of a row, each once.
 *
 * @returns a function of the row's cells by field and of whom to tell of lines that cannot be read
 */
export function servicesReader() {
  const folded = remembered(fold);
  return (
    cells: (field: ImportField) => readonly string[],
    onUnread: (line: string) => void,
  ): CandidateService[] => {
    const byKey = new Map<string, CandidateService>();
    const put = (service: CandidateService): void => {
      if (!byKey.has(service.key)) byKey.set(service.key, service);
    };
    const named = new Set<string>();
    for (const line of cells('serviceDetails').flatMap(linesOf)) {
      const whole = readServiceLine(line);
      if (!whole) {
        onUnread(line);
        continue;
      }
      const { kind, title, description } = whole;
      put({ kind, title, description, key: `${kind}|${folded(title)}`, isTag: false, whole });
      for (const name of whole.specialties) named.add(folded(name));
    }
    for (const [field, kind] of serviceFields) {
      const isTag = field === 'specialties';
      for (const item of cells(field).flatMap(splitList)) {
        // Google marks labels that every contact has with a star.
        if (isTag && (item.startsWith('*') || named.has(folded(item)))) continue;
        put(serviceOf(item, kind, isTag, folded));
      }
    }
    return [...byKey.values()];
  };
}

/** A short item is a service's title; a long one is its description, and begins its title. */
function serviceOf(
  item: string,
  kind: ServiceKind,
  isTag: boolean,
  folded: (title: string) => string,
): CandidateService {
  const words = item.replace(/\s+/gu, ' ').trim();
  const isShort = words.length <= longestTitle;
  const title = isShort ? words : `${words.slice(0, longestTitle - 1).replace(/\s+\S*$/u, '')}…`;
  const description = isShort ? '' : words;
  return { kind, title, key: `${kind}|${folded(title)}`, description, isTag: isShort && isTag, whole: null };
}
