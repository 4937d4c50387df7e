import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How long a file took, ms: what it imports, its set-up and its tests. */
function timeOf(file) {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
    file.diagnostic();
  return collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration;
}

/** The first lines of what was wrong, without the colours of a terminal. */
const wrong = (errors = []) =>
  errors
    .map(({ message = '' }) => stripVTControlCharacters(message).split('\n', 3).join(' '))
    .join('; ')
    .slice(0, 300);

/**
 * A reporter of Vitest that counts: it writes `{ passed, failed, skipped, files: [{ file, ms, tests }], faults }` as JSON to
 * the file that TALLY names; `faults` has a line for each failure: where, and what was wrong. A file that could not be read,
 * and an error outside every test, is a failure too.
 */
export default class TallyReporter {
  onInit({ config }) {
    this.root = config.root;
  }

  onTestRunEnd(files, errors) {
    const tally = { passed: 0, failed: errors.length, skipped: 0, files: [], faults: [] };
    for (const error of errors) tally.faults.push(`outside every test: ${wrong([error])}`);
    for (const file of files) {
      const name = relative(this.root, file.moduleId);
      const tests = [...file.children.allTests()];
      for (const test of tests) {
        const { state, errors: thrown } = test.result();
        if (state === 'failed') tally.faults.push(`${name} > ${test.fullName}: ${wrong(thrown)}`);
        tally[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      const told = tests.some((test) => test.result().state === 'failed');
      if (file.state() === 'failed' && !told) {
        tally.failed += 1;
        tally.faults.push(`${name}: ${wrong(file.errors())}`);
      }
      tally.files.push({ file: name, ms: timeOf(file), tests: tests.length });
    }
    const { TALLY } = process.env;
    if (!TALLY) return;
    mkdirSync(dirname(TALLY), { recursive: true });
    writeFileSync(TALLY, JSON.stringify(tally));
  }
}
