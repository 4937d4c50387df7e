import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ICONS, keptFiles, manifest } from '../../../src/tools/build/offline.ts';

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  for (const path of [
    'index.html',
    'manifest.webmanifest',
    'assets/first-view-a1b2c3d4.js',
    'assets/places-a1b2c3d4.geojson',
    'assets/deeper/part-a1b2c3d4.css',
    'assets/hand-out-a1b2c3d4.ttf',
    'icons/icon.svg',
    'icons/icon-192.png',
    'sw.js',
    '404.html',
    'oembed.json',
    'pingzhou/index.html',
    'previews/ch08-first-siege.jpg',
    'pages/open-live.js',
  ])
    put(path);
});

describe('what is kept for use without a network', () => {
  it('is the atlas with all that may load, and no page, picture or script for others', () => {
    const urls = keptFiles(folder).map(({ url }) => url);
    expect(urls.sort()).toEqual([
      'assets/deeper/part-a1b2c3d4.css',
      'assets/first-view-a1b2c3d4.js',
      'assets/hand-out-a1b2c3d4.ttf',
      'assets/places-a1b2c3d4.geojson',
      'icons/icon-192.png',
      'icons/icon.svg',
      'index.html',
      'manifest.webmanifest',
    ]);
  });

  it('comes in the order in which a reader may need it: the page, what it names, what a click away names, the rest', () => {
    put(
      'index.html',
      '<script src="./assets/first-view-a1b2c3d4.js"></script><link href="./icons/icon.svg">',
    );
    put('assets/first-view-a1b2c3d4.js', "import('./part-a1b2c3d4.js'); fetch('places-a1b2c3d4.geojson')");
    put('assets/part-a1b2c3d4.js', "import('./hand-out-b1b2c3d4.js'); import('./first-view-a1b2c3d4.js')");
    put('assets/places-a1b2c3d4.geojson', 'x'.repeat(500));
    put('assets/hand-out-b1b2c3d4.js');
    const urls = keptFiles(folder).map(({ url }) => url);
    for (const path of ['part-a1b2c3d4.js', 'hand-out-b1b2c3d4.js']) rmSync(join(folder, 'assets', path));
    expect(urls.slice(0, 6)).toEqual([
      'index.html',
      'icons/icon.svg',
      'assets/first-view-a1b2c3d4.js',
      'assets/part-a1b2c3d4.js',
      'assets/places-a1b2c3d4.geojson',
      'assets/hand-out-b1b2c3d4.js',
    ]);
    expect(urls).toHaveLength(10);
  });

  it('is known by its name where that has a hash, else by what is in it', () => {
    const revisions = () => new Map(keptFiles(folder).map(({ url, revision }) => [url, revision]));
    const before = revisions();
    put('index.html', 'a later version');
    const after = revisions();
    expect(before.get('assets/first-view-a1b2c3d4.js')).toBeNull();
    expect(after.get('index.html')).not.toBe(before.get('index.html'));
    expect([...after].filter(([url, revision]) => before.get(url) !== revision)).toHaveLength(1);
  });
});

describe('the manifest', () => {
  it('names the atlas in three languages, and icons that are there in the size they say', () => {
    const { name_localized, icons, start_url, scope, display } = manifest();
    expect(Object.keys(name_localized)).toEqual(['en', 'zh-Hant', 'zh-Hans']);
    expect([start_url, scope, display]).toEqual(['./', './', 'standalone']);
    expect(icons.length).toBeGreaterThanOrEqual(ICONS.length + 2);
    for (const { src, sizes, type } of icons) {
      const file = readFileSync(`public/${src}`);
      if (type === 'image/png') expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
});
