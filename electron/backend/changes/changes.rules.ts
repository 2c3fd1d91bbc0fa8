import {
  subjectSchema,
  type FieldChange,
  type Operation,
  type Subject,
} from '@shared/changes/changes.schema';
import type { ChangeRow, OperationRow } from './changes.repository';

export function operationOf(row: OperationRow): Operation {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at,
    subject: subjectOf(row),
    changeCount: row.change_count,
    undoneAt: row.undone_at,
  };
}

/** Specialties are called otherwise in every language; older operations on them hold one name. */
export function subjectOf({ kind, subject }: Pick<OperationRow, 'kind' | 'subject'>): Subject {
  if (!kind.startsWith('specialty.') || !subject.startsWith('{')) return subject;
  try {
    return subjectSchema.parse(JSON.parse(subject));
  } catch {
    return subject;
  }
}

/** Columns that follow from others or count for the machine only; nobody wants them in a history. */
const silent = new Set([
  'id',
  'member_id',
  'service_id',
  'space_id',
  'specialty_id',
  'purpose',
  'position',
  'created_at',
  'updated_at',
  'version',
  'display_name',
  'name_key',
  'email_key',
  'phone_key',
  'sort_name',
  'sort_name_es',
  'sort_surname',
  'sort_surname_es',
  'bytes',
  'media_type',
  'at',
  'member_a',
  'member_b',
  'from_id',
  'to_id',
  'interaction_id',
  'settings',
]);

/** Columns that hold JSON. */
const jsonColumns = new Set(['links', 'languages', 'focus_hours', 'keywords', 'synonyms']);

/** Columns under another name than the field that people know. */
const fieldNames: Readonly<Record<string, string>> = {
  chosen_name: 'displayName',
  company_id: 'companyName',
};

/** Names by id, of all companies and members that changes are about. */
export interface NamesOfChanges {
  readonly companies: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

/** The fields in which a recorded row changed; a row added or removed is one entry without a field. */
export function fieldChangesOf(change: ChangeRow, names: NamesOfChanges): FieldChange[] {
  const before = parseRow(change.before);
  const after = parseRow(change.after);
  const base = {
    entity: change.entity,
    entityId: change.entity_id,
    action: change.action,
    row: labelOf(change, change.after === null ? before : after, names.members),
  };
  if (change.action !== 'update') return [{ ...base, field: '', before: null, after: null }];
  const fate = fateOf(change.entity, before, after);
  if (fate) return [{ ...base, action: fate, field: '', before: null, after: null }];
  const told = (row: Row, column: string): unknown => {
    if (column === 'company_id') return names.companies.get(String(row[column])) ?? null;
    if (column === 'days_in') return weekdaysOf(Number(row[column]));
    return jsonColumns.has(column) && typeof row[column] === 'string' ? JSON.parse(row[column]) : row[column];
  };
  return Object.keys(after)
    .filter((column) => !silent.has(column) && before[column] !== after[column])
    .filter((column) => change.entity !== 'specialty' || column !== 'deleted_at')
    .map((column) => ({
      ...base,
      field: fieldNames[column] ?? camelCase(column),
      before: told(before, column),
      after: told(after, column),
    }));
}

/** The companies that a recorded member's row names, before and after. */
export function companyIdsOf({ entity, before, after }: ChangeRow): string[] {
  if (entity !== 'member') return [];
  return [parseRow(before), parseRow(after)].flatMap(({ company_id: id }) =>
    typeof id === 'string' ? [id] : [],
  );
}

type Row = Readonly<Record<string, unknown>>;

function parseRow(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row);
}

/** A specialty that was removed, or came back, keeps its row; merging tells where it went instead. */
function fateOf(entity: string, before: Row, after: Row): 'insert' | 'remove' | null {
  if (entity !== 'specialty' || before.deleted_at === after.deleted_at) return null;
  if (before.merged_into !== after.merged_into) return null;
  return after.deleted_at === null ? 'insert' : 'remove';
}

/** The members that a recorded row is about. */
export function memberIdsOf({
  member_id: one,
  other_member_id: other,
  participant_ids,
}: ChangeRow): string[] {
  if (participant_ids !== null) return JSON.parse(participant_ids) as string[];
  return [one, other].filter((id) => id !== null);
}

/** Whether a row is told by naming whom it is about, so that it needs no heading with a name. */
export function namesItsMembers({ entity }: ChangeRow): boolean {
  return ['tie', 'awareness', 'interaction', 'interaction_participant'].includes(entity);
}

/** What a row is called: a name in one language, names in three, or what the page has words for. */
function labelOf(change: ChangeRow, row: Row, memberNames: ReadonlyMap<string, string>): unknown {
  const names = (): string[] => memberIdsOf(change).map((id) => memberNames.get(id) ?? '');
  switch (change.entity) {
    case 'tie':
      return { names: names(), kind: row.kind };
    case 'awareness':
      return { names: names(), level: row.level };
    case 'interaction':
    case 'interaction_participant':
      return { names: names(), kind: row.kind, on: row.on_day };
    case 'member':
      return row.display_name ?? null;
    case 'sheet':
      return row.name ?? null;
    case 'service':
      return row.title ?? null;
    case 'service_specialty':
      return row.specialty_id ?? null;
    case 'consent':
      return row.purpose === undefined ? null : { purpose: row.purpose, given: row.given };
    case 'sector':
    case 'specialty':
      return row.name_es === undefined ? null : { es: row.name_es, ca: row.name_ca, en: row.name_en };
    default:
      return null;
  }
}

function camelCase(column: string): string {
  return column.replace(/_([a-z])/gu, (_match, letter: string) => letter.toUpperCase());
}

function weekdaysOf(mask: number): number[] {
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => (mask & (1 << (day - 1))) !== 0);
}
