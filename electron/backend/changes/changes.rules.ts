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

type Row = Readonly<Record<string, unknown>>;

function parseRow(json: string | null): Row {
  return json === null ? {} : (JSON.parse(json) as Row);
}

function labelOf(row: Row): unknown {
  return row.title ?? row.display_name ?? row.name ?? row.purpose ?? row.specialty_id ?? null;
}
