import type { Locale } from '@shared/locale';
import type { SheetMember } from '@shared/sheet/sheet.schema';
import type { SheetInput } from '../setting/setting.types';

const longestTitle = 60;

/** Questions that somebody at the same table can ask a member, from what the card tells of them, in one language. */
export function questionsFor(member: SheetMember, { settings, words }: SheetInput, locale: Locale): string[] {
  const fields = new Set(settings.fields);
  const first = (kind: 'offers' | 'seeks' | 'learns'): string | undefined =>
    fields.has(kind)
      ? member.services.find((service) => service.kind === kind && service.title.length <= longestTitle)
          ?.title
      : undefined;
  const asked = [
    { key: 'offers', what: first('offers') },
    { key: 'seeks', what: first('seeks') },
    { key: 'learns', what: first('learns') },
  ].flatMap(({ key, what }) =>
    what === undefined ? [] : [words.sayIn(locale, `sheetPrint.questions.${key}`, { what })],
  );
  return [...asked, words.sayIn(locale, 'sheetPrint.questions.client')];
}
