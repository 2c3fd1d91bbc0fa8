import { fold } from '@shared/text/fold';

export interface NameParts {
  readonly givenName: string;
  readonly firstSurname: string;
  readonly secondSurname: string;
}

/** Words that belong to the surname that follows them. */
const particles = new Set(
  'de del dels des d da das do dos la las los les el i y e van von der den ter te zu di du le al ben bin mac mc saint san santa o'.split(
    ' ',
  ),
);

/** Second words of given names of two: `José Luis`, `Maria Àngels`, `Joan Carles`, `Anna Maria`. */
const secondGivenNames = new Set(
  'luis lluis carlos carles maria jose josep antonio antoni manuel miguel miquel angel angels angeles jesus ramon pablo pau pilar teresa rosa isabel elena carmen carme dolores dolors mercedes merce montserrat victoria eugenia cristina francisco francesc javier xavier ignacio ignasi enrique enric alberto albert ignasi andres rafael pedro pere ines lucia belen luz mar paz cruz lluisa luisa marc jordi ann anne jane lee marie lou'.split(
    ' ',
  ),
);

const firstGivenNames = new Set(
  'jose josep juan joan maria ana anna luis lluis francisco francesc miguel miquel pedro pere rosa marc victor jorge jordi carlos carles manuel antonio antoni angel mary jean marie jesus javier xavier julio eva'.split(
    ' ',
  ),
);

/** A whole name taken apart, as Spanish and Catalan names are built. `García, Ana` has its surnames first. */
export function splitFullName(name: string): NameParts {
  const words = name.trim().replace(/\s+/gu, ' ');
  const comma = words.indexOf(',');
  if (comma > 0) {
    return { givenName: words.slice(comma + 1).trim(), ...splitSurnames(words.slice(0, comma)) };
  }
  const parts = words.split(' ');
  const givenCount = givenWords(parts);
  return {
    givenName: parts.slice(0, givenCount).join(' '),
    ...splitSurnames(parts.slice(givenCount).join(' ')),
  };
}

function givenWords(parts: readonly string[]): number {
  const [first = '', second = ''] = parts.map(fold);
  if (parts.length <= 2) return Math.min(1, parts.length);
  // `Maria del Mar Soler`, `María José Prats Gil`
  if (first === 'maria' && (second === 'del' || second === 'dels' || second === 'de')) {
    const article = fold(parts[2] ?? '');
    return Math.min(parts.length - 1, article === 'la' || article === 'los' || article === 'les' ? 4 : 3);
  }
  return firstGivenNames.has(first) && secondGivenNames.has(second) ? 2 : 1;
}

/** Surnames taken apart: the first, and all the others. `de la Fuente Vidal` is two, `Puig i Roca` too. */
export function splitSurnames(surnames: string): Omit<NameParts, 'givenName'> {
  const parts = surnames
    .trim()
    .split(/\s+/u)
    .filter((part) => part !== '');
  let end = 0;
  while (end < parts.length - 1 && particles.has(fold(parts[end] ?? '').replace(/ $/u, ''))) end += 1;
  return {
    firstSurname: parts.slice(0, end + 1).join(' '),
    secondSurname: parts.slice(end + 1).join(' '),
  };
}
