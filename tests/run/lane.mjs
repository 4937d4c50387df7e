import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Runs a command in the project’s folder and resolves to whether it succeeded. What it prints comes as it is printed, or,
 * where it is `held`, whole when it ends, so that commands that run at the same time do not mingle.
 */
export function run(command, parameters, { env = {}, held = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: ROOT,
      stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => printed.push(part));
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      if (held) process.stdout.write(Buffer.concat(printed));
      resolve(code === 0);
    });
    child.on('error', () => resolve(false));
  });
}

const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);

/** Runs a script of package.json as one test; resolves to its tally. */
export async function gate(name, script) {
  const from = performance.now();
  const ok = await run('npm', ['run', '-s', script], { held: true });
  console.log(`${ok ? 'passed' : 'FAILED'}: ${name} (${seconds(from)} s)`);
  return {
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: 0,
    files: [],
    faults: ok ? [] : [`${name}: npm run ${script}`],
  };
}

/** Runs Vitest on some projects and resolves to the tally of their tests. */
export async function vitest(projects, { env = {}, held = false, more = [] } = {}) {
  const tally = join(ROOT, 'tests', 'output', `tally-${projects.join('-')}.json`);
  rmSync(tally, { force: true });
  const ok = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=./tests/run/tally-reporter.mjs',
      ...more,
    ],
    { env: { ...env, TALLY: tally }, held },
  );
  const lost = `${projects.join(', ')}: the run ended without a tally, or with an error of its own`;
  if (!existsSync(tally)) return { passed: 0, failed: 1, skipped: 0, files: [], faults: [lost] };
  const told = JSON.parse(readFileSync(tally, 'utf8'));
  return ok || told.failed > 0 ? told : { ...told, failed: 1, faults: [lost] };
}
