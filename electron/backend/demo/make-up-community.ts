import { displayNameOf } from '@shared/members/display-name';
import { commonArchetypes, rareArchetypes, type Archetype } from './archetypes';
import type { CommunityOptions, MadeUpCommunity, MadeUpMember } from './community.types';
import { makeUpId } from './make-up-id';
import { makeUpMember, type Already } from './make-up-member';
import { makeUpName, type MadeUpName } from './make-up-name';
import { seededRandom, type Random } from './random';

const rareShare = 0.4;

/**
 * A community that could be anywhere here and is nowhere: the same options give the same people.
 *
 * @param options `members` from 0 up; above the number of archetypes trades repeat, with other names, words and habits
 */
export function makeUpCommunity(options: CommunityOptions): MadeUpCommunity {
  const random = seededRandom(options.seed);
  const ids = seededRandom(options.seed + 1);
  const start = Date.parse(`${options.today}T00:00:00Z`);
  const space = makeUpSpace(random);
  const members: MadeUpMember[] = [];
  const names = new Set<string>();
  const already: Already = { emails: new Set(), companies: new Map() };
  let trades: Archetype[] = [];
  while (members.length < options.members) {
    const archetype = trades.pop();
    if (!archetype) {
      trades = roundOfTrades(random);
      continue;
    }
    const id = makeUpId(ids, start + members.length);
    const name = newName(random, members.length, names);
    members.push({ id, ...makeUpMember(random, name, archetype, already, options) });
  }
  return { space, members };
}

/** Every common trade once and some rare ones, to be taken from the end, where each sector stands once. */
function roundOfTrades(random: Random): Archetype[] {
  const rare = rareArchetypes.filter(() => random.chance(rareShare));
  const first: Archetype[] = [];
  const others: Archetype[] = [];
  for (const trade of random.shuffled(commonArchetypes)) {
    (first.some(({ sector }) => sector === trade.sector) ? others : first).push(trade);
  }
  return [...random.shuffled([...others, ...rare]), ...random.shuffled(first)];
}

/** In a small community two of the same name would look like a mistake; in a large one they are bound to be. */
function newName(random: Random, position: number, taken: Set<string>): MadeUpName {
  let name = makeUpName(random, position);
  for (let tries = 0; tries < 20 && taken.has(displayNameOf(name)); tries += 1) {
    name = makeUpName(random, position);
  }
  taken.add(displayNameOf(name));
  return name;
}

function makeUpSpace(random: Random): MadeUpCommunity['space'] {
  return {
    name: random.pick(['La Rebotiga', 'El Galliner Cowork', 'Can Tertúlia', 'La Nau Compartida']),
    address: 'Carrer de les Acàcies, 12',
    web: 'https://www.tertulia-demo.example',
    email: 'hola@tertulia-demo.example',
    phone: '+34 700 000 000',
    languages: ['ca', 'es', 'en'],
    accentColour: '#a4451f',
    secondColour: '#1f5f5b',
  };
}
