import type { AnalyzedToken } from '../analysis/analyzer';
import { tokenizeWithPlaces } from '../analysis/tokenize';
import type { ConceptSpace } from '../concepts/concept-space';
import { phrasesOfShipped } from '../concepts/lexicon-phrases';
import type { Community, Unit } from '../index/community';

const remembered = 2000;
/** Of the many who write a word, the first few tell how it is written. */
const mostAsked = 20;

/**
 * How the words that spelling was corrected to are written. The index only keeps their sound: `fontaneria`, `xarxes` and
 * `diseno` are looked up where they came from, the members' texts or what the shipped specialties are called.
 */
export class WrittenForms {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly space: ConceptSpace,
    private readonly community: Community,
  ) {}

  /** @returns the form itself where nobody is found who writes it */
  of(token: AnalyzedToken): string {
    const known = this.known.get(token.form);
    if (known !== undefined) return known;
    const written = this.byMembers(token) ?? this.byTaxonomy(token) ?? token.form;
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(token.form, written);
    return written;
  }

  private byMembers({ form, terms }: AnalyzedToken): string | undefined {
    const term = terms[0]?.term ?? -1;
    for (const [list, isName] of [
      [this.community.words.read(term), false],
      [this.community.names.read(term), true],
    ] as const) {
      for (let place = 0; list && place < Math.min(list.size, mostAsked); place += 1) {
        const unit = this.community.unit(list.units[place] ?? -1);
        const word = unit && wordIn(this.textsOf(unit, isName), form);
        // In titles words begin with a capital; names are written with one anywhere.
        if (word) return isName ? word : word.toLocaleLowerCase();
      }
    }
    return undefined;
  }

  private textsOf({ memberId, service }: Unit, isName: boolean): string[] {
    if (service && !isName) return [service.title, ...service.keywords, service.description];
    const member = this.community.member(memberId);
    if (!member) return [];
    return isName ? [member.name, member.companyName] : [member.role, member.pitch, member.bio];
  }

  private byTaxonomy(token: AnalyzedToken): string | undefined {
    for (const concept of this.space.vectorOf([token], () => 1, []).concepts) {
      for (const { text } of phrasesOfShipped(this.space.ids[concept] ?? '')) {
        const word = wordIn([text], token.form);
        if (word) return word.toLocaleLowerCase();
      }
    }
    return undefined;
  }
}

function wordIn(texts: readonly string[], form: string): string | undefined {
  for (const text of texts) {
    for (const { token, start, end } of tokenizeWithPlaces(text)) {
      if (token.form === form) return text.slice(start, end);
    }
  }
  return undefined;
}
