// One version in every file that names it; what a citation says must be what was installed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;
const { version } = json<{ version: string }>('package.json');
const cited = /^version: (.+)$/m.exec(read('CITATION.cff'))?.[1];
const released = /^date-released: '(.+)'$/m.exec(read('CITATION.cff'))?.[1];
const versions = [...read('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/gm)];

test('package.json, its lock file and CITATION.cff name one version', () => {
  const lock = json<{ version: string; packages: Record<string, { version?: string }> }>('package-lock.json');
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(cited).toBe(version);
  expect(lock.version).toBe(version);
  expect(lock.packages['']?.version).toBe(version);
});

test('the changelog tells every version with its day, the newest first: the one that is cited', () => {
  expect(versions.length).toBeGreaterThan(1);
  expect(versions[0]?.slice(1)).toEqual([version, released]);
  expect(read('CHANGELOG.md').match(/^## .*$/gm)).toEqual(versions.map(([heading]) => heading));
  const days = versions.map(([, , day]) => day);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(new Set(versions.map(([, name]) => name)).size).toBe(versions.length);
});
