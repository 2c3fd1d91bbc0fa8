import type { Consent } from '@shared/consents/consents.schema';
import type { DateOrder, ImportField, RowProblem } from '@shared/imports/imports.schema';
import { linkKinds, memberFieldsSchema, type LinkKind } from '@shared/members/members.schema';
import { isWebAddress } from '@shared/members/web-address';
import { linesOf } from '../own/parts';
import { readConsentLine } from '../own/consent-lines';
import { parseBirthday, parseSince } from '../values/dates';
import { splitFullName, splitSurnames } from '../values/names';
import { parseFocusHours, parseLanguages, parseStatus, parseWeekdays } from '../values/words';
import { longestDescription, servicesReader, type CandidateService } from './candidate-services';
import { saysSomething } from './placeholders';
import { nameColumns } from './name-columns';
import { remembered } from './remembered';
import { focusHoursText, type FlatField, type FlatFields } from './flat-fields';

/** Somebody as one row of a list describes them. */
export interface Candidate {
  /** Row in the file, counted from 1. */
  readonly number: number;
  readonly given: FlatFields;
  readonly services: readonly CandidateService[];
  /** What our own list says of consents. */
  readonly consents: readonly Consent[];
  readonly problems: readonly RowProblem[];
}

const shownProblem = 80;
/** The most services of a person that a list may tell. */
export const servicesPerRow = 100;
const mostFocusHours = 14;

/** Reads rows as the columns say. */
export function candidateReader(fields: readonly (ImportField | null)[], dateOrder: DateOrder) {
  const columns = new Map<ImportField, number[]>();
  const languagesIn = remembered(parseLanguages);
  const daysIn = remembered(parseWeekdays);
  const servicesIn = servicesReader();
  const dateIn = remembered((cell) => parseSince(cell, dateOrder));
  for (const [index, field] of fields.entries()) {
    if (field) columns.set(field, [...(columns.get(field) ?? []), index]);
  }
  const links = linkKinds.flatMap((kind) => {
    const field = linkFields[kind];
    return columns.has(field) ? [{ kind: `link.${kind}` as const, field }] : [];
  });

  return (row: readonly string[], number: number): Candidate => {
    const problems: RowProblem[] = [];
    const cells = (field: ImportField): readonly string[] => {
      const own = columns.get(field);
      return own
        ? own.map((column) => tidyCell(row[column])).filter(asWritten.has(field) ? isFilled : saysSomething)
        : noCells;
    };
    const cell = (field: ImportField): string => cells(field)[0] ?? '';
    const flag = (field: ImportField, reason: RowProblem['reason'], value: string): void => {
      problems.push({ field, reason, value: value.slice(0, shownProblem) });
    };
    const given: FlatFields = {};
    const put = (field: FlatField, value: string | null): void => {
      if (value !== null && value !== '') given[field] = value;
    };

    /** Of several addresses, the first that is one; where none is, that is told. */
    const putEmail = (values: readonly string[]): void => {
      const found = values.map((value) => emailPattern.exec(value)?.[0] ?? '').find((one) => one !== '');
      if (found !== undefined) put('email', found);
      else if (values.length > 0) flag('email', 'not-an-email', values[0] ?? '');
    };

    putNames(given, cell);
    for (const field of plainFields) put(field, oneValue(field, cell(field)));
    putEmail(cells('email'));
    for (const { kind, field } of [{ kind: 'web', field: 'web' } as const, ...links]) {
      const address = cell(field);
      if (isWebAddress(address)) put(kind, address);
      else flag(field, 'not-a-web-address', address);
    }
    for (const field of ['joinedOn', 'leftOn'] as const) {
      const value = cell(field);
      const date = value === '' ? null : dateIn(value);
      if (value !== '' && date === null) flag(field, 'not-a-date', value);
      put(field, date);
    }
    const birthday = birthdayText(cell);
    const parsed = birthday === '' ? null : parseBirthday(birthday, dateOrder);
    if (birthday !== '' && parsed === null)
      flag('birthday', /^(?:19|20)\d{2}$/u.test(birthday) ? 'only-a-year' : 'not-a-date', birthday);
    put('birthday', parsed);
    const languages = languagesIn(cells('languages').join('; '));
    for (const unknown of languages.unknown) flag('languages', 'unknown-language', unknown);
    put('languages', languages.tags.slice(0, 20).join(', '));
    const status = cell('status');
    if (status !== '' && parseStatus(status) === null) flag('status', 'unknown-value', status);
    put('status', parseStatus(status));
    const days = cell('daysIn');
    const weekdays = daysIn(days);
    if (days !== '' && weekdays === null) flag('daysIn', 'unknown-value', days);
    put('daysIn', weekdays?.join(', ') ?? null);
    const focus = cell('focusHours');
    const focusHours = focus === '' ? null : parseFocusHours(focus);
    if (focus !== '' && focusHours === null) flag('focusHours', 'unknown-value', focus);
    put('focusHours', focusHours && focusHoursText(focusHours.slice(0, mostFocusHours)));

    put('photo', cell('photo'));
    const services = servicesIn(cells, (line) => flag('serviceDetails', 'unknown-value', line));
    const tooLong = services.find(({ description }) => description.length > longestDescription);
    if (tooLong || services.length > servicesPerRow) flag('offers', 'too-big', tooLong?.title ?? '');
    const consents = cells('consents')
      .flatMap(linesOf)
      .flatMap((line) => {
        const consent = readConsentLine(line);
        if (!consent) flag('consents', 'unknown-value', line);
        return consent ?? [];
      });
    for (const [field, value] of Object.entries(given) as [FlatField, string][]) {
      if (value.length > surelyFits && value.length > limitOf(field))
        flag(importFieldOf(field), 'too-big', value);
    }
    if (!given.givenName && !given.firstSurname && !given.displayName) flag('fullName', 'no-name', '');
    return { number, given, services, consents, problems };
  };
}

/** An address with a host that has a dot, wherever it stands: `Ana <ana@x.example>; other@x.example`. */
const emailPattern = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:".]+(?:\.[^\s@<>()[\],;:".]+)+/u;

/** Whatever stands in these is meant: `Cap` and `Nada` are names, too. */
const asWritten: ReadonlySet<ImportField> = new Set(['status', ...nameColumns]);

function isFilled(cell: string): boolean {
  return /[^-–—_.?/\s]/u.test(cell);
}

const noCells: readonly string[] = [];

/** No field is shorter than this: most values need no look at their limit. */
const surelyFits = 10;

/** Problems for which a row cannot be taken at all; with the others it is taken without that field. */
export function isRejected({ problems }: Candidate): boolean {
  return problems.some(({ reason }) => reason === 'no-name' || reason === 'too-big');
}

const plainFields = ['displayName', 'pitch', 'bio', 'role', 'companyName', 'phone', 'bestMoment'] as const;

const linkFields: Readonly<Record<LinkKind, ImportField>> = {
  website: 'otherWeb',
  linkedin: 'linkedin',
  instagram: 'instagram',
  facebook: 'facebook',
  x: 'x',
  mastodon: 'mastodon',
  github: 'github',
  behance: 'behance',
  youtube: 'youtube',
  vimeo: 'vimeo',
  tiktok: 'tiktok',
  other: 'otherLink',
};

function putNames(given: FlatFields, cell: (field: ImportField) => string): void {
  const whole = cell('fullName');
  const parts = whole === '' ? { givenName: '', firstSurname: '', secondSurname: '' } : splitFullName(whole);
  const surnames = cell('surnames') === '' ? parts : splitSurnames(cell('surnames'));
  const own = [cell('givenName'), cell('middleName')].filter((part) => part !== '').join(' ');
  const names = {
    givenName: own || parts.givenName,
    firstSurname: cell('firstSurname') || surnames.firstSurname,
    secondSurname: cell('secondSurname') || surnames.secondSurname,
  };
  for (const [field, value] of Object.entries(names) as [keyof typeof names, string][]) {
    if (value !== '') given[field] = value;
  }
}

/** Of several addresses or numbers in one cell, the first. */
function oneValue(field: (typeof plainFields)[number], value: string): string {
  if (field === 'phone') return value.split(/\s*:::\s*|[;,\n]/u)[0]?.trim() ?? '';
  return value;
}

function birthdayText(cell: (field: ImportField) => string): string {
  const [year, month, day] = [cell('birthYear'), cell('birthMonth'), cell('birthDay')];
  if (month !== '' && day !== '')
    return year === '' ? `--${pad(month)}-${pad(day)}` : `${year}-${pad(month)}-${pad(day)}`;
  return cell('birthday');
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

/** What web pages and chats leave in copied text: an address with one in it would be another address. */
const invisible = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;

/** Most cells: there is nothing to tidy in them. */
const alreadyTidy = /^(?:[\x21-\x26\x28-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)?$/u;

function tidyCell(cell: string | undefined): string {
  if (cell === undefined || alreadyTidy.test(cell)) return cell ?? '';
  // Exports put an apostrophe before what a spreadsheet would take for a formula.
  return cell
    .replace(invisible, '')
    .normalize('NFC')
    .trim()
    .replace(/^'(?=[=+\-@])/u, '');
}

function limitOf(field: FlatField): number {
  if (field.startsWith('link.')) return 500;
  const schema: unknown = Reflect.get(memberFieldsSchema.shape, field);
  const limit: unknown =
    typeof schema === 'object' && schema !== null ? Reflect.get(schema, 'maxLength') : null;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}

function importFieldOf(field: FlatField): ImportField {
  if (!field.startsWith('link.')) return field as ImportField;
  return linkFields[field.slice('link.'.length) as LinkKind];
}
