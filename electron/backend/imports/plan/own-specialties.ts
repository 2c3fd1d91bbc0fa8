import { fold } from '@shared/text/fold';
import { Turns } from '../turns';
import type { PlannedRow } from './plan-rows';
import type { SpecialtyNames } from './specialty-names';

/** The longest name that becomes a specialty of its own, in letters and in words; longer ones are sentences. */
const longest = 60;
const mostWords = 6;

/** Names that the taxonomy does not know and that become specialties of the manager's own, each once. */
export async function ownSpecialtiesOf(
  rows: readonly PlannedRow[],
  known: SpecialtyNames,
): Promise<string[]> {
  const turns = new Turns();
  const unknown = new Map<string, string>();
  for (const { services } of rows) {
    for (const { title, whole } of services) {
      for (const name of whole ? whole.specialties : [title].filter(isName)) {
        const key = fold(name);
        if (key !== '' && !unknown.has(key) && known.find(name) === undefined) unknown.set(key, name);
      }
    }
    if (turns.areOver) await turns.next();
  }
  return [...unknown.values()];
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
