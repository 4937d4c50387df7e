import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { installMissing, missingOf } from '../../../src/tools/commands/install-missing.mjs';

const folder = mkdtempSync(join(tmpdir(), 'install-missing-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, version: string): void {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true });
  writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ name, version }));
}

describe('what npm start and npm test install', () => {
  it('is what is not there, or there in another version than the exact one named', () => {
    put('there', '1.2.3');
    put('@some/older', '1.2.3');
    put('of-a-range', '1.9.0');
    const wanted = { there: '1.2.3', '@some/older': '1.2.4', absent: '1.0.0', 'of-a-range': '^1.2.3' };
    expect(missingOf(folder, wanted)).toEqual(['@some/older', 'absent']);
    expect(missingOf(folder)).toEqual([]);
  });

  it('is nothing where all is there: for npm start without the tools of tests', () => {
    const wanted = { dependencies: { there: '1.2.3' }, devDependencies: { absent: '1.0.0' } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(wanted));
    expect(installMissing(folder, { dev: false })).toBe(true);
  });

  it('is told by exact versions', () => {
    for (const file of ['package.json', 'tests/bench/package.json']) {
      const own = JSON.parse(readFileSync(file, 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >;
      for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
        expect(version, name).toMatch(/^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/);
    }
  });
});
