import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { EVERY_CASE, sampled } from '../../sampled.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** The scripts of package.json whose file is one of src/tools/commands, by the name of the script. */
const COMMANDS = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file] = /^(?:tsx|node) (src\/tools\/commands\/[\w-]+\.m?[tj]s)/.exec(script) ?? [];
  return file === undefined ? [] : [[name, resolve(file)] as const];
});
const TSX = ['--import', pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href];
const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command in an empty folder. */
const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [...TSX, file, ...args], { cwd: folder, encoding: 'utf8' });

/** Runs a command whose reader goes away after the first bytes; what it says on stderr, and its exit code. */
function runToHead(file: string, ...args: string[]): Promise<{ code: number | null; stderr: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...TSX, file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.on('data', (text) => (stderr += String(text)));
    child.on('close', (code) => done({ code, stderr }));
  });
}

describe('the commands', () => {
  it('are found', () => {
    expect(COMMANDS.map(([name]) => name)).toEqual(
      expect.arrayContaining(['start', 'scene', 'export', 'geo:check', 'new-atlas', 'imports']),
    );
  });

  it.each(sampled(COMMANDS, 4))('%s --help says what it does, and does nothing', (name, file) => {
    for (const args of EVERY_CASE ? [['--help'], ['somewhere', '-h']] : [['--help']]) {
      if (name === 'bench:peers' && args.length > 1) continue;
      if (name === 'start' && args.length > 1) continue;
      const { status, stdout, stderr } = run(file, ...args);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.split('\n').length).toBeGreaterThan(2);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(
    sampled(
      [
        ['scene', '1126-01-31', '--json'],
        ['export', join(folder, 'taken')],
      ] as const,
      2,
    ),
  )('%s ends well where its reader goes away', async (name, ...args) => {
    const file = COMMANDS.find(([known]) => known === name)?.[1] ?? '';
    expect(await runToHead(file, ...args)).toEqual({ code: 0, stderr: '' });
    if (name === 'export') {
      expect(readdirSync(join(folder, 'taken')).length).toBeGreaterThan(10);
      rmSync(join(folder, 'taken'), { recursive: true });
    }
  });

  it.each(sampled(['scene', 'export', 'geo:check', 'new-atlas'], 4))(
    '%s knows no option of that name',
    (name) => {
      const { status, stdout, stderr } = run(
        COMMANDS.find(([known]) => known === name)?.[1] ?? '',
        '--colour',
      );
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^[^\n]*--colour[^\n]*\n$/);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('tell of a folder that is not there, which is no defect of data', () => {
    const file = COMMANDS.find(([known]) => known === 'geo:check')?.[1] ?? '';
    const { status, stdout, stderr } = run(file, join(folder, 'nowhere'));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`geo:check: there is no folder ${join(folder, 'nowhere')}\n`);
  });
});
