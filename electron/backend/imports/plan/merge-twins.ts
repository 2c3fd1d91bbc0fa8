import type { Consent } from '@shared/consents/consents.schema';
import type { RowChange } from '@shared/imports/imports.schema';
import { isRejected, servicesPerRow, type Candidate } from './candidate';
import type { CandidateService } from './candidate-services';
import { nameFields, saysTheSame, type FlatField, type FlatFields } from './flat-fields';
import { areSurelyOne, keysOf } from './match-people';

/** Somebody in a list, with all that its rows say of them. */
export interface ListedPerson {
  /** The first of their rows, with what the others add to it. */
  readonly candidate: Candidate;
  readonly twins: readonly Twin[];
}

/** A later row about the same person. */
export interface Twin {
  readonly candidate: Candidate;
  /** What it adds to the first row, and where it says something else than that. */
  readonly changes: readonly RowChange[];
}

/**
 * Makes one of the rows about a person: services, and what the rows before do not say, come from the later ones.
 *
 * @param rows those about one person as far as their keys tell, in the order of the list
 * @returns one person, and each row by itself that cannot be taken
 */
export function mergeTwins(rows: readonly Candidate[]): ListedPerson[] {
  const alone = rows.filter(isRejected).map((candidate) => ({ candidate, twins: [] }));
  const [first, ...others] = rows.filter((candidate) => !isRejected(candidate));
  if (!first) return alone;
  let merged = first;
  const twins: Twin[] = [];
  for (const twin of others) {
    // Of whom it is not sure, nothing is mixed into another.
    if (!areSurelyOne(keysOf(merged), keysOf(twin))) {
      twins.push({ candidate: twin, changes: [] });
      continue;
    }
    const more = withTwin(merged, twin);
    if (more.candidate.services.length > servicesPerRow) {
      alone.push({ candidate: tooBig(twin), twins: [] });
      continue;
    }
    merged = more.candidate;
    twins.push({ candidate: twin, changes: more.changes });
  }
  return [{ candidate: merged, twins }, ...alone];
}

function withTwin(
  first: Candidate,
  twin: Candidate,
): { candidate: Candidate; changes: readonly RowChange[] } {
  const { given, changes } = withFields(first, twin);
  const had = new Set(first.services.map(({ key }) => key));
  const services = twin.services.filter(({ key }) => !had.has(key));
  const consents = laterConsents(first.consents, twin.consents);
  return {
    candidate: {
      ...first,
      given,
      services: [...first.services, ...services],
      consents: [
        ...first.consents.filter(({ purpose }) => consents.every((later) => later.purpose !== purpose)),
        ...consents,
      ],
    },
    changes: [...changes, ...services.map(serviceChange), ...consents.map(consentChange)],
  };
}

function withFields(first: Candidate, twin: Candidate): { given: FlatFields; changes: RowChange[] } {
  const given: FlatFields = { ...first.given };
  const changes: RowChange[] = [];
  // A name is completed, never mixed: `Ana` becomes `Ana Prat`, and `Ana Prat` stays what it is.
  const completes = keysOf(twin).nameKey.startsWith(`${keysOf(first).nameKey} `);
  for (const [field, after] of Object.entries(twin.given) as [FlatField, string][]) {
    const before = given[field] ?? '';
    const isName = field === 'displayName' || nameFields.includes(field);
    if ((isName && (!completes || before !== '')) || (before !== '' && saysTheSame(field, before, after)))
      continue;
    const isList = field === 'languages' && before !== '';
    const applied = before === '' || isList;
    if (applied) given[field] = isList ? union(before, after) : after;
    changes.push({ field, before: isList ? '' : before, after, conflict: false, applied });
  }
  return { given, changes };
}

function union(before: string, after: string): string {
  return [...new Set([...before.split(', '), ...after.split(', ')])].join(', ');
}

/** By purpose, where it says something later than was said before. */
function laterConsents(before: readonly Consent[], after: readonly Consent[]): Consent[] {
  const latest = new Map<string, Consent>();
  for (const consent of after) {
    const saidSince = [...before, ...latest.values()].some(
      ({ purpose, at }) => purpose === consent.purpose && at >= consent.at,
    );
    if (!saidSince) latest.set(consent.purpose, consent);
  }
  return [...latest.values()];
}

function serviceChange({ kind, title }: CandidateService): RowChange {
  return { field: kind, before: '', after: title, conflict: false, applied: true };
}

function consentChange(consent: Consent): RowChange {
  return { field: 'consents', before: '', after: consentText(consent), conflict: false, applied: true };
}

/** As the page has words for it. */
export function consentText({ purpose, given }: Pick<Consent, 'purpose' | 'given'>): string {
  return `${purpose}|${given ? 'given' : 'withdrawn'}`;
}

function tooBig(twin: Candidate): Candidate {
  return { ...twin, problems: [...twin.problems, { field: 'offers', reason: 'too-big', value: '' }] };
}
