import { locales, type Locale } from '@shared/locale';
import { commonLanguages } from '@shared/members/common-languages';
import {
  focusHoursSchema,
  type FocusHours,
  type MemberStatus,
  type Weekday,
} from '@shared/members/members.schema';
import { fold } from '@shared/text/fold';
import { splitList } from './lists';

const otherNames: Readonly<Record<string, string>> = {
  castellano: 'es',
  castella: 'es',
  castilian: 'es',
  euskera: 'eu',
  euskara: 'eu',
  valenciano: 'ca',
  valencia: 'ca',
  aranes: 'oc',
  flamenco: 'nl',
  mandarin: 'zh',
  mandari: 'zh',
  cantones: 'zh',
  brasileno: 'pt-BR',
  farsi: 'fa',
  noruego: 'no',
  noruec: 'no',
  norwegian: 'no',
};

let languageNames: Map<string, string> | null = null;

/** Tags of the languages named in a cell, in any of the three languages or as tags, and what named none. */
export function parseLanguages(cell: string): { tags: string[]; unknown: string[] } {
  const names = (languageNames ??= namesOfLanguages());
  const tags = new Set<string>();
  const unknown: string[] = [];
  const items = splitList(cell).flatMap((item) => item.split(/\s*[/+&]\s*|\s+(?:y|i|and|e)\s+/u));
  for (const item of items) {
    // "Inglés (C1)" and "English - native" say more than is kept.
    const name = fold(item.replace(/\(.*?\)/gu, '').replace(/[-–:].*$/u, ''));
    const tag = names.get(fold(item)) ?? names.get(name);
    if (tag) tags.add(tag);
    else if (name !== '') unknown.push(item);
  }
  return { tags: [...tags], unknown };
}

function namesOfLanguages(): Map<string, string> {
  const names = new Map(Object.entries(otherNames));
  for (const tag of commonLanguages) {
    names.set(tag.toLowerCase(), tag);
    for (const locale of [...locales, tag]) {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
      if (name !== undefined) names.set(fold(name), tag);
    }
  }
  return names;
}

const weekdayNames: readonly (readonly string[])[] = [
  ['lunes', 'dilluns', 'monday', 'lun', 'dl', 'mon', 'l', 'lu'],
  ['martes', 'dimarts', 'tuesday', 'mar', 'dt', 'tue', 'tues', 'ma'],
  ['miercoles', 'dimecres', 'wednesday', 'mie', 'dc', 'wed', 'x', 'mi'],
  ['jueves', 'dijous', 'thursday', 'jue', 'dj', 'thu', 'thurs', 'j', 'ju'],
  ['viernes', 'divendres', 'friday', 'vie', 'dv', 'fri', 'v', 'vi'],
  ['sabado', 'dissabte', 'saturday', 'sab', 'ds', 'sat', 's', 'sa'],
  ['domingo', 'diumenge', 'sunday', 'dom', 'dg', 'sun', 'd', 'do'],
];

const everyDay =
  /^(?:todos los dias|cada dia|tots els dies|every ?day|daily|full ?time|laborables|feiners)$/u;

/** Weekdays named in a cell, also as a span (`L-V`, `lunes a jueves`); null where a word names none. */
export function parseWeekdays(cell: string): Weekday[] | null {
  const words = fold(cell).replace(/\./gu, '').trim();
  if (everyDay.test(words)) return [1, 2, 3, 4, 5];
  const days = new Set<Weekday>();
  for (const part of words.split(/\s*[,;/|]\s*|\s+(?:y|i|and)\s+/u).filter((one) => one !== '')) {
    const [from, to, ...more] = part.split(/\s*[-–]\s*|\s+(?:a|to|al)\s+/u).map(weekdayOf);
    if (from === undefined || from === 0 || to === 0 || more.length > 0) return null;
    for (let day = from, steps = 0; steps < 7; day = (day % 7) + 1, steps += 1) {
      days.add(day);
      if (day === (to ?? from)) break;
    }
  }
  return [...days].sort((a, b) => a - b);
}

function weekdayOf(word: string): Weekday {
  return weekdayNames.findIndex((names) => names.includes(word)) + 1;
}

/**
 * Hours on weekdays: `lunes, miércoles 9:00-11:30; V 15-17`. Days without hours of their own have the hours that follow.
 *
 * @returns null where a part cannot be read
 */
export function parseFocusHours(cell: string): FocusHours[] | null {
  const parts = cell.split(/\s*[;\n]\s*/u).filter((part) => part.trim() !== '');
  const hours = parts.map((part) => {
    const match =
      /^(.+?)[,:]?\s+(?:de |from )?(\d{1,2})(?:[:.h](\d{2}))?\s*h?\s*(?:-|–|a|to)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*h?$/iu.exec(
        part.trim(),
      );
    const days = match ? parseWeekdays(match[1] ?? '') : null;
    if (!match || !days) return null;
    const time = (hour = '', minute = '00'): string => `${hour.padStart(2, '0')}:${minute}`;
    const parsed = focusHoursSchema.safeParse({
      days,
      from: time(match[2], match[3]),
      to: time(match[4], match[5]),
    });
    return parsed.success ? parsed.data : null;
  });
  const read = hours.filter((one) => one !== null);
  return read.length === parts.length && read.length > 0 ? read : null;
}

/** Focus hours as `parseFocusHours` reads them. */
export function writeFocusHours(hours: readonly FocusHours[], locale: Locale): string {
  return hours
    .map(({ days, from, to }) => {
      const names = [...new Set(days)].sort((a, b) => a - b).map((day) => weekdayName(day, locale));
      return `${names.join(', ')} ${from}-${to}`;
    })
    .join('; ');
}

const statusWords: Readonly<Record<MemberStatus, RegExp>> = {
  active:
    /^(?:active|activ[oae]|actiu|activa|actius|yes|si|y|s|true|1|alta|current|member|miembro|membre|vigente|vigent)$/u,
  away: /^(?:away|ausente|absent|fuera|fora|paused?|pausad[oa]|pausa|en pausa|pausat|on hold|suspended|suspendid[oa]|suspes|de baja temporal|inactiv[oa] temporal)$/u,
  former:
    /^(?:former|inactive|inactiv[oa]|inactiu|no|n|false|0|baja|baixa|ex|left|past|cancell?ed|cancelad[oa]|cancel·lat|antic|antigu[oa]|exmiembro)$/u,
};

/** Whether somebody is a member, in the words that programs and people use; null where they say something else. */
export function parseStatus(cell: string): MemberStatus | null {
  const words = fold(cell);
  const found = (Object.keys(statusWords) as MemberStatus[]).find((status) =>
    statusWords[status].test(words),
  );
  return found ?? null;
}

/** A weekday's name, as `parseWeekdays` reads it. */
export function weekdayName(day: Weekday, locale: Locale): string {
  return weekdayNames[day - 1]?.[locales.indexOf(locale)] ?? '';
}
