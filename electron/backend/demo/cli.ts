import { parseArgs } from 'node:util';
import { matchLocale } from '@shared/locale';
import { createBackend } from '../backend';
import { loadDemo } from './load-demo';

/** `npm run demo -- --members N --seed S --locale ca --out DIR`: writes a made-up community into a data folder. */
const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '64' },
    seed: { type: 'string', default: '1' },
    locale: { type: 'string', default: 'ca' },
    out: { type: 'string' },
  },
});
const members = Number(values.members);
const seed = Number(values.seed);
if (values.out === undefined || !Number.isInteger(members) || members < 1 || !Number.isInteger(seed)) {
  console.error('Usage: npm run demo -- --out DIR [--members N] [--seed S] [--locale es|ca|en]');
  process.exit(2);
}
const backend = await createBackend({ dataFolder: values.out });
try {
  const count = await loadDemo(backend.context.unitOfWork, {
    members,
    seed,
    locale: matchLocale([values.locale]),
    portraits: members <= 500,
  });
  console.log(`${count} made-up members in ${values.out}`);
} finally {
  await backend.close();
}
