import { base } from '../router-base';
import { getMember } from '../members';
import { listConsents, putConsent } from './consents.repository';

export const consentsProcedures = {
  set: base.consents.set.handler(async ({ input, context }) => {
    const { memberId, purposes, given, how, note } = input;
    const subject = await context.unitOfWork.read(async (tx) => (await getMember(tx, memberId)).displayName);
    const head = { kind: 'consent.set', subject, subjectMemberId: memberId } as const;
    const { value, operationId } = await context.unitOfWork.write(head, async (tx) => {
      await getMember(tx, memberId);
      for (const purpose of new Set(purposes))
        await putConsent(tx, { memberId, purpose, given, at: tx.now, how, note });
      return listConsents(tx, memberId);
    });
    return { operationId, consents: value };
  }),
};
