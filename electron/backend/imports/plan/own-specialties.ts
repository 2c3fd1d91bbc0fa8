import type { NewSpecialty } from '../../specialties';
import { fold } from '@shared/text/fold';
import { Turns } from '../turns';
import { generalName, partOfSector } from './general-names';
import type { PlannedRow } from './plan-rows';
import type { CandidateService } from './candidate-services';
import type { SpecialtyNames } from './specialty-names';

/** The longest name that becomes a specialty of its own, in letters and in words; longer ones are sentences. */
const longest = 60;
const mostWords = 6;

/** Collects the names that the taxonomy does not know and that become specialties of the manager's own, each once. */
export class OwnSpecialties {
  readonly #seen = new Set<string>();

  /** @param known the taxonomy, without what is found here */
  constructor(private readonly known: SpecialtyNames) {}

  /** Those in the rows that none of the rows before had. */
  async newIn(rows: readonly PlannedRow[]): Promise<OwnSpecialty[]> {
    const turns = new Turns();
    const added: OwnSpecialty[] = [];
    for (const { services } of rows) {
      for (const name of services.flatMap(namesOf)) {
        if (this.known.find(name) !== undefined) continue;
        const own = ownSpecialtyOf(name);
        const key = fold(own.name.es);
        if (key === '' || this.#seen.has(key)) continue;
        this.#seen.add(key);
        added.push(own);
      }
      if (turns.areOver) await turns.next();
    }
    return added;
  }
}

/** A specialty that the list adds, and what it is called in the language of the list. */
export interface OwnSpecialty extends NewSpecialty {
  readonly shown: string;
}

/** A whole trade is called the same in each language, whichever of them it was said in; other names stay as they are. */
function ownSpecialtyOf(written: string): OwnSpecialty {
  const general = generalName(written) ?? partOfSector(written);
  // What is shipped for it is gone, as the manager wanted.
  if (general?.specialtyId !== null)
    return { name: { es: written, ca: written, en: written }, sectorId: null, shown: written };
  const { name, sectorId, locale } = general;
  return { name, sectorId, shown: name[locale] };
}

/** What a service may call a specialty: those that our own list names, else its title where that is a name. */
function namesOf({ kind, title, whole }: CandidateService): readonly string[] {
  if (whole) return whole.specialties;
  // A need is put in a sentence of its own: it names nothing new that others could share.
  return kind === 'seeks' ? [] : [title].filter(isName);
}

/** Formulas, addresses, numbers and sentences stay what a member says; they name nothing that others could share. */
function isName(title: string): boolean {
  return (
    title.length <= longest &&
    title.split(' ').length <= mostWords &&
    /\p{L}{2}/u.test(title) &&
    !/^[=+@]|:\/\/|^www\.|\S@\S|[?!]$/iu.test(title)
  );
}
