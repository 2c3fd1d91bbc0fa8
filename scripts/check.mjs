// Runs everything that judges the code without running it, side by side, and says what failed.
import { spawn } from 'node:child_process';

const checks = [
  ['types', 'vue-tsc', ['--noEmit', '-p', 'tsconfig.json']],
  [
    'lint',
    'eslint',
    ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  ],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '--cache', '.']],
  ['architecture', 'vitest', ['run', '--project', 'node', 'tests/architecture']],
  ['dead code', 'knip', ['--no-progress']],
];

function run([name, command, args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ name, code, output, seconds: (Date.now() - started) / 1000 }));
  });
}

// Two cores: the two slow ones share them first.
const waiting = [...checks];
const results = [];
async function worker() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const result = await run(next);
    results.push(result);
    console.log(`${result.code === 0 ? 'ok  ' : 'FAIL'} ${result.name} (${result.seconds.toFixed(1)} s)`);
    if (result.code !== 0) console.log(result.output.replace(/^npm warn.*\n/gmu, ''));
  }
}
await Promise.all([worker(), worker()]);
process.exitCode = results.every((result) => result.code === 0) ? 0 : 1;
