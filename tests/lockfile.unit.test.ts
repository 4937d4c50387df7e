// The lock file must serve every machine: npm installs no binding that the lock file leaves out, and `npm ci` refuses it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

/** Whether a package inside `folder` would find `name`: in its own node_modules or in one further out. */
function isLocked(folder: string, name: string): boolean {
  let at = folder;
  for (;;) {
    if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`]) return true;
    if (at === '') return false;
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
  }
}

test('every optional dependency of a locked package is locked as well', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name)),
  );
  expect(missing).toEqual([]);
});

test('the programs that build and check have a binding for Linux, macOS and Windows', () => {
  for (const name of [
    '@rollup/rollup-darwin-arm64',
    '@rollup/rollup-win32-x64-msvc',
    '@rollup/rollup-linux-x64-gnu',
    '@rolldown/binding-darwin-arm64',
    '@rolldown/binding-win32-x64-msvc',
    '@rolldown/binding-linux-x64-gnu',
    '@oxlint/binding-darwin-arm64',
    '@oxlint/binding-win32-x64-msvc',
    '@oxlint/binding-linux-x64-gnu',
  ])
    expect(isLocked('', name), name).toBe(true);
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
