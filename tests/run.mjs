// Runs the tests, and installs what is missing first. `node tests/run.mjs` runs everything but what is long: types, lint,
// format, the data of geo/, what nobody uses, unit and dom tests, and beside them the page in Chromium. `long` runs the long tests; `quick`
// types, lint, and the unit and dom tests nearest to what has changed. The last line counts: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './run/browsers.mjs';
import { ensureChromium } from './run/chromium.mjs';
import { ensureGdal } from './run/gdal.mjs';
import { gate, ROOT, run, vitest } from './run/lane.mjs';
import { nearTests } from './run/near-tests.mjs';

const [kind = 'all'] = process.argv.slice(2);
const WAYS = { all, long, quick };
/** How many files of tests `quick` runs. */
const MOST_NEAR = 30;
/** Files whose times are printed at the end. */
const SLOWEST = 20;

const install = () => run(process.execPath, ['src/tools/commands/install-missing.mjs', '.']);

const git = (...parameters) =>
  (spawnSync('git', parameters, { cwd: ROOT, encoding: 'utf8' }).stdout ?? '').split('\n').filter(Boolean);

/** What has changed since this branch left main, or since the last commit where this is main. */
function changedFiles() {
  const [base = 'HEAD'] = git('merge-base', 'HEAD', 'main');
  return [...git('diff', '--name-only', base), ...git('ls-files', '--others', '--exclude-standard')];
}

async function all(env) {
  const page = vitest(['page'], { env });
  const beside = [
    await gate('types', 'types'),
    await gate('lint', 'lint'),
    await gate('format', 'format:check'),
    await gate('data', 'geo:check'),
    await gate('unused', 'unused'),
    await vitest(['unit', 'dom'], { held: true }),
  ];
  return [...beside, await page];
}

async function long(env) {
  await ensureGdal((...command) => run(...command));
  await ensureBrowsers((...command) => run(...command));
  return Promise.all([vitest(['long'], { env }), vitest(['every'], { held: true })]);
}

async function quick() {
  const types = gate('types', 'types');
  const lint = gate('lint', 'lint');
  const paths = git('ls-files', '--cached', '--others', '--exclude-standard', 'src', 'tests', 'geo/make');
  const code = paths.filter((path) => /\.(tsx?|mjs)$/.test(path) && existsSync(join(ROOT, path)));
  const texts = new Map(code.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
  const { near, further } = nearTests(changedFiles(), texts, MOST_NEAR);
  if (further)
    console.log(
      `${further} more files of tests reach what has changed from farther off: npm test runs them.`,
    );
  const tests = near.length > 0 ? [vitest(['unit', 'dom'], { more: near })] : [];
  return Promise.all([types, lint, ...tests]);
}

/** Prints how long each file took, the slowest first. */
function printTimes(files) {
  const slowest = files.toSorted((a, b) => b.ms - a.ms);
  console.log(`\nTimes of ${files.length} files, the slowest first:`);
  for (const { file, ms, tests } of slowest.slice(0, SLOWEST))
    console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file} (${tests})`);
  const rest = slowest.slice(SLOWEST).reduce((sum, { ms }) => sum + ms, 0);
  if (rest) console.log(`${(rest / 1000).toFixed(1).padStart(7)} s  the other ${files.length - SLOWEST}`);
}

if (!Object.hasOwn(WAYS, kind)) {
  console.error(`What “${kind}” is, is not known: ${Object.keys(WAYS).join(', ')}.`);
  process.exit(2);
}
const from = performance.now();
const [ready, chromium] = await Promise.all([
  install(),
  kind === 'quick' ? undefined : ensureChromium((...command) => run(...command)),
]);
if (!ready) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const tallies = await WAYS[kind](chromium ? { CHROMIUM_PATH: chromium } : {});
const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
printTimes(tallies.flatMap(({ files }) => files));
const faults = tallies.flatMap((tally) => tally.faults);
if (faults.length > 0) console.log(['\nWhat failed:', ...faults].join('\n  '));
console.log(`${((performance.now() - from) / 1000).toFixed(0)} s in all`);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') ? 1 : 0);
