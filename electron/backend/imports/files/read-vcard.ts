import type { ImportField } from '@shared/imports/imports.schema';
import { photoBytes } from '../photos/card-photo';
import { ListPhotos } from '../photos/list-photos';
import { Turns } from '../turns';
import { joinList } from '../values/lists';
import { parseCards, partsOf, textOf, typesOf, type Card, type CardProperty } from './vcard';

/** The columns that cards become, in the order of the cells. */
export const cardColumns: readonly ImportField[] = [
  'givenName',
  'middleName',
  'surnames',
  'fullName',
  'displayName',
  'email',
  'phone',
  'companyName',
  'role',
  'web',
  'linkedin',
  'instagram',
  'facebook',
  'x',
  'mastodon',
  'github',
  'behance',
  'youtube',
  'vimeo',
  'tiktok',
  'otherWeb',
  'otherLink',
  'birthday',
  'languages',
  'offers',
  'learns',
  'specialties',
  'bio',
  'photo',
];

/**
 * Reads cards as rows, one a card, with a row of column names first; the backend answers others meanwhile. Cards that say
 * nothing are none.
 *
 * @returns with how many did not end, how many have a note, which is left out: it is the owner's alone, and how many have
 * a photo that cannot be taken
 */
export async function readCards(text: string): Promise<{
  rows: string[][];
  photos: ListPhotos;
  unfinished: number;
  notes: number;
  photosLeftOut: number;
}> {
  const rows = [[...cardColumns] as string[]];
  const photos = new ListPhotos();
  let [unfinished, notes, photosLeftOut] = [0, 0, 0];
  const turns = new Turns();
  for (const card of parseCards(text, () => (unfinished += 1))) {
    if (card && isPerson(card)) {
      const photo = photoName(card, photos);
      if (photo === null) photosLeftOut += 1;
      const row = rowOf(card, photo ?? '');
      if (row.some((cell) => cell !== '')) rows.push(row);
      if (card.some(({ name, raw }) => name === 'NOTE' && raw.trim() !== '')) notes += 1;
    }
    if (turns.areOver) await turns.next();
  }
  return { rows, photos, unfinished, notes, photosLeftOut };
}

/** The name of a card's photo among all; empty where it has none, null where none of those that it has can be taken. */
function photoName(card: Card, photos: ListPhotos): string | null {
  const own = card.filter(({ name, raw }) => name === 'PHOTO' && raw.trim() !== '');
  for (const property of own) {
    const bytes = photoBytes(property);
    const name = bytes && photos.add(bytes);
    if (name !== null) return name;
  }
  return own.length === 0 ? '' : null;
}

function isPerson(card: Card): boolean {
  const kind = card.find(({ name }) => name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND');
  return !kind || textOf(kind.raw).toLowerCase() === 'individual';
}

function rowOf(card: Card, photo: string): string[] {
  const all = (name: string): CardProperty[] => card.filter((property) => property.name === name);
  const first = (name: string): string => {
    const found = preferred(all(name));
    return found ? textOf(found.raw) : '';
  };
  const [surnames = '', given = '', middle = ''] = partsOf(all('N')[0]?.raw ?? '');
  const links = linksOf(card);
  const cells: Readonly<Partial<Record<ImportField, string>>> = {
    givenName: given,
    middleName: middle,
    surnames,
    // Where N is empty, as Google leaves it out, FN tells.
    fullName: given === '' && surnames === '' ? first('FN') || first('ORG').split(';')[0] : '',
    displayName: textOf(all('NICKNAME')[0]?.raw.split(',')[0] ?? ''),
    email: first('EMAIL').replace(/^mailto:/iu, ''),
    phone: first('TEL').replace(/^tel:/iu, ''),
    companyName: partsOf(all('ORG')[0]?.raw ?? '')[0],
    role: first('TITLE') || first('ROLE'),
    ...links,
    birthday: birthdayOf(first('BDAY')),
    languages: all('LANG')
      .map(({ raw }) => textOf(raw))
      .join(', '),
    offers: joinList(all('EXPERTISE').map(({ raw }) => textOf(raw))),
    learns: joinList(all('INTEREST').map(({ raw }) => textOf(raw))),
    specialties: joinList(
      all('CATEGORIES')
        .flatMap(({ raw }) => partsOf(raw, ','))
        .filter((category) => !/^(?:mycontacts|\* ?mycontacts|starred)$/iu.test(category)),
    ),
    bio: '',
    photo,
  };
  return cardColumns.map((field) => cells[field] ?? '');
}

function preferred(properties: readonly CardProperty[]): CardProperty | undefined {
  const byNumber = (property: CardProperty): number =>
    Number(property.parameters.get('PREF')?.[0] ?? (typesOf(property).includes('pref') ? 1 : 101));
  return [...properties].sort((a, b) => byNumber(a) - byNumber(b)).find(({ raw }) => raw.trim() !== '');
}

const linkPatterns: readonly (readonly [ImportField, RegExp])[] = [
  ['linkedin', /linkedin\.com/iu],
  ['instagram', /instagram\.com/iu],
  ['facebook', /facebook\.com/iu],
  ['x', /(?:twitter|\/\/(?:www\.)?x)\.com/iu],
  ['github', /github\.com/iu],
  ['mastodon', /mastodon|\/@/iu],
];

function linksOf(card: Card): Partial<Record<ImportField, string>> {
  const links: Partial<Record<ImportField, string>> = {};
  for (const property of card) {
    const isProfile = property.name === 'SOCIALPROFILE' || property.name === 'X-SOCIALPROFILE';
    if (property.name !== 'URL' && !isProfile) continue;
    const url = textOf(property.raw);
    const field = isProfile ? profileField(property, url) : addressField(url);
    if (field) links[field] ??= url;
    else if (!isProfile && links.web === undefined) links.web = url;
    else if (!isProfile) links.otherLink ??= url;
  }
  return links;
}

const ownNames: Readonly<Record<string, ImportField>> = {
  twitter: 'x',
  other: 'otherLink',
  website: 'otherWeb',
};

/** Which service a profile is of: as it says itself (RFC 9554; Apple writes it as a type), else by its address. */
function profileField(property: CardProperty, url: string): ImportField | null {
  const service = property.parameters.get('SERVICE-TYPE')?.[0]?.toLowerCase() ?? typesOf(property)[0] ?? '';
  const name = ownNames[service] ?? service;
  return cardColumns.find((field) => field === name && field !== 'web') ?? addressField(url);
}

function addressField(url: string): ImportField | null {
  return linkPatterns.find(([, pattern]) => pattern.test(url))?.[0] ?? null;
}

/** `19840312`, `1984-03-12T00:00:00Z`, `--0312`; Apple writes the year 1604 where it is not known. */
function birthdayOf(value: string): string {
  const digits = /^(\d{4}|--)-?(\d{2})-?(\d{2})/u.exec(value);
  if (!digits) return value;
  const [, year = '', month = '', day = ''] = digits;
  return year === '--' || year === '1604' ? `--${month}-${day}` : `${year}-${month}-${day}`;
}
