// Runs the tests, and installs what is missing first. `node tests/run.mjs` runs everything but what is long: types, lint,
// format, the data of geo/, what nobody uses, unit and dom tests, and beside them the page in Chromium. `long` runs the long tests; `quick`
// types, lint, and the unit and dom tests that what has changed can reach. The last line counts: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './run/chromium.mjs';
import { ensureGdal } from './run/gdal.mjs';
import { gate, ROOT, run, vitest } from './run/lane.mjs';

const [kind = 'all'] = process.argv.slice(2);
const WAYS = { all, long, quick };
/** Files whose times are printed at the end. */
const SLOWEST = 20;

const install = () => run(process.execPath, ['src/tools/commands/install-missing.mjs', '.']);

/** The commit at which this branch left main: what has changed since then, or since the last commit where this is main. */
function base() {
  const git = (...parameters) =>
    spawnSync('git', parameters, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';
  return git('merge-base', 'HEAD', 'main') || 'HEAD';
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
  return Promise.all([vitest(['long'], { env }), vitest(['every'], { held: true })]);
}

async function quick() {
  const types = gate('types', 'types');
  const lint = gate('lint', 'lint');
  const tests = vitest(['unit', 'dom'], { more: [`--changed=${base()}`, '--passWithNoTests'] });
  return Promise.all([types, lint, tests]);
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
console.log(`${((performance.now() - from) / 1000).toFixed(0)} s in all`);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') ? 1 : 0);
