import type { MadeUpName } from './make-up-name';
import type { Random } from './random';

type AwkwardName = Omit<MadeUpName, 'gender'> & Partial<Pick<MadeUpName, 'gender'>>;

/** Families of names that programs stumble over; one of each is met in every sixty members. */
const awkward: readonly (readonly AwkwardName[])[] = [
  // Another script, alone or beside its transcription.
  [
    named('Salma', 'El Amrani', '', ['ar', 'fr'], 'سلمى العمراني', 'feminine'),
    named('Xiaowen', 'Wang', '', ['zh'], 'Wang Xiaowen 王晓雯', 'feminine'),
    named('Tariq', 'Haddad', '', ['ar'], 'طارق حداد', 'masculine'),
    named('Weiming', 'Chen', '', ['zh'], 'Chen Weiming 陈伟明', 'masculine'),
  ],
  // Longer than its column.
  [
    named('María del Rosario', 'Fernández de Córdoba', 'Sánchez-Arjona y Villalonga', [], '', 'feminine'),
    named('Francesc Xavier', 'de Montagut-Desvalls', 'Armengol de Vilafranca', [], '', 'masculine'),
    named('Marie-Antoinette', 'Vandenbroucke-Descheemaeker', '', ['fr', 'nl'], '', 'feminine'),
  ],
  // One word, and no more.
  [named('Nuage', '', '', []), named('Zuri', '', '', []), named('Brossa', '', '', [])],
  // Letters that sorting and searching must know.
  [
    named('Gal·la', 'Cabañas', 'Il·la', [], '', 'feminine'),
    named('Marcel·lí', 'Muñoz', 'Puig-Gil', [], '', 'masculine'),
    named('Begoña', 'O’Brien', 'Núñez', ['en'], '', 'feminine'),
    named('Íñigo', 'Peña i Sal·las', '', [], '', 'masculine'),
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
  languages: readonly string[],
  displayName = '',
  gender?: MadeUpName['gender'],
): AwkwardName {
  return { givenName, firstSurname, secondSurname, languages, displayName, ...(gender && { gender }) };
}
