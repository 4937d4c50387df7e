// The package as others get it: packed, installed in an empty project of Vite, and beside its examples in plain pages.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sharedBrowser } from '../../page/shared-browser.ts';
import { createTileHost, type TileHost } from '../tiles/tile-host.ts';
import { buildModule } from './plugin-host.ts';

let browser: Browser;
let folder: string;
let server: TileHost;
let host: TileHost;

beforeAll(async () => {
  buildModule();
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: 'dist-plugin',
    stdio: 'pipe',
  });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  cpSync(join(folder, 'package'), join(modules, 'maplibre-lifespans'), { recursive: true });
  for (const name of ['maplibre-gl', 'pmtiles', 'fflate'])
    symlinkSync(resolve('node_modules', name), join(modules, name));
  const older = join(folder, 'maplibre-5/node_modules');
  mkdirSync(older, { recursive: true });
  cpSync(join(folder, 'package'), join(older, 'maplibre-lifespans'), { recursive: true });
  symlinkSync(resolve('tests/bench/node_modules/maplibre-gl-5'), join(older, 'maplibre-gl'));
  const features = [0, 1].map((i) => ({
    type: 'Feature',
    properties: { name: `a${i}`, start_date: String(1840 + 20 * i), end_date: String(1855 + 20 * i) },
    geometry: { type: 'Polygon', coordinates: [[[i * 5, 45], [i * 5 + 4, 45], [i * 5 + 4, 50], [i * 5, 45]]] },
  })); // prettier-ignore
  writeFileSync(join(folder, 'in.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
  execFileSync('npm', ['run', '-s', 'tiles', '--', join(folder, 'in.geojson'), join(folder, 'in.pmtiles')], { stdio: 'pipe' }); // prettier-ignore
  const tiles = readFileSync(join(folder, 'in.pmtiles'));
  host = await createTileHost((path) => (path === 'in.pmtiles' ? tiles : undefined));
  server = await createTileHost((path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  });
  browser = await sharedBrowser();
}, 300_000);
afterAll(async () => {
  await server.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function loaded(address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 800, height: 500 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(server.url + address);
  await page
    .waitForFunction(() => document.documentElement.dataset.loaded === 'true', null, { timeout: 60_000 })
    .catch(() => undefined);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.loaded)).toBe('true');
  return page;
}

it.each([
  ['battles.html', ''],
  ['million-points.html', '?n=50000'],
  ['tiles.html', '?tiles='],
  ['battles-maplibre-5.html', '', 'maplibre-5/'],
])('its example %s runs in a plain page by an import map', async (name, query, within = '') => {
  const also = query === '?tiles=' ? `${query}${encodeURIComponent(`${host.url}in.pmtiles`)}` : query;
  const page = await loaded(`${within}node_modules/maplibre-lifespans/examples/${name}${also}`);
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^\d{4}-\d\d-\d\d$/);
  await page.close();
});

it('the page of its README runs on MapLibre 5 from the files that it names', async () => {
  const readme = readFileSync('dist-plugin/README.md', 'utf8');
  const page = /```html\n(<!doctype html>[^]*?)```/.exec(readme)?.[1] ?? '';
  const plain = join(folder, 'plain');
  mkdirSync(plain);
  const older = resolve('tests/bench/node_modules/maplibre-gl-5/dist');
  for (const name of ['maplibre-gl.js', 'maplibre-gl.css']) cpSync(join(older, name), join(plain, name));
  for (const name of ['index.js', 'slider.js', 'moments.js'])
    cpSync(join('dist-plugin', name), join(plain, name));
  cpSync('dist-plugin/examples/battles.csv', join(plain, 'battles.csv'));
  const still = page
    .replace(/style: 'https:[^']*'/, 'style: { version: 8, sources: {}, layers: [] }')
    .replace(
      '  map.addControl(',
      "  layer.on('load', ({ count }) => (document.documentElement.dataset.loaded = String(count.drawn === 5)));\n  map.addControl(",
    );
  writeFileSync(join(plain, 'index.html'), still);
  const shown = await loaded('plain/');
  expect(await shown.getByRole('slider').getAttribute('aria-valuetext')).toBe('1805-12-02');
  await shown.close();
});

it('gives strict TypeScript the properties of features, as they are or as they are said to be', () => {
  writeFileSync(
    join(folder, 'clicks.ts'),
    `import { addDatedLayer, pointsOfCsv, type DatedLayer } from 'maplibre-lifespans';
import { createTimeSlider } from 'maplibre-lifespans/slider';
import { Map, Popup } from 'maplibre-gl';
const map = new Map({ container: 'map', style: { version: 8, sources: {}, layers: [] } });
const source = pointsOfCsv('name,lon,lat');
const layer = addDatedLayer(map, { source, begin: 'date', end: ['end', 'date'], opacity: { property: 'certainty' } });
layer.on('click', ({ features: [first], lngLat }) => {
  if (first) new Popup().setLngLat(lngLat).setText(first.properties.name).addTo(map);
  layer.setChosen(first?.key ?? null);
});
const told: DatedLayer<{ name: string }> = addDatedLayer<{ name: string }>(map, { source });
told.on('click', ({ features: [first] }) => first?.properties.name.toUpperCase());
// @ts-expect-error there is no such property
told.on('click', ({ features: [first] }) => first?.properties.title);
map.addControl(createTimeSlider({ from: '1796', to: '1815', width: 300, layers: [layer, told] }));
`,
  );
  const check = () =>
    execFileSync(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--types', '', 'clicks.ts'],
      { cwd: folder, encoding: 'utf8', stdio: 'pipe' },
    ); // prettier-ignore
  expect(check).not.toThrow();
});

it('is built into an empty project of Vite, without pmtiles where no archive is opened', async () => {
  rmSync(join(folder, 'node_modules/pmtiles'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><div id="map" style="height:300px"></div><script type="module" src="main.js"></script>'); // prettier-ignore
  writeFileSync(
    join(folder, 'main.js'),
    `import { Map } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { addDatedLayer, pointsOfCsv } from 'maplibre-lifespans';
import { createTimeSlider } from 'maplibre-lifespans/slider';
const map = new Map({ container: 'map', style: { version: 8, sources: {}, layers: [] }, center: [16, 49], zoom: 4 });
const layer = addDatedLayer(map, { source: pointsOfCsv('name,date,lon,lat\\nAusterlitz,1805-12-02,16.76,49.13'), begin: 'date', end: 'date', instant: '1805-12-02' });
map.addControl(createTimeSlider({ from: '1796', to: '1815', instant: '1805-12-02', layers: [layer] }));
layer.on('load', ({ count }) => (document.documentElement.dataset.loaded = String(count.drawn === 1)));`,
  );
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'out', target: 'es2022' },
  });
  const page = await loaded('out/');
  await page.close();
}, 120_000);
