import type { Plugin } from 'vite';

const CALL = /(?<![\w.$])(?:keepTraditional|traditional)\(/g;

/** A module’s code without the calls that only tell the types whether a text is traditional: `keepTraditional(a)` is `(a)`. */
export function withoutTraditionalCalls(code: string): string {
  return /\/traditional\.ts['"]/.test(code) ? code.replaceAll(CALL, '(') : code;
}

/** Takes out of what ships what tells the types alone which texts are traditional (`src/time/traditional.ts`). */
export function eraseTraditional(): Plugin {
  return {
    name: 'erase-traditional',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/ },
      handler: (code) => ({ code: withoutTraditionalCalls(code), map: null }),
    },
  };
}
