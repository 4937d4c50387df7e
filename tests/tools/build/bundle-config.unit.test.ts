import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleConfig } from '../../../src/tools/build/bundle-config.ts';
import { withWorkersInline } from '../../../src/tools/build/inline-workers.ts';
import vite from '../../../vite.config.ts';

/** What ships: all of src/ but its tools. */
const SHIPPED = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('tools'))
  .map((name) => [name, readFileSync(join('src', name), 'utf8')] as const);

describe('the single file', () => {
  it('has every constant that the site has, and both all that the sources declare', () => {
    const declared = [...readFileSync('src/vite-env.d.ts', 'utf8').matchAll(/^declare const (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(declared).toContain('ATLAS_EDITION');
    const { define } = bundleConfig('nowhere');
    expect(define).toEqual(vite.define);
    expect(Object.keys(define ?? {})).toEqual(expect.arrayContaining(declared));
  });

  it('takes in every file that a module names beside itself: workers, and nothing else is named so', () => {
    const named = SHIPPED.filter(([, code]) => /new URL\([^;]*import\.meta/.test(code));
    expect(named.map(([name]) => name)).not.toEqual([]);
    for (const [name, code] of named) {
      const inline = withWorkersInline(code) ?? code;
      expect(inline, name).not.toContain('import.meta');
      expect(inline, name).toContain('?worker&inline');
    }
  });

  it('asks for no file of the folder that the site lies in', () => {
    const asking = SHIPPED.filter(([, code]) =>
      /import\.meta\.env|['"`]\/(icons|assets|previews)\//.test(code),
    );
    expect(asking.map(([name]) => name)).toEqual([]);
  });
});

describe('a worker', () => {
  it('becomes code of the module that starts it, whatever its options', () => {
    expect(
      withWorkersInline(
        `const a = new Worker(new URL('./a.ts', import.meta.url), { type: 'module' });\nstart(new Worker(\n  new URL("../b.ts", import.meta.url),\n));`,
      ),
    ).toBe(
      `import InlineWorker0 from './a.ts?worker&inline';\nimport InlineWorker1 from "../b.ts?worker&inline";\nconst a = new InlineWorker0();\nstart(new InlineWorker1());`,
    );
    expect(withWorkersInline('new Worker(address)')).toBeNull();
  });
});
