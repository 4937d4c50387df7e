import { describe, it } from 'vitest';
import { MANGLERS } from './mangled-links.ts';
import { mangleStates } from './mangle-states.ts';

describe('links of 10,000 states changed on their way', () => {
  it.each(Object.entries(MANGLERS))('%s', (_, mangle) => mangleStates(mangle, 10_000, 1123));
});
