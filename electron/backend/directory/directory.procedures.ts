import type { DirectoryFilters, DirectorySort } from '@shared/directory/directory.schema';
import type { Locale } from '@shared/locale';
import type { ReadTx } from '../database/unit-of-work';
import { base } from '../router-base';
import { conditionFor, type FilterName } from './directory-filters';
import {
  countKinds,
  countLanguages,
  countMembers,
  countSectors,
  countSpecialties,
  countStatuses,
  listBirthdays,
  listIds,
  readRows,
} from './directory.repository';
import { monthDaysFrom, nextBirthday, plusDays } from './directory.rules';
import type { SearchIndex } from './search-index';

const directory = base.directory;

/** Days after joining in which a member counts as new. */
const newcomerDays = 28;
const birthdayDays = 14;
const shownToday = 12;

export const directoryProcedures = {
  list: directory.list.handler(async ({ input, context }) => {
    const { filters, sort, descending, locale, offset, limit } = input;
    const found = await findWords(context.searchIndex, filters);
    return context.unitOfWork.read(async (tx) => {
      // The order of relevance holds nobody else.
      const condition = conditionFor(filters, sort === 'relevance' ? null : found);
      const { total, ids } = await listIds(
        tx,
        condition,
        { sort, descending, locale, found },
        { offset, limit },
      );
      return { total, rows: await readRows(tx, ids) };
    });
  }),

  facets: directory.facets.handler(async ({ input, context }) => {
    const { filters } = input;
    const found = await findWords(context.searchIndex, filters);
    const kinds = filters.kinds?.length ? filters.kinds : ['offers', 'seeks', 'learns'];
    const without = (...names: FilterName[]) => conditionFor(filters, found, names);
    // One unit of work each, so that whoever asks for rows meanwhile waits for one count and not for all.
    const count = <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> => context.unitOfWork.read(work);
    return {
      total: await count((tx) => countMembers(tx, without())),
      sectors: await count((tx) => countSectors(tx, without('sectors', 'specialties'), kinds)),
      specialties: await count((tx) => countSpecialties(tx, without('specialties'), kinds)),
      languages: await count((tx) => countLanguages(tx, without('languages'))),
      statuses: await count((tx) => countStatuses(tx, without('statuses'))),
      kinds: await count((tx) => countKinds(tx, without('kinds'))),
    };
  }),

  ask: directory.ask.handler(async ({ input, context }) => {
    const { query, kinds, limit, forId } = input;
    const around = forId === undefined ? null : await context.graphIndex.around(forId);
    const { answers, total, understood } = await context.searchIndex.ask(query, {
      kinds,
      limit,
      ...(around && { closeness: (id: string) => around.closeness(id), withoutId: around.member.id }),
    });
    const rows = await context.unitOfWork.read((tx) =>
      readRows(
        tx,
        answers.map((answer) => answer.memberId),
      ),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      total,
      understood,
      asker: around?.member ?? null,
      answers: answers.flatMap(({ memberId, ...answer }) => {
        const member = byId.get(memberId);
        const introduction = around?.introductionTo(memberId) ?? null;
        return member ? [{ ...answer, member, introduction }] : [];
      }),
    };
  }),

  today: directory.today.handler(({ input, context }) =>
    context.unitOfWork.read(async (tx) => ({
      memberCount: await countMembers(tx, conditionFor({ statuses: ['active', 'away'] }, null)),
      inToday: await firstRows(tx, { statuses: ['active'], inOn: input.weekday }),
      newcomers: await newcomers(tx, input.today),
      birthdays: await birthdays(tx, input.today),
      unknown: await unknownMembers(tx),
    })),
  ),
};

/**
 * The members whose names or services hold the filters' words, best first.
 *
 * @returns null where the filters hold no words
 */
export async function findWords(
  searchIndex: SearchIndex,
  filters: DirectoryFilters,
): Promise<string[] | null> {
  const query = filters.query?.trim() ?? '';
  return query === '' ? null : searchIndex.find(query);
}

/**
 * Ids of all members that the filters hold, in the order of their names or of what is asked for.
 *
 * @param found what `findWords` found
 */
export async function listMemberIds(
  tx: ReadTx,
  filters: DirectoryFilters,
  found: readonly string[] | null,
  locale: Locale,
  sort: Exclude<DirectorySort, 'relevance'> = 'name',
): Promise<string[]> {
  const order = { sort, descending: false, locale, found };
  const { ids } = await listIds(tx, conditionFor(filters, found), order, { offset: 0, limit: -1 });
  return ids;
}

async function firstRows(tx: ReadTx, filters: DirectoryFilters) {
  const order = { sort: 'name', descending: false, locale: 'es', found: null } as const;
  const { total, ids } = await listIds(tx, conditionFor(filters, null), order, {
    offset: 0,
    limit: shownToday,
  });
  return { total, rows: await readRows(tx, ids) };
}

async function newcomers(tx: ReadTx, today: string) {
  const condition = conditionFor({ statuses: ['active'], joinedSince: plusDays(today, -newcomerDays) }, null);
  const order = { sort: 'joined', descending: true, locale: 'es', found: null } as const;
  const { total, ids } = await listIds(tx, condition, order, { offset: 0, limit: shownToday });
  return { total, rows: await readRows(tx, ids) };
}

async function birthdays(tx: ReadTx, today: string) {
  const born = await listBirthdays(tx, monthDaysFrom(today, birthdayDays));
  const rows = new Map(
    (
      await readRows(
        tx,
        born.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const limit = plusDays(today, birthdayDays);
  return born
    .flatMap(({ id, birthday }) => {
      const member = rows.get(id);
      return member ? [{ member, ...nextBirthday(birthday, today) }] : [];
    })
    .filter(({ on }) => on < limit)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

async function unknownMembers(tx: ReadTx) {
  const active = conditionFor({ statuses: ['active'] }, null);
  const condition = {
    sql: `${active.sql} AND trim(member.pitch) = ''
          AND NOT EXISTS (SELECT 1 FROM service WHERE member_id = member.id AND kind = 'offers')`,
    parameters: active.parameters,
  };
  const order = { sort: 'joined', descending: true, locale: 'es', found: null } as const;
  const { total, ids } = await listIds(tx, condition, order, { offset: 0, limit: shownToday });
  return { total, rows: await readRows(tx, ids) };
}
