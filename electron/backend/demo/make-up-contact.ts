import type { LinkKind, MemberFields } from '@shared/members/members.schema';
import { fold } from '@shared/text/fold';
import type { MadeUpName } from './make-up-name';
import type { Random } from './random';

/** Where people of a sector show what they do, besides LinkedIn. */
const showcases: Readonly<Record<string, readonly LinkKind[]>> = {
  'graphic-design': ['behance', 'instagram'],
  illustration: ['instagram', 'behance'],
  photography: ['instagram'],
  audiovisual: ['vimeo', 'instagram'],
  'sound-and-music': ['youtube', 'instagram'],
  'web-development': ['github', 'mastodon'],
  'software-and-mobile': ['github'],
  'data-and-ai': ['github'],
  'food-and-fashion': ['instagram'],
  'architecture-and-interiors': ['instagram'],
  'events-and-tourism': ['instagram', 'facebook'],
};

/**
 * How a member is reached: addresses end in `.example`, which is nobody's (RFC 2606), and numbers are from a range
 * that is not given out.
 *
 * @param taken e-mail addresses of the others; the new one is added
 */
export function makeUpContact(
  random: Random,
  { name, company, sector }: { name: MadeUpName; company: string; sector: string },
  taken: Set<string>,
): Pick<MemberFields, 'email' | 'phone' | 'web' | 'links'> {
  const [given = '', surname = ''] = [name.givenName, name.firstSurname].map((part) => plain(part));
  const domain = company === '' ? `${given}${surname}` : plain(company);
  const digits = String(random.below(1_000_000)).padStart(6, '0');
  const mailbox = random.chance(0.5) || surname === '' ? given : `${given}.${surname}`;
  return {
    email: random.chance(0.94) ? freeAddress(mailbox, domain, taken) : '',
    phone: random.chance(0.8) ? `+34 700 ${digits.slice(0, 3)} ${digits.slice(3)}` : '',
    web: random.chance(0.6) ? `https://www.${domain}.example` : '',
    links: links(random, [given, surname].filter((part) => part !== '').join('-'), sector),
  };
}

function freeAddress(mailbox: string, domain: string, taken: Set<string>): string {
  let address = `${mailbox}@${domain}.example`;
  for (let next = 2; taken.has(address); next += 1) address = `${mailbox}${next}@${domain}.example`;
  taken.add(address);
  return address;
}

function links(random: Random, handle: string, sector: string): MemberFields['links'] {
  const kinds: LinkKind[] = [];
  if (random.chance(0.4)) kinds.push('linkedin');
  const showcase = showcases[sector];
  if (showcase && random.chance(0.6)) kinds.push(random.pick(showcase));
  return kinds.map((kind) => ({ kind, url: `https://${kind}.example/${handle}` }));
}

function plain(words: string): string {
  return fold(words).replace(/[^a-z0-9]/gu, '');
}
