// `npm run demo -- --out DIR --members N --seed S`: writes a community of made-up people into a data folder.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/run.mjs';

await ensureDependencies();
await ensureBuild();
await import(pathToFileURL(join(root, 'out/main/demo.js')).href);
