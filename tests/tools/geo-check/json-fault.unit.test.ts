import { describe, expect, it } from 'vitest';
import { faultInJson } from '../../../src/tools/geo-check/json-fault.ts';

describe('faultInJson', () => {
  it.each(['{}', ' [1, -2.5e3, "a\\u00e9\\n", true, null, {"k": []}] ', '"x"', '0'])(
    'finds none in %s',
    (source) => {
      expect(() => JSON.parse(source) as unknown).not.toThrow();
      expect(faultInJson(source)).toBeNull();
    },
  );

  it.each([
    ['{"a": 1,}', 1, 9],
    ['[1, 2', 1, 6],
    ['{\n "a": }', 2, 7],
    ['[01]', 1, 2],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1] x', 1, 5],
    ['["a\nb"]', 1, 2],
    ['', 1, 1],
  ])('points to the first fault of %j', (source, line, column) => {
    expect(() => JSON.parse(source) as unknown).toThrow();
    expect(faultInJson(source)).toMatchObject({ line, column });
  });
});
