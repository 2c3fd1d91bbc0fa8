// `npm test`: sets up what is missing, and runs every check and every test.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './lib/build.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runnableElectron } from './lib/electron-binary.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { root, run } from './lib/run.mjs';

const noTests = { passed: 0, failed: 0 };
const oneFailed = { passed: 0, failed: 1 };
const reports = join(root, 'test-results');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

await ensureDependencies();
await ensureChromium();
await ensureBuild();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
console.log(
  `desktop tests run in ${runnableElectron() ? 'Electron' : 'the stand-in for Electron: its program is not here'}`,
);

const bin = (path) => [process.execPath, join(root, 'node_modules', path)];
const check = await stage('check', [process.execPath, join(root, 'scripts/check.mjs')]);
const vitest = await stage('vitest', [
  ...bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
const playwright = await stage('playwright', [...bin('@playwright/test/cli.js'), 'test']);

const totals = [
  judged(check, noTests),
  judged(vitest, vitestTotals()),
  judged(playwright, playwrightTotals()),
];
const sum = (key) => totals.reduce((total, each) => total + each[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
const unsteady = read(playwrightReport)?.stats?.flaky ?? 0;
if (unsteady > 0) console.log(`passed only when tried again: ${unsteady}`);
console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed`);

/** A stage that failed although each of its tests passed has failed as one. */
function judged(code, { passed, failed }) {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

async function stage(name, [command, ...args]) {
  console.log(`\n== ${name}`);
  const startedAt = Date.now();
  const { code } = await run(command, args, { isShown: true });
  console.log(
    `== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - startedAt) / 1000)} s`,
  );
  return code;
}

function vitestTotals() {
  const report = read(vitestReport);
  return report
    ? { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles(report) }
    : oneFailed;
}

/** Files that fail before they have a test count in no other figure. */
function brokenFiles(report) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}

function playwrightTotals() {
  const stats = read(playwrightReport)?.stats;
  return stats ? { passed: stats.expected + stats.flaky, failed: stats.unexpected } : oneFailed;
}

/** A runner that leaves no report has failed as a whole. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
