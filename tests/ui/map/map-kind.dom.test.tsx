import { createRoot } from 'solid-js';
import { beforeEach, expect, it, vi } from 'vitest';
import { createMapKind, type MapKindState } from '../../../src/ui/map/map-kind.ts';

const maps = vi.hoisted(() => ({ kind: 'webgl', comes: true }));
vi.mock('../../../src/map/make-map.ts', () => ({
  mapKind: () => maps.kind,
  async drawMaps() {
    if (!maps.comes) throw new Error('the network is down');
    maps.kind = 'drawing';
  },
  mapByWebGl: () => void (maps.kind = 'webgl'),
}));

let failures: string[];
let state: MapKindState;
beforeEach(() => {
  Object.assign(maps, { kind: 'webgl', comes: true });
  failures = [];
  state = createRoot(() => createMapKind(({ message }) => void failures.push(message)));
});
const passes = () => new Promise((resolve) => setTimeout(resolve));

it('is drawn once WebGL is lost, with no map meanwhile, however often that is told', async () => {
  state.lose(new Error('no WebGL2'));
  expect(state.attempt()).toBe(0);
  state.lose(new Error('no WebGL2'));
  await passes();
  expect([state.kind(), state.attempt()]).toEqual(['drawing', 2]);
  expect(failures).toEqual([]);
});

it('tries WebGL again when asked, and is drawn again where that fails again', async () => {
  state.lose(new Error('no WebGL2'));
  await passes();
  state.tryAgain();
  expect([state.kind(), state.attempt()]).toEqual(['webgl', 3]);
  state.lose(new Error('no WebGL2'));
  await passes();
  expect([state.kind(), state.attempt()]).toEqual(['drawing', 4]);
});

it('fails where it cannot even be drawn, and says why', async () => {
  state.lose(new Error('no WebGL2'));
  await passes();
  state.lose(new Error('no 2D canvas'));
  expect(failures).toEqual(['no 2D canvas']);
});

it('fails where what draws it does not come', async () => {
  maps.comes = false;
  state.lose(new Error('no WebGL2'));
  await passes();
  expect(failures).toEqual(['the network is down']);
});
