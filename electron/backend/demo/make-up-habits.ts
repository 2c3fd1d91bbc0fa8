import { consentMeans, consentPurposes } from '@shared/consents/consents.schema';
import type { Locale } from '@shared/locale';
import type { FocusHours, MemberFields, Weekday } from '@shared/members/members.schema';
import type { MadeUpConsent } from './community.types';
import type { Random } from './random';

const dayMs = 86_400_000;
const quietHours = [
  { from: '08:30', to: '10:30' },
  { from: '09:00', to: '11:00' },
  { from: '09:30', to: '12:30' },
  { from: '10:00', to: '13:00' },
  { from: '12:00', to: '14:00' },
  { from: '15:00', to: '17:00' },
  { from: '16:00', to: '18:30' },
];
const bestMoments: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    'Después del café de las once',
    'A la hora de comer',
    'A primera hora, antes de las nueve y media',
    'Los viernes por la tarde',
    'Mejor un mensaje antes',
    'Cuando no lleva los auriculares',
    'A las cuatro, que sale a pasear a la perra',
    'Nunca en cierre de trimestre',
    'Lunes no. Cualquier otro día, sí',
    'Bajando a por pan, sobre la una',
    'Justo después de dejar a los niños en el colegio',
    'En la terraza, si hace sol',
    'Los martes, que come en la cocina común',
    'Por la tarde, nunca antes de las doce',
    'Con un té en la mano y sin prisa',
    'De camino a la impresora',
    'Antes de la clase de yoga de los jueves',
    'Contesta antes por escrito que en persona',
    'Entre reunión y reunión, en la cabina dos',
    'A última hora, cuando se vacía la sala',
    'Mientras riega las plantas de la entrada',
    'Los miércoles, en el desayuno de la comunidad',
    'Cuando aparca la bici, sobre las nueve',
    'Después de las seis, con una caña',
  ],
  ca: [
    'Després del cafè de les onze',
    'A l’hora de dinar',
    'A primera hora, abans de dos quarts de deu',
    'Els divendres a la tarda',
    'Millor un missatge abans',
    'Quan no porta els auriculars',
    'A les quatre, que surt a passejar la gossa',
    'Mai a final de trimestre',
    'Dilluns no. Qualsevol altre dia, sí',
    'Quan baixa a buscar el pa, cap a la una',
    'Just després de deixar la canalla a l’escola',
    'A la terrassa, si fa sol',
    'Els dimarts, que dina a la cuina comuna',
    'A la tarda, mai abans de les dotze',
    'Amb un te a la mà i sense pressa',
    'De camí a la impressora',
    'Abans de la classe de ioga dels dijous',
    'Contesta abans per escrit que en persona',
    'Entre reunió i reunió, a la cabina dos',
    'A última hora, quan es buida la sala',
    'Mentre rega les plantes de l’entrada',
    'Els dimecres, a l’esmorzar de la comunitat',
    'Quan aparca la bici, cap a les nou',
    'Passades les sis, amb una canya',
  ],
  en: [
    'After the eleven o’clock coffee',
    'At lunch',
    'First thing, before half past nine',
    'On Friday afternoons',
    'Send a message first',
    'Whenever the headphones are off',
    'At four, when the dog needs walking',
    'Never at the end of a quarter',
    'Not Mondays. Any other day is fine',
    'On the way to buy bread, about one',
    'Just after the school run',
    'Out on the terrace, if it is sunny',
    'Tuesdays, over lunch in the shared kitchen',
    'In the afternoon, never before noon',
    'With a cup of tea and no hurry',
    'On the way to the printer',
    'Before the Thursday yoga class',
    'Quicker in writing than in person',
    'Between meetings, in booth two',
    'Late, when the room has emptied',
    'While watering the plants by the door',
    'Wednesdays, at the community breakfast',
    'When the bike gets parked, about nine',
    'After six, over a beer',
  ],
};

/**
 * Birthday, time in the community and status, as they are on the given day.
 *
 * @param age in years, with its fraction
 */
export function makeUpDates(
  random: Random,
  today: string,
  age: number,
): Pick<MemberFields, 'birthday' | 'joinedOn' | 'leftOn' | 'status'> {
  const now = Date.parse(`${today}T00:00:00Z`);
  const on = (time: number): string => new Date(time).toISOString().slice(0, 10);
  // A few came lately, most within some years, a few a long time ago.
  const daysHere = random.chance(0.1) ? random.below(28) : Math.floor(random.next() ** 2 * 2600) + 28;
  const bornOn = on(now - age * 365.25 * dayMs);
  const birthday = random.chance(0.65) ? bornOn : random.chance(0.4) ? `--${bornOn.slice(5)}` : null;
  const isFormer = random.chance(0.07) && daysHere > 90;
  const leftOn = isFormer ? on(now - random.below(daysHere - 60) * dayMs) : null;
  const isAway = random.chance(0.06) && daysHere > 90;
  const status = isFormer ? 'former' : isAway ? 'away' : 'active';
  const joinedOn = random.chance(0.96) || isFormer ? on(now - daysHere * dayMs) : null;
  return { birthday, joinedOn, leftOn, status };
}

/** Days in, hours of quiet, and when they like to be talked to. */
export function makeUpHabits(
  random: Random,
  locale: Locale,
): Pick<MemberFields, 'daysIn' | 'focusHours' | 'bestMoment'> {
  const usual: Weekday[] = [1, 2, 3, 4, 5];
  const daysIn = random.chance(0.35) ? usual : usual.filter(() => random.chance(0.55));
  return {
    daysIn,
    focusHours: focusHours(random, daysIn),
    bestMoment: random.chance(0.4) ? random.pick(bestMoments[locale]) : '',
  };
}

function focusHours(random: Random, daysIn: readonly Weekday[]): FocusHours[] {
  if (!random.chance(0.35)) return [];
  const days = random.chance(0.6) ? [...daysIn] : daysIn.filter(() => random.chance(0.5));
  return days.length > 0 ? [{ days, ...random.pick(quietHours) }] : [];
}

/** Most agree to most, on the day they came; some were never asked, a few took it back. */
export function makeUpConsents(random: Random, joinedOn: string | null, today: string): MadeUpConsent[] {
  if (random.chance(0.12)) return [];
  const how = random.pick(['form', 'form', 'written', ...consentMeans] as const);
  const at = `${joinedOn ?? today}T09:30:00.000Z`;
  return consentPurposes
    .filter((purpose) => random.chance(purpose === 'phone' ? 0.6 : 0.92))
    .map((purpose) => {
      const isTakenBack = random.chance(purpose === 'phone' ? 0.15 : 0.05);
      return isTakenBack
        ? { purpose, given: false, at: `${today}T08:00:00.000Z`, how: 'spoken' }
        : { purpose, given: true, at, how };
    });
}
