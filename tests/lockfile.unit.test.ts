// The lock file must serve every machine: npm installs no binding that the lock file leaves out, and `npm ci` refuses it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  dev?: true;
  optional?: true;
  engines?: { node?: string };
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

/** Whether a range of versions has Node 20.19 in it. */
function allowsOldest(range: string): boolean {
  return range.split('||').some((part) => {
    const [, sign, major, minor = '0'] = /^\s*(>=|\^|)\s*v?(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === undefined) return part.trim() === '*';
    const same = Number(major) === 20 && Number(minor) <= 19;
    return same || (sign === '>=' && Number(major) < 20);
  });
}

test('every optional dependency of a locked package is locked as well', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name)),
  );
  expect(missing).toEqual([]);
});

test('the programs that build and check have a binding for Linux, macOS and Windows', () => {
  for (const name of [
    '@rolldown/binding-darwin-arm64',
    '@rolldown/binding-win32-x64-msvc',
    '@rolldown/binding-linux-x64-gnu',
    '@oxlint/binding-darwin-arm64',
    '@oxlint/binding-win32-x64-msvc',
    '@oxlint/binding-linux-x64-gnu',
  ])
    expect(isLocked('', name), name).toBe(true);
});

test.each(['package-lock.json', 'tests/bench/package-lock.json'])('%s names no registry', (file) => {
  expect(readFileSync(file, 'utf8')).not.toContain('"resolved"');
});

test('what builds and serves the atlas is locked apart from the tools of tests, and needs none of the bench’s peers', () => {
  for (const name of ['vite', 'solid-js', 'maplibre-gl', 'tsx'])
    expect(packages[`node_modules/${name}`]?.dev, name).toBe(undefined);
  for (const name of ['vitest', 'playwright', 'sharp', 'typescript', 'oxlint', 'oxfmt', 'edtf'])
    expect(packages[`node_modules/${name}`]?.dev, name).toBe(true);
  for (const name of ['@deck.gl/core', 'leaflet']) expect(isLocked('', name), name).toBe(false);
});

test('no locked package wants a newer Node than the atlas does', () => {
  const oldest = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(oldest.engines.node).toBe('>=20.19');
  const newer = Object.entries(packages)
    .filter(
      ([folder, { engines, optional }]) =>
        folder && !optional && engines?.node && !allowsOldest(engines.node),
    )
    .map(([folder]) => folder);
  expect(newer).toEqual([]);
});
