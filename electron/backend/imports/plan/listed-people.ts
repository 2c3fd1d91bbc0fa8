import type { ImportField, ImportPlan } from '@shared/imports/imports.schema';
import { ownFields } from '@shared/imports/imports.schema';
import type { ListPhotos } from '../photos/list-photos';
import type { ReadUpload } from '../read-upload';
import { Turns } from '../turns';
import { candidateReader, isRejected, type Candidate } from './candidate';
import { keysOf, PeopleIndex } from './match-people';
import { mergeTwins, type ListedPerson } from './merge-twins';
import { nameColumns } from './name-columns';

/** Rows read between two reports of progress. */
const reportedRows = 500;

/** Called with the rows that were read and all there are; may throw to stop. */
export type OnProgress = (done: number, total: number) => void;

/** The fields that people are recognised by. */
const keyFields: ReadonlySet<ImportField | null> = new Set<ImportField>([
  ...nameColumns,
  'email',
  'phone',
  'companyName',
]);

/**
 * The people of a list in the order of their first rows, each with what all their rows say: many programs write a line
 * for each service.
 *
 * The list is gone over for who is in it first. Of that only who is there several times is kept, so a long list is never
 * held whole.
 */
export async function listedPeople(
  upload: ReadUpload,
  plan: ImportPlan,
  onProgress?: OnProgress,
): Promise<Iterable<ListedPerson>> {
  const isOurs = upload.told.source === 'tertulia';
  const fields = plan.fields.map((field) =>
    field === null || isOurs || !ownFields.has(field) ? field : null,
  );
  const report = (index: number): void => {
    if (index % reportedRows === reportedRows - 1)
      onProgress?.(index - upload.firstRow, upload.table.rows.length - upload.firstRow);
  };
  const keyReader = candidateReader(
    fields.map((field) => (keyFields.has(field) ? field : null)),
    plan.dateOrder,
  );
  const groups = await groupRows(upload, plan, keyReader, () => onProgress?.(0, upload.told.rowCount));
  const reader = candidateReader(fields, plan.dateOrder);
  return peopleOf(
    upload,
    groups,
    (row, number) => withReadyPhoto(reader(row, number), upload.table.photos),
    report,
  );
}

/** A photo that is not ready to be stored is left out. */
function withReadyPhoto(candidate: Candidate, photos: ListPhotos): Candidate {
  const { photo, ...given } = candidate.given;
  return photo === undefined || photos.ready(photo) ? candidate : { ...candidate, given };
}

type Reader = (row: readonly string[], number: number) => Candidate;

interface Groups {
  /** By the index of a person's first row those of the others. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
  readonly isTwin: ReadonlySet<number>;
}

async function groupRows(
  { table: { rows }, firstRow }: ReadUpload,
  plan: ImportPlan,
  read: Reader,
  onTurn: () => void,
): Promise<Groups> {
  const people = new PeopleIndex();
  const twins = new Map<number, number[]>();
  const isTwin = new Set<number>();
  const turns = new Turns();
  for (let index = firstRow; index < rows.length; index += 1) {
    if (turns.areOver) {
      onTurn();
      await turns.next();
    }
    const row = rows[index] ?? [];
    const choice = plan.rows[String(index + 1)];
    // What the manager leaves out says nothing, and takes nobody from other rows.
    if (choice === 'skip' || !isFilled(row)) continue;
    const candidate = read(row, index + 1);
    if (isRejected(candidate)) continue;
    const keys = keysOf(candidate);
    const match = people.findTwin(keys);
    if (match && choice === 'add') continue;
    const first = match ? Number(match.person.id) : index;
    people.add({ ...keys, id: String(first), name: '', inTrash: false });
    if (!match) continue;
    isTwin.add(index);
    const others = twins.get(first);
    if (others) others.push(index);
    else twins.set(first, [index]);
  }
  return { twins, isTwin };
}

function* peopleOf(
  { table: { rows }, firstRow }: ReadUpload,
  { twins, isTwin }: Groups,
  read: Reader,
  report: (index: number) => void,
): Generator<ListedPerson, void, undefined> {
  const candidateAt = (index: number): Candidate => read(rows[index] ?? [], index + 1);
  for (let index = firstRow; index < rows.length; index += 1) {
    if (!isTwin.has(index) && isFilled(rows[index] ?? [])) {
      const others = twins.get(index);
      if (others) yield* mergeTwins([index, ...others].map(candidateAt));
      else yield { candidate: candidateAt(index), twins: [] };
    }
    report(index);
  }
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
