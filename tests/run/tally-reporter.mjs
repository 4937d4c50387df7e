import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** How long a file took, ms: what it imports, its set-up and its tests. */
function timeOf(file) {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
    file.diagnostic();
  return collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration;
}

/**
 * A reporter of Vitest that counts: it writes `{ passed, failed, skipped, files: [{ file, ms, tests }] }` as JSON to the file
 * that TALLY names. A file that could not be read, and an error outside every test, is a failure too.
 */
export default class TallyReporter {
  onInit({ config }) {
    this.root = config.root;
  }

  onTestRunEnd(files, errors) {
    const tally = { passed: 0, failed: errors.length, skipped: 0, files: [] };
    for (const file of files) {
      const tests = [...file.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        tally[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
      const told = tests.some((test) => test.result().state === 'failed');
      if (file.state() === 'failed' && !told) tally.failed += 1;
      tally.files.push({ file: relative(this.root, file.moduleId), ms: timeOf(file), tests: tests.length });
    }
    const { TALLY } = process.env;
    if (!TALLY) return;
    mkdirSync(dirname(TALLY), { recursive: true });
    writeFileSync(TALLY, JSON.stringify(tally));
  }
}
