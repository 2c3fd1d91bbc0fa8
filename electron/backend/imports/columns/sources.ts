import type { ImportField, ImportSource } from '@shared/imports/imports.schema';
import { columnKey } from './synonyms';

/** A program that is recognised by the columns of its lists. */
interface SourcePattern {
  readonly source: ImportSource;
  /** Columns that all must be there, as written by the program. */
  readonly marks: readonly string[];
  /** What its columns are, where their names alone would mislead. null: not imported. */
  readonly fields: Readonly<Record<string, ImportField | null>>;
}

/** Google's and Outlook's lists have columns for what is nobody's business here. */
const patterns: readonly SourcePattern[] = [
  // Our own lists, in each language.
  ...[
    ['Given name', 'First surname', 'Best moment to talk', 'Services in detail'],
    ['Nombre', 'Primer apellido', 'Mejor momento para hablar', 'Servicios en detalle'],
    ['Nom', 'Primer cognom', 'Millor moment per parlar', 'Serveis en detall'],
  ].map((marks) => ({ source: 'tertulia' as const, marks, fields: {} })),
  {
    source: 'nexudus',
    marks: ['FullName', 'Email', 'SendWelcomeEmail'],
    fields: {
      Active: 'status',
      Plan: null,
      Location: null,
      ProfileSummary: 'pitch',
      BusinessArea: 'specialties',
    },
  },
  {
    source: 'officernd',
    marks: ['Member Name', 'Location', 'Start Date'],
    fields: { Location: null, 'Contact Person': null, 'Billing Person': null, Description: 'bio' },
  },
  {
    source: 'cobot',
    marks: ['Name', 'Plan Name', 'Next Invoice Date'],
    fields: { 'Paid For By': null, Address: null, 'Plan Name': null },
  },
  {
    source: 'nadine',
    marks: ['Member', 'Paid Count', 'Membership Days'],
    fields: { Type: null, Industry: 'specialties', 'First Visit': 'joinedOn', 'Last Visit': null },
  },
  {
    source: 'google',
    marks: ['First Name', 'Organization Name', 'E-mail 1 - Value'],
    fields: { Labels: 'specialties', Notes: null, 'File As': null, Photo: null },
  },
  {
    source: 'google-legacy',
    marks: ['Given Name', 'Family Name', 'E-mail 1 - Value'],
    fields: {
      Name: null,
      'Group Membership': 'specialties',
      Language: 'languages',
      Notes: null,
      Location: null,
    },
  },
  {
    source: 'outlook',
    marks: ['First Name', 'E-mail Address', 'Government ID Number'],
    fields: { Title: null, Categories: 'specialties', Notes: null, Language: 'languages', Keywords: null },
  },
  {
    source: 'outlook-web',
    marks: ['First Name', 'E-mail Address', 'Surname Yomi'],
    fields: { Title: null, Notes: null, Location: null },
  },
  {
    source: 'outlook-es',
    marks: ['Nombre', 'Apellidos', 'Puesto', 'E-mail Address'],
    fields: { Profesión: null, Categorías: 'specialties', Notes: null, 'Mobile Phone': 'phone' },
  },
  {
    source: 'thunderbird',
    marks: ['Display Name', 'Primary Email', 'Screen Name'],
    fields: { 'Display Name': 'fullName', Organization: 'companyName', Notes: null },
  },
  {
    source: 'linkedin',
    marks: ['First Name', 'Email Address', 'Connected On'],
    fields: { URL: 'linkedin', 'Connected On': null, Position: 'role' },
  },
];

/** The program that made a list with these columns. */
export function recogniseSource(columnNames: readonly string[]): SourcePattern | null {
  const keys = new Set(columnNames.map(columnKey));
  return patterns.find(({ marks }) => marks.every((mark) => keys.has(columnKey(mark)))) ?? null;
}

/** What a recognised program's column is; undefined where its name speaks for itself. */
export function fieldOfSource(pattern: SourcePattern, columnName: string): ImportField | null | undefined {
  const key = columnKey(columnName);
  const found = Object.entries(pattern.fields).find(([name]) => columnKey(name) === key);
  return found?.[1];
}
