import { parseArgs } from 'node:util';
import { matchLocale } from '@shared/locale';
import { createBackend } from '../backend';
import { loadDemo } from './load-demo';

/**
 * `npm run demo -- --members N --seed S --locale ca --today 2026-03-11 --out DIR`: writes a made-up community into a data
 * folder. The same options give the same community.
 */
const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '64' },
    seed: { type: 'string', default: '1' },
    locale: { type: 'string', default: 'ca' },
    today: { type: 'string' },
    'ties-per-member': { type: 'string', default: '3' },
    out: { type: 'string' },
  },
});
const members = Number(values.members);
const seed = Number(values.seed);
const tiesPerMember = Number(values['ties-per-member']);
const day = values.today === undefined ? new Date() : new Date(`${values.today}T10:30:00Z`);
const isClear =
  Number.isInteger(members) &&
  members > 0 &&
  Number.isInteger(seed) &&
  tiesPerMember >= 0 &&
  !isNaN(day.getTime());
if (values.out === undefined || !isClear) {
  console.error(
    'Usage: npm run demo -- --out DIR [--members N] [--seed S] [--locale es|ca|en] [--today YYYY-MM-DD] [--ties-per-member N]',
  );
  process.exit(2);
}
const backend = await createBackend({ dataFolder: values.out, clock: { now: () => day } });
try {
  const count = await loadDemo(backend.context.unitOfWork, {
    members,
    seed,
    locale: matchLocale([values.locale]),
    portraits: members <= 500,
    tiesPerMember,
  });
  console.log(`${count} made-up members in ${values.out}`);
} finally {
  await backend.close();
}
