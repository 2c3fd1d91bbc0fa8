import { shippedSpecialties } from '@backend/directory/search/concepts/lexicon-phrases';
import { readNeeds } from './needs';

const givenNames =
  'Aina Biel Carla David Elvira Ferran Gemma Hugo Irene Joan Laia Marc Núria Oriol Paula Quim'.split(' ');
const surnames =
  'Alsina Bosch Camps Duran Esteve Ferrer Garriga Homs Iglesias Jover Lloret Mas Navarro Oller Puig'.split(
    ' ',
  );
const weekdays = ['lunes, martes', 'miércoles', 'jueves y viernes', ''];
const header =
  'Nombre,Apellidos,Empresa,Cargo,Correo electrónico,Teléfono,Web,Fecha de alta,Idiomas,Días,En una frase,Servicios,Busca';

/**
 * A list of members as a manager keeps it, as CSV text: always the same one, everybody made up, two and a half services
 * each.
 */
export async function memberList(count: number): Promise<string> {
  const { services } = await readNeeds('tuning');
  const specialties = shippedSpecialties();
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const one = <T>(values: readonly T[], none: T): T => values[random(values.length)] ?? none;
  const title = (): string =>
    random(3) === 0 ? (one(services, undefined)?.title ?? '') : (one(specialties, undefined)?.name.es ?? '');
  const lines = Array.from({ length: count }, (_, index) => {
    const given = one(givenNames, '');
    const own = `${one(surnames, '')} ${one(surnames, '')}`;
    const text = one(services, undefined);
    return [
      given,
      own,
      random(2) === 0 ? `Taller ${one(surnames, '')} ${String(random(count))}` : '',
      title(),
      `persona${String(index)}@example.org`,
      `+34 6${String(10_000_000 + index)}`,
      random(3) === 0 ? `https://persona${String(index)}.example.org` : '',
      `${String(1 + random(28)).padStart(2, '0')}/${String(1 + random(12)).padStart(2, '0')}/${String(2015 + random(10))}`,
      random(2) === 0 ? 'castellano, catalán' : 'español; inglés',
      one(weekdays, ''),
      text?.description ?? '',
      random(2) === 0 ? `${title()}; ${title()}` : title(),
      random(2) === 0 ? '' : title() + (random(2) === 0 ? '' : `; ${title()}`),
    ];
  });
  return `${header}\n${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
