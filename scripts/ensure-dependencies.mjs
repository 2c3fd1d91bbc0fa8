// Installs what is missing, before a script that needs it.
import { ensureDependencies } from './lib/dependencies.mjs';

await ensureDependencies();
