import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packShipped } from './pack-shipped';
import { shippedFileName } from './shipped-file';

// The last step of a build: run from where it has put its entries.
const { meanings, space } = await packShipped();
await writeFile(join(import.meta.dirname, shippedFileName('meanings')), meanings);
await writeFile(join(import.meta.dirname, shippedFileName('space')), space);
