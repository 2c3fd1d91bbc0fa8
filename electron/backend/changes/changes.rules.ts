import type { FieldChange, Operation } from '@shared/changes/changes.schema';
import type { ChangeRow, OperationRow } from './changes.repository';

export function operationOf(row: OperationRow): Operation {
  return {
    id: row.id,
    kind: row.kind,
    at: row.at,
    subject: row.subject,
    changeCount: row.change_count,
    undoneAt: row.undone_at,
  };
}

/** Columns that follow from others or count for the machine only; nobody wants them in a history. */
const silent = new Set([
  'id',
  'member_id',
  'service_id',
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
]);

const silentEntities = new Set(['import_origin']);

/** The fields in which a recorded row changed; a row added or removed is one entry without values. */
export function fieldChangesOf(change: ChangeRow): FieldChange[] {
  if (silentEntities.has(change.entity)) return [];
  const base = { entity: change.entity, entityId: change.entity_id, action: change.action };
  if (change.action !== 'update') {
    const row = parseRow(change.before ?? change.after);
    return [{ ...base, field: '', before: change.before === null ? null : labelOf(row), after: null }];
  }
  const before = parseRow(change.before);
  const after = parseRow(change.after);
  return Object.keys(after)
    .filter((field) => !silent.has(field) && before[field] !== after[field])
    .map((field) => ({ ...base, field, before: before[field], after: after[field] }));
}

/** The ids of companies that a history speaks of. */
export function companyIdsIn(changes: readonly FieldChange[]): string[] {
  return changes
    .filter(({ field }) => field === 'company_id')
    .flatMap(({ before, after }) => [before, after])
    .filter((id) => typeof id === 'string');
}

/** The change with the company called by its name. */
export function withCompanyName(change: FieldChange, names: ReadonlyMap<string, string>): FieldChange {
  if (change.field !== 'company_id') return change;
  const named = (id: unknown): unknown => (typeof id === 'string' ? (names.get(id) ?? id) : id);
  return { ...change, before: named(change.before), after: named(change.after) };
}

type Row = Readonly<Record<string, unknown>>;

function parseRow(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row);
}

function labelOf(row: Row): unknown {
  return row.title ?? row.display_name ?? row.name ?? row.purpose ?? row.specialty_id ?? null;
}
