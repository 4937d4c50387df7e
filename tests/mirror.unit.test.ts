// The tests mirror src/: who knows where something is knows where its test is.
import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of tests/ that mirror something else: the record, and the whole page. */
const APART = new Set(['geo', 'golden', 'page']);

const paths = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? paths(path) : [path];
  });

const isTest = (path: string) => /\.(unit|dom|page|long)\.test\.tsx?$/.test(path);
/** What a file is named after, whether it is written `evidence` or `Evidence`, `data-field` or `DataField`. */
const nameOf = (path: string) =>
  basename(path)
    .replace(/(\.(unit|dom|page|long)\.test)?\.(tsx?|mjs)$/, '')
    .replaceAll('-', '')
    .toLowerCase();

/** What is wrong with where tests lie, a sentence each: in a folder that src/ lacks, or not in that of the module they name. */
function astray(tests: readonly string[], modules: readonly string[]): string[] {
  const folders = new Set(
    modules.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(0, i).join('/'))),
  );
  return tests.filter(isTest).flatMap((path) => {
    const [, top = '', deeper] = path.split('/');
    if (deeper === undefined || APART.has(top)) return [];
    const mirrored = dirname(path).replace(/^tests/, 'src');
    if (!folders.has(mirrored)) return [`${path}: there is no ${mirrored}`];
    const named = modules.filter((module) => nameOf(module) === nameOf(path)).map(dirname);
    // a test may be named after its folder
    if (named.length === 0 || named.includes(mirrored) || basename(mirrored) === nameOf(path)) return [];
    return [`${path}: what it names is in ${named.join(', ')}`];
  });
}

describe('the tests', () => {
  it('lie where what they test lies', () => {
    const tests = paths('tests');
    expect(tests.filter(isTest).length).toBeGreaterThan(100);
    expect(astray(tests, paths('src'))).toEqual([]);
  });

  it('are found where they do not', () => {
    const modules = ['src/time/clock.ts', 'src/ui/card/Card.tsx'];
    expect(
      astray(
        [
          'tests/time/clock.unit.test.ts',
          'tests/time/read-back.unit.test.ts',
          'tests/ui/clock.unit.test.ts',
          'tests/ui/cards/Card.dom.test.tsx',
          'tests/lockfile.unit.test.ts',
          'tests/page/clock.page.test.ts',
          'tests/ui/card/open-card.ts',
        ],
        modules,
      ),
    ).toEqual([
      'tests/ui/clock.unit.test.ts: what it names is in src/time',
      'tests/ui/cards/Card.dom.test.tsx: there is no src/ui/cards',
    ]);
  });
});
