import { interactionKinds } from '@shared/interactions/interactions.schema';
import { fold } from '@shared/text/fold';
import { tieKinds, type TieKind } from '@shared/ties/ties.schema';

/** What kinds of tie are called in lists, in English, Spanish and Catalan, folded. The codes themselves are among them. */
const tieWords: Readonly<Record<TieKind, string>> = {
  knows:
    'knows|know|know each other|acquaintance|acquaintances|acquainted|contact|se conocen|conoce|conocido|conocida|conocidos|conocidas|contacto|es coneixen|coneix|conegut|coneguda|coneguts|conegudes|contacte',
  friend:
    'friend|friends|friendship|amigo|amiga|amigos|amigas|amistad|amic|amiga|amics|amigues|amistat|amistats',
  colleague:
    'colleague|colleagues|coworker|coworkers|co-worker|co-workers|work colleague|companero|companera|companeros|companeras|companeros de trabajo|companero de trabajo|companera de trabajo|colega|colegas|company de feina|companya de feina|companys|companyes|companys de feina|companyes de feina|col.lega|collega',
  collaborates:
    'collaborates|collaborate|collaboration|collaborator|collaborators|work together|works with|partner|partners|project|colabora|colaboran|colaboracion|colaborador|colaboradora|colaboradores|trabajan juntos|trabaja con|socio|socia|socios|proyecto|col·labora|col·laboren|col·laboracio|collaboracio|col·laborador|col·laboradora|treballen junts|treballa amb|soci|socia|socis|projecte',
  client:
    'client|clients|customer|customers|supplier|suppliers|provider|cliente|clienta|clientes|proveedor|proveedora|proveedores|clienta|proveidor|proveidora|proveidors',
  mentor:
    'mentor|mentors|mentoring|mentorship|mentee|coach|mentora|mentores|mentoria|tutoria|tutor|tutora|mentors',
  family:
    'family|relative|relatives|sibling|siblings|brother|sister|cousin|parent|couple|spouse|familia|familiar|familiares|hermano|hermana|hermanos|primo|prima|pareja|matrimonio|parent|parents|germa|germana|germans|cosi|cosina|parella|matrimoni',
};

/** What is an encounter, or what somebody knows of another, and so no tie. */
const otherWords =
  'awareness|knows what they do|sabe que hace|sap que fa|coffee|coffees|conversation|conversations|chat|introduction|introductions|lunch|call|calls|event|events|meeting|cafe|cafes|conversacion|presentacion|comida|llamada|evento|reunion|conversa|presentacio|dinar|trucada|esdeveniment|reunio';

const tieKindOf = new Map([
  ...Object.entries(tieWords).flatMap(([kind, list]) =>
    list.split('|').map((word) => [fold(word), kind as TieKind] as const),
  ),
  ...tieKinds.map((kind) => [kind, kind] as const),
]);
const others = new Set<string>([...otherWords.split('|').map(fold), ...interactionKinds]);

/**
 * What a word for a kind means.
 *
 * @returns the kind; `no-tie` for encounters and awareness; null where it is neither
 */
export function kindOfWord(word: string): TieKind | 'no-tie' | null {
  const plain = fold(word)
    .replaceAll(/[._/]+/gu, ' ')
    .trim();
  return tieKindOf.get(plain) ?? tieKindOf.get(fold(word)) ?? (others.has(plain) ? 'no-tie' : null);
}
