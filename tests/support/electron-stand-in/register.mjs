// Loaded with `node --import`: from here on, `electron` is the stand-in.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
