import { commonArchetypes, rareArchetypes, type Archetype } from './archetypes';
import type { CommunityOptions, MadeUpCommunity, MadeUpMember } from './community.types';
import { makeUpId } from './make-up-id';
import { makeUpMember } from './make-up-member';
import { seededRandom, type Random } from './random';

/**
 * A community that could be anywhere here and is nowhere: the same options give the same people.
 *
 * @param options `members` from 1 up; above the number of archetypes trades repeat, with other names, words and habits
 */
export function makeUpCommunity(options: CommunityOptions): MadeUpCommunity {
  const random = seededRandom(options.seed);
  const ids = seededRandom(options.seed + 1);
  const start = Date.parse(`${options.today}T00:00:00Z`);
  const members: MadeUpMember[] = [];
  const taken = new Set<string>();
  let trades = tradesOfARound(random);
  while (members.length < options.members) {
    const archetype = trades.pop();
    if (!archetype) {
      trades = tradesOfARound(random);
      continue;
    }
    const id = makeUpId(ids, start + members.length);
    members.push({ id, ...withNewName(taken, () => makeUpMember(random, archetype, options)) });
  }
  return { space: space(random), members };
}

/** Every common trade once, and some of the rare ones, mixed. */
function tradesOfARound(random: Random): Archetype[] {
  const rare = random.shuffled(rareArchetypes).slice(0, Math.ceil(rareArchetypes.length / 2));
  return random.shuffled([...commonArchetypes, ...rare]);
}

/** In a small community two of the same name would look like a mistake; in a large one they are bound to be. */
function withNewName(taken: Set<string>, make: () => Omit<MadeUpMember, 'id'>): Omit<MadeUpMember, 'id'> {
  for (let tries = 0; tries < 5; tries += 1) {
    const member = make();
    const name = `${member.fields.givenName} ${member.fields.firstSurname}`;
    if (taken.has(name) && tries < 4) continue;
    taken.add(name);
    return member;
  }
  return make();
}

function space(random: Random): MadeUpCommunity['space'] {
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
