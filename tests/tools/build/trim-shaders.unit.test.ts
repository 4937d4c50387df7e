import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trimmed } from '../../../src/tools/build/trim-shaders.ts';

const words = (source: string) => source.match(/[\w.#]+|\+\+|--|[^\s\w]/g);

it('takes spaces from the shaders, and changes none of their words and signs', () => {
  const files = readdirSync('src/map', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('-shaders.ts'),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const name of files) {
    const source = readFileSync(`src/map/${name}`, 'utf8');
    expect(words(trimmed(source))).toEqual(words(source));
    expect(trimmed(source).length).toBeLessThan(0.95 * source.length);
    expect(trimmed(source)).toContain('#version 300 es\n');
  }
});

it('leaves two signs apart', () => {
  expect(trimmed('a - -b + +c = d')).toBe('a - -b + +c=d');
});
