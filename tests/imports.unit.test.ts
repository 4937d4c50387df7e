import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve('src');

/** What each part of src/ may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  time: [],
  geometry: [],
  atlas: ['time', 'geometry'],
  load: ['atlas'],
  view: ['time', 'geometry'],
  style: ['time', 'geometry', 'atlas', 'view', 'ui'],
  permalink: ['time', 'atlas', 'view'],
  imported: ['time', 'atlas', 'view', 'style'],
  map: ['load', 'time', 'geometry', 'atlas', 'view', 'style', 'imported'],
  presentation: ['time', 'geometry', 'atlas', 'view', 'permalink'],
  export: ['load', 'fonts', 'time', 'atlas', 'view', 'style', 'map', 'ui'],
  embed: [],
  session: ['time', 'atlas', 'view', 'permalink', 'embed'],
  ui: [
    'load',
    'time',
    'atlas',
    'view',
    'style',
    'permalink',
    'presentation',
    'imported',
    'map',
    'export',
    'session',
  ],
};

/** Packages that only some parts may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map'],
  'solid-js': ['session', 'ui', 'main'],
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const partOf = (path: string) =>
  relative(SRC, path)
    .split(/[\\/]/)[0]
    ?.replace(/\.tsx?$/, '') ?? '';

function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm)].map(
    ([, name]) => name ?? '',
  );
}

describe('imports', () => {
  it.each(files(SRC).map((path) => [relative(SRC, path), path] as const))(
    '%s looks one way only',
    (_, path) => {
      const part = partOf(path);
      for (const name of importsOf(path)) {
        if (name.startsWith('.')) {
          const target = resolve(dirname(path), name);
          if (relative(SRC, target).startsWith('..')) continue;
          const other = partOf(target);
          const allowed = MAY_IMPORT[part];
          if (allowed && other !== part)
            expect(allowed, `${relative(SRC, path)} imports ${name}`).toContain(other);
        }
        for (const [pkg, parts] of Object.entries(PACKAGES)) {
          if (name === pkg || name.startsWith(`${pkg}/`))
            expect(parts, `${relative(SRC, path)} imports ${name}`).toContain(part);
        }
        if (['time', 'geometry', 'atlas', 'view', 'imported'].includes(part))
          expect(name, relative(SRC, path)).not.toMatch(/^node:|maplibre|solid/);
      }
    },
  );

  it('keeps JavaScript’s Date out of time/', () => {
    for (const path of files(join(SRC, 'time'))) {
      expect(readFileSync(path, 'utf8'), relative(SRC, path)).not.toMatch(
        /\bnew Date\b|\bDate\.(now|UTC|parse)\b/,
      );
    }
  });
});
