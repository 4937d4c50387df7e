// Every library has a reason that is written down: CONTRIBUTING, “What each library is for”.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## What each library is for');
const [taken = ''] = section.split('### Tried and not taken');
/** The libraries of the tables of those in use, `@scope/*` among them. */
const told = [...taken.matchAll(/^\| ([^|]+?) *\|/gm)].flatMap(([, names = '']) => names.split(', '));
const isTold = (name: string) => told.includes(name) || told.includes(name.replace(/\/.*/, '/*'));

test('CONTRIBUTING tells what every library is for', () => {
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  );
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !isTold(name))).toEqual([]);
});

test('CONTRIBUTING tells of no library that is gone', () => {
  const here = Object.keys({ ...dependencies, ...devDependencies });
  const gone = told.filter(
    (name) =>
      name !== 'Library' &&
      !name.startsWith('-') &&
      !here.some((one) => one === name || (name.endsWith('/*') && one.startsWith(name.slice(0, -1)))),
  );
  expect(gone).toEqual([]);
});
