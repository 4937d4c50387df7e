import { describe, expect, it } from 'vitest';
import { importFaults, type SourceFile } from '../../../src/tools/imports/import-faults.ts';
import { IMPORT_RULES } from '../../../src/tools/imports/import-rules.ts';
import { sourceFiles } from '../../../src/tools/imports/source-files.ts';

const house = sourceFiles('src');

/** The same files, empty, so that what is written into one of them is all that can be wrong. */
const empty = house.map(({ path }): SourceFile => ({ path, text: '' }));

/** The faults of the empty house with some of its files written, or with others beside them. */
function faultsWith(changes: Readonly<Record<string, string>>): string[] {
  const kept = empty.filter(({ path }) => !(path in changes));
  const changed: SourceFile[] = Object.entries(changes).map(([path, text]) => ({ path, text }));
  return importFaults([...kept, ...changed], IMPORT_RULES);
}

const textOf = (path: string) => {
  const file = house.find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
};

describe('imports', () => {
  it('break no rule in this house', () => {
    expect(house.length).toBeGreaterThan(500);
    expect(importFaults(house, IMPORT_RULES)).toEqual([]);
  });

  it.each([
    [
      'a dynamic import upward',
      'src/time/clock.ts',
      `${textOf('src/time/clock.ts')}\nexport const later = () => import('../map/map-view.ts');`,
      'src/time/clock.ts → ../map/map-view.ts: time may not import map',
    ],
    [
      'a static import upward',
      'src/style/more.ts',
      `export { createSession } from '../session/session.ts';`,
      'src/style/more.ts → ../session/session.ts: style may not import session',
    ],
    [
      'an import of a type upward, written in place',
      'src/atlas/more.ts',
      `export type More = import('../view/view.ts').View;`,
      'src/atlas/more.ts → ../view/view.ts: atlas may not import view',
    ],
    [
      'a worker from above',
      'src/geometry/more.ts',
      `export const address = new URL('../imported/open-worker.ts', import.meta.url);`,
      'src/geometry/more.ts → ../imported/open-worker.ts: geometry may not import imported',
    ],
    [
      'an import into tests',
      'src/tools/build/more.ts',
      `import { launch } from '../../../tests/page/launch.ts'; export const more = launch;`,
      'src/tools/build/more.ts → ../../../tests/page/launch.ts: lies outside src',
    ],
    [
      'an import of what makes the record',
      'src/tools/build/more.ts',
      `export * from '../../../geo/make/make-cells.ts';`,
      'src/tools/build/more.ts → ../../../geo/make/make-cells.ts: lies outside src',
    ],
    [
      'a root file',
      'src/geo-files.ts',
      `import { App } from './ui/App.tsx'; export const app = App;`,
      'src/geo-files.ts: geo-files.ts has no row in the table of imports',
    ],
    [
      'what a root file imports',
      'src/geo-files.ts',
      `import { App } from './ui/App.tsx'; export const app = App;`,
      'src/geo-files.ts → ./ui/App.tsx: geo-files.ts may not import ui',
    ],
    [
      'a feature of the page that imports another',
      'src/ui/search/more.ts',
      `import '../record/record-sheet.css';`,
      'src/ui/search/more.ts → ../record/record-sheet.css: ui/search may import ui/shared alone of ui, not ui/record',
    ],
    [
      'what is shared and imports a feature',
      'src/ui/shared/more.ts',
      `export const more = () => import('../search/Search.tsx');`,
      'src/ui/shared/more.ts → ../search/Search.tsx: ui/shared may import ui/shared alone of ui, not ui/search',
    ],
    ['a file straight in ui', 'src/ui/More.tsx', '', 'src/ui/More.tsx: lies straight in src/ui'],
    ['a new folder', 'src/utils/more.ts', '', 'src/utils/more.ts: utils has no row in the table of imports'],
    [
      'tools in what ships',
      'src/map/more.ts',
      `export * from '../tools/pages/html.ts';`,
      'src/map/more.ts → ../tools/pages/html.ts: map may not import tools',
    ],
    [
      'MapLibre outside map',
      'src/ui/map/more.ts',
      `import type { Map } from 'maplibre-gl'; export type More = Map;`,
      'src/ui/map/more.ts → maplibre-gl: ui may not import it',
    ],
    [
      'Solid below the session',
      'src/presentation/more.ts',
      `export { batch } from 'solid-js/web';`,
      'src/presentation/more.ts → solid-js/web: presentation may not import it',
    ],
    [
      'Node in what ships',
      'src/imported/more.ts',
      `export const more = () => import('node:fs');`,
      'src/imported/more.ts → node:fs: imported may not import it',
    ],
    [
      'the browser in what runs in Node',
      'src/permalink/more.ts',
      `export const more = () => window.location.hash;`,
      'src/permalink/more.ts: window is not there in plain Node',
    ],
    [
      'JavaScript’s Date in time',
      'src/time/more.ts',
      `export const more = () => new Date(0);`,
      'src/time/more.ts: Date has no place in time',
    ],
    [
      'an import that leads nowhere',
      'src/time/more.ts',
      `export * from './gone.ts';`,
      'src/time/more.ts → ./gone.ts: is not there',
    ],
    [
      'an import that is worked out',
      'src/ui/search/more.ts',
      'export const more = (name: string) => import(`../${name}.ts`);',
      'src/ui/search/more.ts: an import that cannot be read',
    ],
  ])('finds %s', (_, path, text, fault) => {
    expect(faultsWith({ [path]: text })).toContain(fault);
  });

  it('finds a circle, of types alone too, and says the shortest way round', () => {
    expect(
      faultsWith({
        'src/time/a.ts': `import { b } from './b.ts'; import { c } from './c.ts'; export const a = [b, c];`,
        'src/time/b.ts': `import { c } from './c.ts'; export const b = c;`,
        'src/time/c.ts': `import type { A } from './a.ts'; export const c: A | null = null;`,
      }),
    ).toEqual(['a circle: src/time/a.ts → src/time/c.ts → src/time/a.ts']);
  });

  it('lets a page put its features together, and a name be a name of one’s own', () => {
    expect(
      faultsWith({
        'src/ui/app/more.ts': `export const more = () => import('../search/Search.tsx');`,
        'src/view/more.ts': `export function more(document: { readonly window: number }) { return document.window; }`,
      }),
    ).toEqual([]);
  });
});
