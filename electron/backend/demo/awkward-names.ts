import type { MadeUpName } from './make-up-name';
import { complexions, type Complexion } from './names';
import type { Random } from './random';

type AwkwardName = Omit<MadeUpName, 'gender'> & Partial<Pick<MadeUpName, 'gender'>>;

const { mediterranean, maghrebi, chinese } = complexions;

/** Families of names that programs stumble over; one of each is met in every sixty members. */
const awkward: readonly (readonly AwkwardName[])[] = [
  // Another script, alone or beside its transcription.
  [
    named('Salma', 'El Amrani', '', 'feminine', ['ar', 'fr'], 'سلمى العمراني', maghrebi),
    named('Xiaowen', 'Wang', '', 'feminine', ['zh'], 'Wang Xiaowen 王晓雯', chinese),
    named('Tariq', 'Haddad', '', 'masculine', ['ar'], 'طارق حداد', maghrebi),
    named('Weiming', 'Chen', '', 'masculine', ['zh'], 'Chen Weiming 陈伟明', chinese),
  ],
  // Longer than its column.
  [
    named('María del Rosario', 'Fernández de Córdoba', 'Sánchez-Arjona y Villalonga', 'feminine'),
    named('Francesc Xavier', 'de Montagut-Desvalls', 'Armengol de Vilafranca', 'masculine', ['ca']),
    named('Marie-Antoinette', 'Vandenbroucke-Descheemaeker', '', 'feminine', ['fr', 'nl']),
  ],
  // One word, and no more.
  [named('Nuage', '', '', null), named('Zuri', '', '', null), named('Brossa', '', '', null)],
  // Letters that sorting and searching must know.
  [
    named('Gal·la', 'Cabañas', 'Il·la', 'feminine', ['ca']),
    named('Marcel·lí', 'Muñoz', 'Puig-Gil', 'masculine', ['ca']),
    named('Begoña', 'O’Brien', 'Núñez', 'feminine', ['en']),
    named('Íñigo', 'Peña i Sal·las', '', 'masculine'),
  ],
];

/** Families of awkward names; one of each stands among every sixty members. */
export const awkwardFamilies = awkward.length;

/** An awkward name of the given family, below `awkwardFamilies`. */
export function pickAwkwardName(random: Random, family: number): MadeUpName {
  const gender = random.chance(0.54) ? 'feminine' : 'masculine';
  return { gender, ...random.pick(awkward[family] ?? []) };
}

function named(
  givenName: string,
  firstSurname: string,
  secondSurname: string,
  gender: MadeUpName['gender'] | null,
  languages: readonly string[] = [],
  displayName = '',
  complexion: Complexion = mediterranean,
): AwkwardName {
  return {
    givenName,
    firstSurname,
    secondSurname,
    languages,
    displayName,
    complexion,
    ...(gender && { gender }),
  };
}
