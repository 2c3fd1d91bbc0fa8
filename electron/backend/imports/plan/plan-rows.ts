import type { Consent } from '@shared/consents/consents.schema';
import type {
  ImportPlan,
  PreviewRow,
  RowChange,
  RowChoice,
  RowCounts,
  RowStatus,
} from '@shared/imports/imports.schema';
import { rowStatuses } from '@shared/imports/imports.schema';
import { fold } from '@shared/text/fold';
import type { ReadTx } from '../../database/unit-of-work';
import type { ReadUpload } from '../read-upload';
import { isRejected, type Candidate } from './candidate';
import type { CandidateService } from './candidate-services';
import { nameFields, saysTheSame, flatten, type FlatField, type FlatFields } from './flat-fields';
import { readKnownMembers, readPeople, type KnownConsent, type KnownMember } from './known-members';
import { listedPeople, type OnProgress } from './listed-people';
import type { Match } from './match-people';
import { RowMatcher, type RowMatch } from './match-rows';
import { consentText, type ListedPerson, type Twin } from './merge-twins';
import type { SpecialtyNames } from './specialty-names';
import { Turns } from '../turns';

/** What will become of a row, and all that writing it takes. */
export interface PlannedRow {
  readonly candidate: Candidate;
  readonly status: RowStatus;
  readonly match: Match | null;
  readonly member: KnownMember | null;
  readonly skipped: PreviewRow['skipped'];
  /** Number of the first row about the same person, where it is not this one. */
  readonly firstRow: number | null;
  readonly changes: readonly RowChange[];
  /** What is written into the member's fields. */
  readonly apply: FlatFields;
  readonly services: readonly CandidateService[];
  readonly consents: readonly Consent[];
}

/** Rows that are handed on at once: each batch takes several statements, each of which waits for its turn. */
const batch = 1000;

export interface PlanOptions {
  readonly source: string;
  readonly specialtyNames: SpecialtyNames;
  readonly onProgress?: OnProgress | undefined;
}

/** What an import would do with each row of a list, in the community as it is now. */
export async function planRows(
  tx: ReadTx,
  upload: ReadUpload,
  plan: ImportPlan,
  options: PlanOptions,
): Promise<PlannedRow[]> {
  const rows: PlannedRow[] = [];
  for await (const part of planInBatches(tx, upload, plan, options)) rows.push(...part);
  return rows.sort((a, b) => a.candidate.number - b.candidate.number);
}

/**
 * As `planRows`, each row as soon as it is sure what becomes of it: those about nobody we know in the order of the list,
 * then the others.
 *
 * So a long list can be written while it is planned, and is never held whole. What one batch says stands whatever is
 * written of those before it, as a member is taken by one row only.
 */
export async function* planInBatches(
  tx: ReadTx,
  upload: ReadUpload,
  plan: ImportPlan,
  options: PlanOptions,
): AsyncGenerator<PlannedRow[], void, undefined> {
  const matcher = await RowMatcher.of(await readPeople(tx));
  const choiceOf = ({ number }: Candidate): RowChoice | null => plan.rows[String(number)] ?? null;
  const decided = (
    { candidate, twins }: ListedPerson,
    match: RowMatch,
    member: KnownMember | null,
  ): PlannedRow[] => {
    const choice = choiceOf(candidate);
    const { specialtyNames } = options;
    const first = decide({ candidate, ...match, member, choice, known: plan.known, specialtyNames });
    return [first, ...twins.map((twin) => decideTwin(twin, first))];
  };
  const turns = new Turns();
  let rows: PlannedRow[] = [];
  for (const person of await listedPeople(upload, plan, options.onProgress)) {
    const match = matcher.add(person, choiceOf(person.candidate));
    if (match) rows.push(...decided(person, match, null));
    if (rows.length >= batch) {
      yield rows;
      rows = [];
    }
    if (turns.areOver) await turns.next();
  }
  if (rows.length > 0) yield rows;
  const settled = await matcher.settle();
  for (let start = 0; start < settled.length; start += batch) {
    const part = settled.slice(start, start + batch);
    const ids = part.flatMap(({ match: { match } }) => (match ? [match.person.id] : []));
    const members = await readKnownMembers(tx, ids, options.source);
    yield part.flatMap(({ person, match }) =>
      decided(person, match, members.get(match.match?.person.id ?? '') ?? null),
    );
    if (turns.areOver) await turns.next();
  }
}

interface Situation {
  readonly candidate: Candidate;
  readonly match: Match | null;
  readonly member: KnownMember | null;
  readonly trashed: Match | null;
  readonly choice: RowChoice | null;
  readonly known: ImportPlan['known'];
  readonly specialtyNames: SpecialtyNames;
}

function decide(situation: Situation): PlannedRow {
  const { candidate, choice } = situation;
  const nothing = { ...unwritten, candidate, match: situation.match };
  if (isRejected(candidate)) return { ...nothing, status: 'rejected', skipped: null };
  if (choice === 'skip') return { ...nothing, status: 'skipped', skipped: 'choice' };
  if (choice === 'add') return added(candidate);
  if (situation.trashed) {
    return { ...nothing, match: situation.trashed, status: 'skipped', skipped: 'trash' };
  }
  if (!situation.member) return added(candidate);
  return changed(situation, situation.member, choice ?? situation.known);
}

/** A later row about somebody: what it adds is written with the first, and it is left out where that is. */
function decideTwin({ candidate, changes }: Twin, first: PlannedRow): PlannedRow {
  const row = { ...unwritten, candidate, firstRow: first.candidate.number };
  const { status, skipped, match } = first;
  if (status === 'skipped') return { ...row, status, skipped, match: skipped === 'trash' ? match : null };
  return changes.some(({ applied }) => applied)
    ? { ...row, status: 'together', skipped: null, changes }
    : { ...row, status: 'skipped', skipped: 'twice', changes };
}

/** What a row comes to that is not written. */
const unwritten = {
  match: null,
  member: null,
  firstRow: null,
  changes: [],
  apply: {},
  services: [],
  consents: [],
} as const;

function added(candidate: Candidate): PlannedRow {
  return {
    ...unwritten,
    candidate,
    status: 'added',
    skipped: null,
    apply: candidate.given,
    services: candidate.services,
    consents: candidate.consents,
  };
}

function changed(
  situation: Situation,
  member: KnownMember,
  mode: RowChoice | ImportPlan['known'],
): PlannedRow {
  const { candidate, match } = situation;
  const stored: FlatFields = { ...flatten(member.fields), ...(member.photo ? { photo: member.photo } : {}) };
  const apply: FlatFields = {};
  const changes: RowChange[] = [];
  for (const [field, after] of Object.entries(candidate.given) as [FlatField, string][]) {
    const before = stored[field] ?? '';
    if (saysTheSame(field, before, after) || saysSameName(field, stored, candidate.given)) continue;
    const imported = member.origin?.given[field];
    // The list says what it said the last time: what the manager has made of it since stands.
    if (imported !== undefined && saysTheSame(field, imported, after)) continue;
    // A photo may have been made smaller than the one in the list.
    const written = field === 'photo' ? (member.origin?.photo ?? imported) : imported;
    // Emptied since is edited too.
    const conflict = written === undefined ? before !== '' : !saysTheSame(field, before, written);
    const applied = !conflict || mode === 'replace';
    changes.push({ field, before, after, conflict, applied });
    if (applied) apply[field] = after;
  }
  const services = newServices(candidate.services, member, situation.specialtyNames);
  for (const { kind, title } of services) {
    changes.push({ field: kind, before: '', after: title, conflict: false, applied: true });
  }
  const consents = newConsents(candidate.consents, member.consents);
  for (const consent of consents) {
    const before = member.consents.get(consent.purpose);
    changes.push({
      field: 'consents',
      before: before ? consentText(before) : '',
      after: consentText(consent),
      conflict: false,
      applied: true,
    });
  }
  const none = { apply: {}, services: [], consents: [] };
  const base = { candidate, match, member, firstRow: null, changes };
  if (changes.length === 0) return { ...base, ...none, status: 'same', skipped: null };
  if (mode === 'skip') {
    const left = changes.map((change) => ({ ...change, applied: false }));
    return { ...base, ...none, changes: left, status: 'skipped', skipped: 'choice' };
  }
  const status = changes.some(({ applied }) => !applied) ? 'conflict' : 'changed';
  return { ...base, status, skipped: null, apply, services, consents };
}

/** The same name, only taken apart elsewhere: the manager's way stands. */
function saysSameName(field: FlatField, stored: FlatFields, given: FlatFields): boolean {
  if (!nameFields.includes(field)) return false;
  const whole = (fields: FlatFields): string => fold(nameFields.map((name) => fields[name] ?? '').join(' '));
  return whole(stored) === whole(given) || fold(stored.displayName ?? '') === whole(given);
}

/**
 * The services that the member does not have, and had not from an earlier import. Where a specialty is called the same as
 * a service, accents aside, the service is meant, with its title as it stands.
 */
function newServices(
  services: readonly CandidateService[],
  member: KnownMember,
  specialtyNames: SpecialtyNames,
): CandidateService[] {
  const had = new Set([...member.services, ...(member.origin?.services ?? [])]);
  const titled = new Set(services.flatMap(({ key, isTag }) => (isTag ? [] : [key])));
  return services.filter(({ key, title, isTag }) => {
    if (had.has(key) || (isTag && titled.has(key))) return false;
    had.add(key);
    const specialtyId = isTag ? specialtyNames.find(title) : undefined;
    return specialtyId === undefined || !member.specialtyIds.has(specialtyId);
  });
}

/** What the member has said later, or never been asked here: an old list does not bring back what was withdrawn. */
function newConsents(consents: readonly Consent[], known: ReadonlyMap<string, KnownConsent>): Consent[] {
  return consents.filter(({ purpose, at }) => at > (known.get(purpose)?.at ?? ''));
}

export function countRows(rows: readonly PlannedRow[]): RowCounts {
  const counts = Object.fromEntries(rowStatuses.map((status) => [status, 0])) as RowCounts;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

/** Whether a row is taken, but for values that cannot be understood. */
export function isIncomplete({ status, candidate }: PlannedRow): boolean {
  return status !== 'rejected' && status !== 'skipped' && candidate.problems.length > 0;
}
