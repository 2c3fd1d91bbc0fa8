import type { FieldChange } from '@shared/changes/changes.schema';
import { civilDateWords } from '@shared/text/civil-date-words';
import type { Translate, Words } from './words';

/** What the backend tells of a row that connects members (`row` of a change). */
interface LinkRow {
  /** Of a tie and of awareness both, of an encounter all, of a participation the one who took part. */
  readonly names?: readonly string[];
  readonly kind?: string;
  readonly level?: number;
  readonly on?: string;
}

const links = new Set(['tie', 'awareness', 'interaction', 'interaction_participant']);

/** Whether rows of this table connect members. */
export function isLink(entity: string): boolean {
  return links.has(entity);
}

/** More names than these would hide what it was. */
const mostNames = 4;

/** Who it is between and, where it came or went, what it was. */
export function linkRowWords({ entity, action, row }: FieldChange, words: Words): string {
  const { names = [], kind, level, on } = row as LinkRow;
  const more = names.length - mostNames;
  const who =
    names.slice(0, mostNames).join(entity === 'awareness' ? ' → ' : ' – ') +
    (more > 0 ? ` +${String(more)}` : '');
  const what = [
    kind === undefined ? '' : linkValueWords(entity, 'kind', kind, words),
    level === undefined ? '' : linkValueWords(entity, 'level', level, words),
    on === undefined ? '' : civilDateWords(on, words.locale),
  ];
  // What changed is told beside it; an encounter is called by its kind and day all the same.
  const isNamedByWhat = action !== 'update' || entity === 'interaction';
  return [who, ...(isNamedByWhat ? what : [])].filter((part) => part !== '').join(' · ');
}

export function linkFieldWords(entity: string, field: string, t: Translate): string {
  return t(`changes.fields.${entity === 'awareness' && field === 'level' ? 'awareness' : field}`);
}

export function linkValueWords(
  entity: string,
  field: string,
  value: string | number,
  { t, locale }: Words,
): string {
  const text = String(value);
  switch (field) {
    case 'kind':
      return t(entity === 'tie' ? `changes.links.tie.${text}` : `changes.links.interaction.${text}`);
    case 'source':
      return t(`changes.links.source.${text}`);
    case 'level':
      return t(`changes.links.awareness.${text}`);
    case 'evidence':
      return t(`changes.links.evidence.${text}`);
    case 'since':
    case 'until':
    case 'onDay':
      return civilDateWords(text, locale);
    default:
      return text;
  }
}
