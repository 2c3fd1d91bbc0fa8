import { base } from '../router-base';
import { eraseForGood } from './erase-for-good';

export const eraseMembers = base.members.erase.handler(async ({ input, context }) => ({
  erased: await eraseForGood(context.unitOfWork, input.ids),
}));
