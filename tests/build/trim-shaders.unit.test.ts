import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trimmed } from '../../src/build/trim-shaders.ts';

it('takes the indentation of every line of the shaders, and nothing else', () => {
  const files = readdirSync('src/map').filter((name) => name.endsWith('-shaders.ts'));
  expect(files.length).toBeGreaterThan(2);
  for (const name of files) {
    const source = readFileSync(`src/map/${name}`, 'utf8');
    expect(trimmed(source).split('\n')).toEqual(source.split('\n').map((line) => line.trimStart()));
  }
});
