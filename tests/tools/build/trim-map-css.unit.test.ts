import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutControls } from '../../../src/tools/build/trim-map-css.ts';

const sheet = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');

it('leaves the rules of the map itself, and none of controls, popups and markers', () => {
  const left = withoutControls(sheet);
  for (const kept of ['.maplibregl-map', '.maplibregl-canvas', 'cooperative-gesture-screen', '@media'])
    expect(left).toContain(kept);
  expect(left).not.toMatch(/\.maplibregl-(ctrl-(?!.*cooperative)|popup|marker|user-location)/);
  expect(left.length).toBeLessThan(0.15 * sheet.length);
  expect([...left.matchAll(/\{/g)].length).toBe([...left.matchAll(/\}/g)].length);
});

it('keeps what a rule says of the map beside controls, and text in quotes whole', () => {
  expect(withoutControls('.a,.maplibregl-ctrl-x b{color:red}')).toBe('.a{color:red}');
  expect(withoutControls('.maplibregl-ctrl:is(.a,.b){x:y}@media print{.maplibregl-popup{x:y}}')).toBe('');
  expect(withoutControls('.a{background:url("data:{}")}.b{c:d}')).toBe(
    '.a{background:url("data:{}")}.b{c:d}',
  );
});

it('is right so long as the page has none of them', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  for (const name of files.filter((one) => !/^(?:tools|lifespans.plugin)/.test(one)))
    expect(readFileSync(`src/${name}`, 'utf8'), name).not.toMatch(
      /\baddControl\(|new (?:Popup|Marker|\w*Control)\(|maplibregl-ctrl/,
    );
});
