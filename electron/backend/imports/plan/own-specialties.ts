import { fold } from '@shared/text/fold';
import { Turns } from '../turns';
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

  /** The names in the rows that none of the rows before had. */
  async newIn(rows: readonly PlannedRow[]): Promise<string[]> {
    const turns = new Turns();
    const names: string[] = [];
    for (const { services } of rows) {
      for (const name of services.flatMap(namesOf)) {
        if (this.known.find(name) !== undefined) continue;
        const key = fold(name);
        if (key === '' || this.#seen.has(key)) continue;
        this.#seen.add(key);
        names.push(name);
      }
      if (turns.areOver) await turns.next();
    }
    return names;
  }
}

/** What a service may call a specialty: those that our own list names, else its title where that is a name. */
function namesOf({ title, whole }: CandidateService): readonly string[] {
  return whole ? whole.specialties : [title].filter(isName);
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
