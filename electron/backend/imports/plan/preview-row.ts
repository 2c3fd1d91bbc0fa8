import type { PreviewRow, RowChange } from '@shared/imports/imports.schema';
import { displayNameOf } from '@shared/members/display-name';
import type { Candidate } from './candidate';
import { nameFields } from './flat-fields';
import { consentText } from './merge-twins';
import type { PlannedRow } from './plan-rows';

/** A planned row as the page shows it. */
export function previewOf(row: PlannedRow): PreviewRow {
  const { candidate, status, match, skipped } = row;
  const changes = status === 'added' ? contentsOf(candidate) : row.changes;
  const { given } = candidate;
  const name = displayNameOf({
    givenName: given.givenName ?? '',
    firstSurname: given.firstSurname ?? '',
    secondSurname: given.secondSurname ?? '',
    displayName: given.displayName ?? '',
  });
  return {
    number: candidate.number,
    status,
    name: name.slice(0, 200),
    companyName: (given.companyName ?? '').slice(0, 200),
    match: match && { id: match.person.id, name: match.person.name, because: match.because },
    skipped,
    firstRow: row.firstRow,
    changes: changes.map((change) => ({
      ...change,
      before: change.before.slice(0, shownText),
      after: change.after.slice(0, shownText),
    })),
    problems: [...candidate.problems],
  };
}

const shownText = 500;

/** All that a row says about somebody new, but for the name and company that head it. */
function contentsOf({ given, services, consents }: Candidate): RowChange[] {
  const isHead = (field: string): boolean =>
    field === 'displayName' || field === 'companyName' || nameFields.some((name) => name === field);
  return [
    ...Object.entries(given).filter(([field]) => !isHead(field)),
    ...services.map(({ kind, title }) => [kind, title] as const),
    ...consents.map((consent) => ['consents', consentText(consent)] as const),
  ].map(([field, after]) => ({ field, before: '', after, conflict: false, applied: true }));
}
