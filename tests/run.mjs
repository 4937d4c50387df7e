// Runs everything: types, lint, format, the data of geo/, unit tests and the page in Chromium. Installs what is missing.
// The last line counts: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installMissing } from '../src/tools/commands/install-missing.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = join(root, 'tests', 'output', 'vitest.json');
const run = (command, parameters, env = {}) =>
  spawnSync(command, parameters, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ===
  0;

function findChromium() {
  const candidates = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

/** The path of a Chromium, installed if need be; undefined where Playwright keeps its own. */
function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']))
    return findChromium();
  run('npx', ['playwright', 'install', 'chromium']);
  return undefined;
}

if (!installMissing(root)) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const chromium = ensureChromium();
const gates = [
  ['types', ['run', '-s', 'types']],
  ['lint', ['run', '-s', 'lint']],
  ['format', ['run', '-s', 'format:check']],
  ['data', ['run', '-s', 'geo:check']],
];
let [passed, failed, skipped] = [0, 0, 0];
for (const [name, parameters] of gates) {
  const ok = run('npm', parameters);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const env = chromium ? { CHROMIUM_PATH: chromium } : {};
const ok = run(
  'npx',
  [
    'vitest',
    'run',
    ...['unit', 'dom', 'page'].map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  env,
);
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  skipped += result.numPendingTests + result.numTodoTests;
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  failed += broken;
  if (!ok && result.numFailedTests === 0 && broken === 0) failed += 1;
} else {
  failed += 1;
}
if (skipped) console.log(`skipped, for want of the published texts they are read against: ${skipped}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
