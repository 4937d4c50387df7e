import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const SPECIFIER =
  /(?:^import\s+|^\} from\s+|^(?:import|export)[^'"\n]*\sfrom\s+|\bimport\(\s*)['"]([^'"?]+)/gm;

/** The packages that files import at run time, themselves or through files of the atlas. */
function packagesOf(...entries: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const open = [...entries];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(file) || !/\.(tsx?|mjs|css)$/.test(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8').replaceAll(/^(import|export) type [^;]*;/gm, '');
    for (const [, name = ''] of text.matchAll(SPECIFIER)) {
      if (name.startsWith('.')) open.push(normalize(join(dirname(file), name)));
      else if (!/^[/#]|^node:|^virtual:/.test(name) && !builtinModules.includes(name))
        found.set(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name, file);
    }
  }
  return found;
}

describe('what builds, serves and answers', () => {
  it('needs no package that only the tests install', () => {
    const needed = packagesOf(
      'vite.config.ts',
      'src/main.tsx',
      'src/tools/commands/start.mjs',
      'src/tools/commands/scene.ts',
      'src/embed/fragile-peace-element.ts',
    );
    expect(needed.size).toBeGreaterThan(10);
    for (const [name, file] of needed) expect(dependencies, `${file} imports ${name}`).toHaveProperty([name]);
  });
});
