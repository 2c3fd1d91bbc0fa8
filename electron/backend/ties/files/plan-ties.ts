import type {
  KindQuestion,
  PersonQuestion,
  PlannedTie,
  TieAnswers,
  TieRowCounts,
  TieRowStatus,
} from '@shared/ties/tie-files.schema';
import { tieRowStatuses } from '@shared/ties/tie-files.schema';
import type { TieFields, TieKind } from '@shared/ties/ties.schema';
import { parseDate, Turns } from '../../imports';
import { blankTie, tidyTie } from '../ties.rules';
import type { BulkTie } from '../ties.repository';
import { kindOfWord } from './kind-words';
import { keyOfEnd, type PeopleFinder, type Person } from './people-finder';
import type { RawEnd, RawTie } from './raw-tie.types';

/** What an import would do, whole. */
export interface Planned {
  /** One a tie: a row that lists several kinds is several. */
  readonly rows: readonly PlannedTie[];
  readonly counts: TieRowCounts;
  readonly people: readonly PersonQuestion[];
  readonly kinds: readonly KindQuestion[];
  /** Those with status `added`. */
  readonly ties: readonly BulkTie[];
}

export interface Known {
  readonly finder: PeopleFinder;
  /** Keys of the ties that there are, by `tieKey`. */
  readonly ties: ReadonlySet<string>;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** One for each pair and kind, whatever the order. */
export function tieKey(one: string, other: string, kind: string): string {
  return one < other ? `${one}|${other}|${kind}` : `${other}|${one}|${kind}`;
}

/** Compares a file's ties with who and what is here. O(rows); others have their turn meanwhile. */
export async function planTies(
  ties: readonly RawTie[],
  answers: TieAnswers,
  known: Known,
  isStopped: () => boolean = () => false,
): Promise<Planned> {
  const planner = new Planner(answers, known);
  const turns = new Turns();
  for (const tie of ties) {
    if (turns.areOver) {
      await turns.next();
      if (isStopped()) break;
    }
    planner.take(tie);
  }
  return planner.planned();
}

type End =
  | { readonly status: null; readonly person: Person }
  | { readonly status: TieRowStatus; readonly person: Person | null };

interface Days {
  /** `YYYY-MM-DD`; null where the file does not say, or not on which day. */
  readonly since: string | null;
  readonly until: string | null;
  readonly status: TieRowStatus | null;
}

class Planner {
  readonly #rows: PlannedTie[] = [];
  readonly #ties: BulkTie[] = [];
  readonly #people = new Map<string, PersonQuestion>();
  readonly #kinds = new Map<string, KindQuestion>();
  readonly #seen = new Set<string>();
  /** By what is written: most names of a file come again and again. */
  readonly #ends = new Map<string, { readonly key: string; readonly end: End }>();
  readonly #dates = new Map<string, string | null>();
  readonly #answers: {
    people: ReadonlyMap<string, string | null>;
    kinds: ReadonlyMap<string, TieKind | null>;
  };

  constructor(
    private readonly given: TieAnswers,
    private readonly known: Known,
  ) {
    // Names come from files: `constructor` is one like any other.
    this.#answers = {
      people: new Map(Object.entries(given.people)),
      kinds: new Map(Object.entries(given.kinds)),
    };
  }

  take(tie: RawTie): void {
    const from = this.#end(tie.from);
    const to = this.#end(tie.to);
    const days = this.#days(tie);
    for (const word of tie.kinds.length > 0 ? tie.kinds : ['']) {
      const kind = this.#kind(word);
      const status =
        from.status ??
        to.status ??
        (from.person.id === to.person.id ? 'self' : null) ??
        kind.status ??
        days.status ??
        (isWeight(tie.weight) ? null : 'not-a-weight');
      this.#put(tie, { from, to, kind: kind.kind, days, status });
    }
  }

  planned(): Planned {
    const counts = Object.fromEntries(tieRowStatuses.map((status) => [status, 0])) as TieRowCounts;
    for (const { status } of this.#rows) counts[status] += 1;
    return {
      rows: this.#rows,
      counts,
      people: [...this.#people.values()].sort(mostFirst),
      kinds: [...this.#kinds.values()].sort(mostFirst),
      ties: this.#ties,
    };
  }

  #put(
    tie: RawTie,
    made: { from: End; to: End; kind: TieKind | null; days: Days; status: TieRowStatus | null },
  ): void {
    const { from, to, kind, days } = made;
    let { status } = made;
    if (status === null && from.person && to.person && kind) {
      const key = tieKey(from.person.id, to.person.id, kind);
      status = this.#seen.has(key) ? 'twice' : this.known.ties.has(key) ? 'same' : 'added';
      this.#seen.add(key);
      if (status === 'added') {
        this.#ties.push({ memberIds: [from.person.id, to.person.id], fields: fieldsOf(tie, kind, days) });
      }
    }
    this.#rows.push({
      row: tie.row,
      from: shownEnd(tie.from),
      to: shownEnd(tie.to),
      fromName: from.person?.name ?? null,
      toName: to.person?.name ?? null,
      kind,
      since: days.since ?? shownDay(tie.since),
      until: days.until ?? shownDay(tie.until),
      status: status ?? 'left-out',
    });
  }

  /** Who is meant; a name that is not plain becomes a question, whatever was answered to it before. */
  #end(raw: RawEnd): End {
    const written = `${raw.id}\n${raw.email}\n${raw.name}`;
    const before = this.#ends.get(written);
    if (before) {
      this.#countAgain(before.key);
      return before.end;
    }
    const key = keyOfEnd(raw);
    const end: End = key === '' ? { status: 'no-end', person: null } : this.#lookUp(raw, key);
    this.#ends.set(written, { key, end });
    return end;
  }

  #lookUp(raw: RawEnd, key: string): End {
    const found = this.known.finder.find(raw);
    if (found.is === 'one') return present(found.person);
    const isAmbiguous = found.is === 'several';
    const people = found.is === 'several' ? found.people : found.similar;
    if (this.#people.has(key)) this.#countAgain(key);
    else {
      this.#people.set(key, {
        key,
        text: shownEnd(raw),
        isAmbiguous,
        candidates: people.map(({ id, name, companyName, email }) => ({
          id,
          name,
          hint: companyName || email,
        })),
        count: 1,
      });
    }
    const answer = this.#answers.people.get(key);
    if (answer === undefined) return { status: isAmbiguous ? 'asked' : 'unknown', person: null };
    if (answer === null) return { status: 'left-out', person: null };
    const chosen = this.known.finder.byId(answer);
    return chosen ? present(chosen) : { status: 'unknown', person: null };
  }

  #countAgain(key: string): void {
    const question = this.#people.get(key);
    if (question) this.#people.set(key, { ...question, count: question.count + 1 });
  }

  /** Where the file says no kind, they know each other, unless the manager says otherwise; a word is not guessed at. */
  #kind(word: string): { readonly kind: TieKind | null; readonly status: TieRowStatus | null } {
    const meant = word === '' ? null : kindOfWord(word);
    if (meant === 'no-tie') return { kind: null, status: 'no-tie' };
    if (meant !== null) return { kind: meant, status: null };
    const key = word.slice(0, 400);
    const question = this.#kinds.get(key) ?? { key, text: word.slice(0, 60), count: 0 };
    this.#kinds.set(key, { ...question, count: question.count + 1 });
    const answer = this.#answers.kinds.get(key);
    if (answer === null) return { kind: null, status: 'left-out' };
    if (answer !== undefined) return { kind: answer, status: null };
    return word === '' ? { kind: 'knows', status: null } : { kind: null, status: 'kind-asked' };
  }

  /** When it began and ended, by the same rules as a tie that is written by hand. */
  #days(tie: RawTie): Days {
    const since = this.#date(tie.since);
    const until = this.#date(tie.until);
    const isNone = (text: string, date: string | null): boolean => text !== '' && date === null;
    if (isNone(tie.since, since) || isNone(tie.until, until)) return { since, until, status: 'not-a-date' };
    if (since !== null && since > this.known.today) return { since, until, status: 'in-the-future' };
    const endsBefore = since !== null && until !== null && until < since;
    return { since, until, status: endsBefore ? 'ends-before-it-starts' : null };
  }

  #date(text: string): string | null {
    const before = this.#dates.get(text);
    if (before !== undefined) return before;
    const date = text === '' ? null : parseDate(text, this.given.dateOrder);
    this.#dates.set(text, date);
    return date;
  }
}

function present(person: Person): End {
  return person.inTrash ? { status: 'in-trash', person } : { status: null, person };
}

function shownEnd({ id, email, name }: RawEnd): string {
  return (name || email || id).slice(0, 120);
}

function mostFirst(left: { count: number }, right: { count: number }): number {
  return right.count - left.count;
}

/** What is no day, as the file has it. */
function shownDay(text: string): string | null {
  return text === '' ? null : text.slice(0, 40);
}

function fieldsOf(tie: RawTie, kind: TieKind, { since, until }: Days): TieFields {
  const note = tie.note.replaceAll('\0', '').toWellFormed().slice(0, 1000);
  return tidyTie({
    ...blankTie,
    kind,
    source: 'import',
    since,
    until,
    weight: weightOf(tie.weight),
    note,
  });
}

/** Other programs count what they like; what is beyond our scale is brought within it. */
function weightOf(text: string): number {
  return text === '' ? 1 : Math.min(10, Math.max(0.001, numberOf(text)));
}

/** Nothing or less is no weight that a tie could have; whether it is one at all, the manager has to say. */
function isWeight(text: string): boolean {
  return text === '' || numberOf(text) > 0;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
