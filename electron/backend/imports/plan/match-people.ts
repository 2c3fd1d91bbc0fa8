import { displayNameOf } from '@shared/members/display-name';
import { phoneKey } from '@shared/members/phone-key';
import { fold } from '@shared/text/fold';
import type { Candidate } from './candidate';
import type { KnownPerson } from './known-members';

export interface Match {
  readonly person: KnownPerson;
  readonly because: 'email' | 'phone' | 'name';
}

export type Keys = Pick<KnownPerson, 'emailKey' | 'phoneKey' | 'nameKey' | 'companyKey'>;

/** The keys by which somebody in a list is recognised. */
export function keysOf({ given }: Candidate): Keys {
  const name = displayNameOf({
    givenName: given.givenName ?? '',
    firstSurname: given.firstSurname ?? '',
    secondSurname: given.secondSurname ?? '',
    displayName: given.displayName ?? '',
  });
  return {
    emailKey: (given.email ?? '').toLowerCase(),
    phoneKey: phoneKey(given.phone ?? ''),
    nameKey: fold(name),
    companyKey: fold(given.companyName ?? ''),
  };
}

/**
 * Finds who a row is about: by e-mail, then phone, then folded name with company. Of several who share an address or a
 * number, as in a small firm, it is the one whose name fits.
 */
export class PeopleIndex {
  readonly #byEmail = new Map<string, KnownPerson[]>();
  readonly #byPhone = new Map<string, KnownPerson[]>();
  readonly #byName = new Map<string, KnownPerson[]>();

  constructor(people: readonly KnownPerson[] = []) {
    for (const person of people) this.add(person);
  }

  add(person: KnownPerson): void {
    const put = (index: Map<string, KnownPerson[]>, key: string): void => {
      if (key === '') return;
      const list = index.get(key);
      if (list) list.push(person);
      else index.set(key, [person]);
    };
    put(this.#byEmail, person.emailKey);
    put(this.#byPhone, person.phoneKey);
    put(this.#byName, person.nameKey);
  }

  /** @param taken ids of people who are not to be found */
  find(keys: Keys, taken: ReadonlySet<string> = nobody): Match | null {
    const sameEmail = closest(free(this.#byEmail.get(keys.emailKey), taken), keys.nameKey);
    if (sameEmail) return { person: sameEmail, because: 'email' };
    const samePhone = closest(free(this.#byPhone.get(keys.phoneKey), taken), keys.nameKey);
    if (samePhone && shareWord(samePhone.nameKey, keys.nameKey))
      return { person: samePhone, because: 'phone' };
    const sameName = free(this.#byName.get(keys.nameKey), taken)?.find(
      (person) =>
        (person.companyKey === keys.companyKey || person.companyKey === '' || keys.companyKey === '') &&
        !contradicts(person, keys),
    );
    return sameName ? { person: sameName, because: 'name' } : null;
  }

  /** As `find`, for rows of one list: two people of a firm who share its address are two. */
  findTwin(keys: Keys): Match | null {
    const match = this.find(keys);
    return match && (match.because === 'name' || shareWord(match.person.nameKey, keys.nameKey))
      ? match
      : null;
  }
}

const nobody: ReadonlySet<string> = new Set();

function free(
  people: readonly KnownPerson[] | undefined,
  taken: ReadonlySet<string>,
): readonly KnownPerson[] | undefined {
  return taken.size === 0 ? people : people?.filter(({ id }) => !taken.has(id));
}

function closest(people: readonly KnownPerson[] | undefined, nameKey: string): KnownPerson | null {
  if (!people) return null;
  return (
    people.find((person) => person.nameKey === nameKey) ??
    people.find((person) => shareWord(person.nameKey, nameKey)) ??
    people[0] ??
    null
  );
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(one.split(' ').filter((word) => word.length > 1));
  return words.size === 0 || other === '' || other.split(' ').some((word) => words.has(word));
}

/** Two of the same name with different addresses and numbers are two people. */
function contradicts(person: Keys, keys: Keys): boolean {
  return differ(person.emailKey, keys.emailKey) && differ(person.phoneKey, keys.phoneKey);
}

function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

/**
 * Whether two rows that seem to be about one person surely are: of namesakes with different addresses, and of people of
 * a firm who share more than its address, that is not sure.
 */
export function areSurelyOne(one: Keys, other: Keys): boolean {
  const isMet = (a: string, b: string): boolean => a !== '' && a === b;
  return (
    (isWithin(one.nameKey, other.nameKey) || isWithin(other.nameKey, one.nameKey)) &&
    (isMet(one.emailKey, other.emailKey) ||
      isMet(one.phoneKey, other.phoneKey) ||
      !(differ(one.emailKey, other.emailKey) || differ(one.phoneKey, other.phoneKey)))
  );
}

function isWithin(name: string, longer: string): boolean {
  const words = new Set(longer.split(' '));
  return name.split(' ').every((word) => words.has(word));
}
