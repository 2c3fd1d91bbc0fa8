import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { xlsxOf } from '../../electron/backend/exports/xlsx';
import { enterBrowserMode } from '../support/browser-mode-client';
import { launchBrowserMode } from '../support/launch-browser-mode';

test('the built app reads a workbook, in a thread that the bundle holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tertulia-workbook-'));
  const mode = await launchBrowserMode(['--data', folder]);
  const client = await enterBrowserMode(mode);
  const bytes = xlsxOf('Members', [
    ['Name', 'E-mail'],
    ['Ana Garcia', 'ana@example.org'],
  ]);
  const read = await client.imports.upload({ file: new File([bytes], 'members.xlsx') });
  expect(read).toMatchObject({ kind: 'xlsx', sheets: ['Members'], rowCount: 1 });
  await mode.close();
  await rm(folder, { recursive: true });
});
