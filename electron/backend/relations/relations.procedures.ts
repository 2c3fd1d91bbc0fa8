import { fold } from '@shared/text/fold';
import { dayOf } from '@shared/graph/strength';
import { listAwareness } from '../awareness';
import { todayOf } from '../clock';
import { notFound } from '../domain-error';
import { listInteractions } from '../interactions';
import { base } from '../router-base';
import { listTies } from '../ties';
import { findPeople, isThere, listMeetings, readPeople } from './relations.repository';
import { byLevel, relationsOf } from './relations.rules';

const relations = base.relations;

export const relationsProcedures = {
  read: relations.read.handler(({ input: { memberId, encounters }, context: { unitOfWork } }) =>
    unitOfWork.read(async (tx) => {
      if (!(await isThere(tx, memberId))) throw notFound('member');
      const ties = await listTies(tx, memberId);
      const meetings = await listMeetings(tx, memberId);
      const awareness = await listAwareness(tx, memberId);
      const { total, interactions } = await listInteractions(tx, memberId, encounters);
      const found = relationsOf(memberId, ties, meetings, dayOf(todayOf(unitOfWork.clock)));
      const mentioned = new Set([
        ...found.map(({ otherId }) => otherId),
        ...awareness.flatMap(({ fromId, toId }) => [fromId, toId]),
        ...interactions.flatMap(({ participantIds }) => participantIds),
      ]);
      return {
        people: await readPeople(tx, [...mentioned]),
        relations: found,
        knownBy: byLevel(awareness.filter(({ toId }) => toId === memberId)),
        knows: byLevel(awareness.filter(({ fromId }) => fromId === memberId)),
        encounters: { total, latest: interactions },
      };
    }),
  ),

  findPeople: relations.findPeople.handler(({ input: { query, withoutIds, limit }, context }) => {
    const words = fold(query)
      .split(' ')
      .filter((word) => word !== '');
    return context.unitOfWork.read((tx) => findPeople(tx, words, withoutIds, limit));
  }),
};
