import { fold } from '@shared/text/fold';
import type { ReadTx } from '../../database/unit-of-work';
import type { RawEnd } from './raw-tie.types';

/** A member as far as it takes to tell who is meant. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly companyName: string;
  readonly email: string;
  readonly givenName: string;
  readonly firstSurname: string;
  readonly secondSurname: string;
  readonly inTrash: boolean;
}

export async function readPersons(tx: ReadTx): Promise<Person[]> {
  const rows = await tx.query<Omit<Person, 'inTrash'> & { inTrash: number }>(
    `SELECT member.id, display_name AS name, coalesce(company.name, '') AS companyName, email, given_name AS givenName,
            first_surname AS firstSurname, second_surname AS secondSurname, deleted_at IS NOT NULL AS inTrash
     FROM member LEFT JOIN company ON company.id = member.company_id ORDER BY member.created_at, member.id`,
  );
  return rows.map((row) => ({ ...row, inTrash: row.inTrash === 1 }));
}

/** Who is meant by an end. `similar`: those whom the manager may mean, where nobody is called so. */
export type Found =
  | { readonly is: 'one'; readonly person: Person }
  | { readonly is: 'several'; readonly people: readonly Person[] }
  | { readonly is: 'nobody'; readonly similar: readonly Person[] };

/** How many are proposed for a name that nobody has. */
const proposed = 5;

/**
 * Finds who is meant: by id, then e-mail, then the folded name under which a member appears or their whole name, then
 * given name with first surname. Whoever is in the trash is found where nobody else is.
 */
export class PeopleFinder {
  readonly #byId = new Map<string, Person>();
  readonly #byEmail = new Map<string, Person[]>();
  readonly #byName = new Map<string, Person[]>();
  readonly #byShortName = new Map<string, Person[]>();
  readonly #byWord = new Map<string, Person[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const { givenName, firstSurname, secondSurname } = person;
      this.#byId.set(person.id, person);
      put(this.#byEmail, person.email.trim().toLowerCase(), person);
      const whole = nameKey([givenName, firstSurname, secondSurname].join(' '));
      for (const key of new Set([nameKey(person.name), whole])) put(this.#byName, key, person);
      if (firstSurname !== '') put(this.#byShortName, nameKey(`${givenName} ${firstSurname}`), person);
      for (const word of wordsOf(`${person.name} ${whole}`)) put(this.#byWord, word, person);
    }
  }

  byId(id: string): Person | null {
    return this.#byId.get(id) ?? null;
  }

  find({ id, email, name }: RawEnd): Found {
    const known = this.#byId.get(id);
    if (known) return { is: 'one', person: known };
    const key = nameKey(name);
    const sameEmail = present(this.#byEmail.get(email.toLowerCase()));
    if (sameEmail.length > 0) {
      // A firm may share one address: then the name tells.
      const fitting = sameEmail.filter((person) => key !== '' && nameKey(person.name) === key);
      return oneOf(sameEmail.length > 1 && fitting.length === 1 ? fitting : sameEmail);
    }
    for (const index of [this.#byName, this.#byShortName]) {
      for (const written of [key, nameKey(turned(name))]) {
        const same = present(index.get(written));
        if (same.length > 0) return oneOf(same);
      }
    }
    return { is: 'nobody', similar: this.#similar(key) };
  }

  /** Those who share most words with the name; of a name of one word, those who have it. */
  #similar(key: string): Person[] {
    const shared = new Map<Person, number>();
    for (const word of wordsOf(key)) {
      for (const person of present(this.#byWord.get(word))) shared.set(person, (shared.get(person) ?? 0) + 1);
    }
    return [...shared]
      .filter(([{ inTrash }]) => !inTrash)
      .sort((left, right) => right[1] - left[1])
      .slice(0, proposed)
      .map(([person]) => person);
  }
}

/** The question that an end is, if it is one: the same for all rows that write it alike. */
export function keyOfEnd({ id, email, name }: RawEnd): string {
  const written = nameKey(name) || email.toLowerCase() || id;
  return written.slice(0, 400);
}

/** `Pla Núñez, Ona` as `Ona Pla Núñez`. */
function turned(name: string): string {
  const [surnames = '', given = '', ...rest] = name.split(',');
  return rest.length > 0 || given === '' ? name : `${given} ${surnames}`;
}

/** Lists guard names that a spreadsheet would run as formulas; folding drops the apostrophe that does so. */
function nameKey(name: string): string {
  return fold(name.replaceAll(/[.,]/gu, ' '));
}

function wordsOf(name: string): Set<string> {
  return new Set(
    nameKey(name)
      .split(' ')
      .filter((word) => word.length > 2),
  );
}

function put(index: Map<string, Person[]>, key: string, person: Person): void {
  if (key === '') return;
  const list = index.get(key);
  if (list) list.push(person);
  else index.set(key, [person]);
}

function present(people: readonly Person[] | undefined): readonly Person[] {
  const here = people?.filter(({ inTrash }) => !inTrash) ?? [];
  return here.length > 0 ? here : (people ?? []);
}

function oneOf(people: readonly Person[]): Found {
  const [first] = people;
  return first && people.length === 1 ? { is: 'one', person: first } : { is: 'several', people };
}
