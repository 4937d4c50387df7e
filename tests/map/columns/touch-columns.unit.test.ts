import { describe, expect, it } from 'vitest';
import { createColumnMoment } from '../../../src/map/columns/column-moment.ts';
import { STATE_TEXELS } from '../../../src/map/columns/column-shaders.ts';
import { touchColumns } from '../../../src/map/columns/touch-columns.ts';
import { createTouchedTiles } from '../../../src/map/land/touched-tiles.ts';
import { worldSize } from '../../../src/geometry/mercator.ts';
import { ORIGIN } from '../../../src/style/columns/column-road.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay, palettes } from '../../atlas-of-geo.ts';
import { sampled } from '../../sampled.ts';

const SCREEN = { width: 1280, height: 720, ratio: 1 };
const ZOOM = 5.2;
/** The camera looks at this point of the Mercator square, from {@link ORIGIN}. */
const MIDDLE = { x: 0.8195 - ORIGIN.x, y: 0.3875 - ORIGIN.y };
const project = (x: number, y: number) => ({
  x: 640 + (x - MIDDLE.x) * worldSize(ZOOM),
  y: 360 + (y - MIDDLE.y) * worldSize(ZOOM),
});
const moment = createColumnMoment(
  atlas.movements,
  { palette: palettes.paper, factor: 1, epoch: atlas.span.start },
  { changed: () => undefined, rebuilt: () => undefined },
);

function tilesOn(day: number) {
  moment.setInstant(day);
  const heads = moment.write(ZOOM);
  const tiles = createTouchedTiles(SCREEN);
  const scale = worldSize(ZOOM) / worldSize(moment.pathZoom());
  const seenUntil = day + moment.ahead();
  const drawn = { texels: moment.texels, runs: moment.runs(), now: day, scale, seenUntil, ranged: false };
  touchColumns(tiles, { ...drawn, runs: [] }, drawn, { paths: moment.paths(), factor: 1, project });
  const holds = ({ x, y }: { x: number; y: number }) =>
    x < 0 || y < 0 || x >= SCREEN.width || y >= SCREEN.height
      ? true
      : tiles.flags[Math.floor(y / 16) * 80 + Math.floor(x / 16)] === 1;
  return { tiles, heads, holds };
}

describe('the tiles that columns are drawn in', () => {
  it('hold the head of each, all of the road that it has come, and what is dotted ahead', () => {
    let seen = 0;
    for (const day of sampled(everyDay, 29)) {
      const { heads, holds } = tilesOn(day + 0.3);
      for (const head of heads) {
        const path = moment.paths()[head.row];
        // one that has hardly set out is not drawn yet
        if (!path || moment.texels[head.row * STATE_TEXELS * 4 + 2] !== 1) continue;
        seen += 1;
        expect(holds(project(head.x - ORIGIN.x, head.y - ORIGIN.y))).toBe(true);
        for (let i = 0; i < path.x.length; i++) {
          const isThere = (path.distance[i] ?? 0) <= head.travelled || (path.time[i] ?? 0) < day + 30;
          if (isThere) expect(holds(project(path.x[i] ?? 0, path.y[i] ?? 0))).toBe(true);
        }
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('are none before the first column sets out, and a small part of the screen while many march', () => {
    expect(tilesOn(atlas.span.start - 400).tiles.share()).toBe(0);
    const busy = tilesOn(parseDay('1126-01-20')).tiles.share();
    expect(busy).toBeGreaterThan(0.01);
    expect(busy).toBeLessThan(0.45);
  });

  it('tell by a number of their own that something is drawn otherwise', () => {
    tilesOn(parseDay('1126-01-20'));
    const stamp = moment.stamp();
    moment.write(ZOOM);
    expect(moment.stamp()).toBe(stamp);
    moment.setEmphasis('none');
    moment.write(ZOOM);
    expect(moment.stamp()).toBeGreaterThan(stamp);
  });
});
