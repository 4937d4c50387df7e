import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { peopleOf, personBySlug } from '../../src/atlas/people/people.ts';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { encodePermalink } from '../../src/permalink/encode-permalink.ts';
import { readPermalink } from '../../src/permalink/read-permalink.ts';
import { dayOf } from '../../src/time/instant.ts';
import { contains } from '../../src/time/interval.ts';
import { parseDay, writeDay } from '../../src/time/written-date.ts';
import { subjectPadding } from '../../src/view/page-frame.ts';
import { openingView, type Selection, type View, type Viewport } from '../../src/view/view.ts';
import { atlas, record } from '../atlas-of-geo.ts';

const FIRST = atlas.chapters[0]?.start ?? atlas.span.start;
const defaults = openingView(FIRST);
const [WEST, SOUTH, EAST, NORTH] = atlas.config.box;
/** Px from the top that the plate with the day takes up on a wide page. */
const PLATE_HEIGHT = 232;

const positions = (geometry: Geometry): Position[] => {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positions);
  const found: Position[] = [];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (typeof part[0] === 'number') found.push(part as Position);
    else part.forEach(walk);
  };
  walk(geometry.coordinates);
  return found;
};

/** Every feature of the record that can be selected, with its positions on the map. */
const FEATURES: readonly (readonly [Selection, readonly Position[]])[] = (
  [
    ['place', record.places],
    ['prefecture', record.prefectures],
    ['movement', record.movements],
    ['siege', record.sieges],
    ['event', record.events],
    ['line', record.lines],
    ['water', record.waters],
  ] as const
).flatMap(([kind, features]) =>
  features.map(
    (feature) =>
      [
        { kind, id: feature.id },
        (feature.geometry ? positions(feature.geometry) : []).filter(
          ([lon = 0, lat = 0]) => lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH,
        ),
      ] as const,
  ),
);

/** Whether the scene of a day draws a feature. */
function isDrawn({ kind, id }: Selection, instant: number): boolean {
  const scene = atlas.sceneAt(instant);
  switch (kind) {
    case 'place':
      return scene.names.some(({ place }) => place === atlas.places.get(id));
    case 'prefecture':
      return scene.control.some(({ prefecture }) => prefecture === id);
    case 'movement':
      return scene.movements.some(({ movement }) => movement.id === id);
    case 'siege':
      return scene.sieges.some(({ siege }) => siege.id === id);
    case 'event':
      return scene.events.some((event) => event.id === id);
    case 'line':
      return scene.lines.some(({ feature }) => feature.id === id);
    case 'water':
      return atlas.waters.has(id);
    case 'person':
      return personBySlug(atlas, id)?.traces.some((trace) => contains(trace, dayOf(instant))) ?? false;
  }
}

/** Web Mercator at a zoom of tiles of 512 px, by the textbook. */
function pixel([lon = 0, lat = 0]: Position, zoom: number): readonly [number, number] {
  const world = 512 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [world * (lon / 360 + 0.5), world * (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI))];
}

/** Where a position lies on a screen of this size, in px. */
function onScreen(position: Position, map: Viewport, width: number, height: number) {
  const [x, y] = pixel(position, map.zoom);
  const [cx, cy] = pixel([map.lon, map.lat], map.zoom);
  return [x - cx + width / 2, y - cy + height / 2] as const;
}

/** The zoom below which a map would show something beyond the atlas. */
function leastZoom(width: number, height: number): number {
  const [left, top] = pixel([WEST, NORTH], 0);
  const [right, bottom] = pixel([EAST, SOUTH], 0);
  return Math.max(4, Math.log2(width / (right - left)), Math.log2(height / (bottom - top)));
}

const read = async (hash: string, width: number, height: number): Promise<View> => {
  const screen = { size: () => ({ width, height }), arcs: record.arcs };
  const { view, problems } = await readPermalink(hash, '', contextOfAtlas(atlas, defaults, screen));
  expect(problems, hash).toEqual([]);
  return view;
};

describe.each([
  [1280, 720],
  [390, 844],
  [820, 1180],
  [1920, 1080],
])('a link to a thing alone, on %i × %i', (width, height) => {
  const { top, right, bottom, left } = subjectPadding(width, height);
  const free = ([x, y]: readonly [number, number]) =>
    x >= left && x <= width - right && y >= top && y <= height - bottom;
  const least = leastZoom(width, height);
  /** On a wide page the plate with the day covers the corner alone: what lies below it is seen. */
  const belowPlate = ([x, y]: readonly [number, number]) =>
    x >= 0 && x <= width - right && y >= PLATE_HEIGHT && y <= height - bottom;
  /** Whether a point lies so near to the edge of the map that panels cover it until the map comes closer. */
  const isCornered = ([lon = 0, lat = 0]: Position) => {
    const [west, north] = onScreen([WEST, NORTH], { lon, lat, zoom: least, bearing: 0, pitch: 0 }, 0, 0);
    const [east, south] = onScreen([EAST, SOUTH], { lon, lat, zoom: least, bearing: 0, pitch: 0 }, 0, 0);
    return -west < left || east < right || -north < top || south < bottom;
  };

  it(`opens each of ${FEATURES.length} on a day when it is there, in the frame and clear of the panels`, async () => {
    const wrong: string[] = [];
    const count = { whole: 0, cornered: 0, edge: 0, partly: 0, larger: 0, beyond: 0 };
    for (const [select, points] of FEATURES) {
      const name = `${select.kind}:${select.id}`;
      const view = await read(`#v=1&select=${name}`, width, height);
      if (view.select?.id !== select.id) wrong.push(`${name} is not selected`);
      if (!isDrawn(select, view.instant))
        wrong.push(`${name} is not there on ${writeDay(dayOf(view.instant))}`);
      if (points.length === 0) {
        count.beyond++;
        if (view.map !== null) wrong.push(`${name} is beyond the map and framed`);
        continue;
      }
      const { map } = view;
      if (!map) {
        wrong.push(`${name} is not framed`);
        continue;
      }
      // the map stays where the link sends it: nothing beyond the atlas would be seen
      const [west, north] = onScreen([WEST, NORTH], map, width, height);
      const [east, south] = onScreen([EAST, SOUTH], map, width, height);
      if (west > 0.6 || north > 0.6 || east < width - 0.6 || south < height - 0.6 || map.zoom < least - 0.011)
        wrong.push(`${name} looks beyond the atlas`);
      const seen = points.map((point) => onScreen(point, map, width, height));
      const column = atlas.sceneAt(view.instant).movements.find(({ movement }) => movement.id === select.id);
      const now = column ? onScreen([...column.at], map, width, height) : null;
      if (select.kind === 'movement' && !(now && free(now)))
        wrong.push(`the column ${name} is not in the frame`);
      const extent = (axis: 0 | 1) =>
        Math.max(...seen.map((at) => at[axis])) - Math.min(...seen.map((at) => at[axis]));
      const shrunk = 2 ** (least - map.zoom);
      const fits =
        extent(0) * shrunk < width - left - right - 40 && extent(1) * shrunk < height - top - bottom - 40;
      const inBounds = seen.every(
        ([x, y]) => x >= -0.6 && x <= width + 0.6 && y >= -0.6 && y <= height + 0.6,
      );
      // the map cannot go on to bring it from under the panels
      const atEdge = west > -12 || north > -12 || east < width + 12 || south < height + 12;
      const seat =
        select.kind === 'prefecture' &&
        atlas.places.get(atlas.prefectures.find(({ id }) => id === select.id)?.feature.properties.seat ?? '');
      const hearts = seat ? [seat.geometry.coordinates] : points;
      const shown = (point: Position, is: typeof free) => is(onScreen(point, map, width, height));
      const heart = hearts.some((point) => shown(point, free));
      if (seen.every(free)) count.whole++;
      else if (!fits && heart) count.larger++;
      else if (atEdge && heart) count[inBounds ? 'edge' : 'partly']++;
      else if (hearts.some((point) => isCornered(point) && (heart || shown(point, belowPlate))))
        count.cornered++;
      else wrong.push(`${name} is not in the frame: ${fits ? 'though it fits' : 'no part of it'}`);
    }
    console.log(
      `${width} × ${height}: ${count.whole} whole, ${count.cornered} so near the edge that the map comes closer, ${count.edge} whole but under panels at the edge of the atlas, ${count.partly} in part there, ${count.larger} larger than the map can show, ${count.beyond} beyond the map`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('a link to a person', () => {
  it.each(peopleOf(atlas).map(({ slug }) => slug))('opens %s on a day that names them', async (slug) => {
    const view = await read(`#v=1&select=person:${slug}`, 1280, 720);
    expect(view.select).toEqual({ kind: 'person', id: slug });
    expect(isDrawn({ kind: 'person', id: slug }, view.instant)).toBe(true);
  });

  it('is mended where a letter is wrong, and told where there is nobody of the name', async () => {
    const context = contextOfAtlas(atlas, defaults);
    const near = await readPermalink('#v=1&select=person:zhang-jeu', '', context);
    expect(near.view.select).toEqual({ kind: 'person', id: 'zhang-jue' });
    const none = await readPermalink('#v=1&date=1126-01-31&select=person:napoleon', '', context);
    expect(none.view.select).toBeNull();
    expect(none.problems.map(({ key }) => key)).toContain('select');
  });
});

describe('a link that selects something', () => {
  const at = async (keys: string) => {
    const { instant, map } = await read(`#v=1&${keys}`, 1280, 720);
    return [writeDay(dayOf(instant)), map === null ? 'home' : 'framed'];
  };

  it('keeps the day and the map that it names', async () => {
    expect(await at('date=1123-01-04&select=siege:kaifeng-1126')).toEqual(['1123-01-04', 'home']);
    const { map } = await read('#v=1&map=6.50/36.200/114.500&select=siege:kaifeng-1126', 1280, 720);
    expect(map).toEqual({ zoom: 6.5, lat: 36.2, lon: 114.5, bearing: 0, pitch: 0 });
  });

  it('within a chapter goes to a day of both', async () => {
    expect(await at('chapter=ch08-first-siege&select=siege:kaifeng-1126')).toEqual([
      writeDay(
        Math.max(parseDay('1126-01-27'), atlas.sieges.find(({ id }) => id === 'kaifeng-1126')?.start ?? 0),
      ),
      'home',
    ]);
  });

  it('says its day, once it is written again, though that be the opening day', async () => {
    const view = await read('#v=1&select=place:pingzhou', 1280, 720);
    expect(encodePermalink(view, defaults)).toMatch(/^#v=1&date=1123-01-04&map=/);
    expect(encodePermalink({ ...view, map: null }, defaults)).toBe(
      '#v=1&date=1123-01-04&select=place:pingzhou',
    );
  });

  it('goes to the feature’s day where the date cannot be read', async () => {
    const context = contextOfAtlas(atlas, defaults);
    const { view, problems } = await readPermalink('#date=yesterday&select=event:kaifeng-falls', '', context);
    const event = atlas.events.find(({ id }) => id === 'kaifeng-falls');
    expect(dayOf(view.instant)).toBe(event?.start);
    expect(problems.map(({ key, used }) => [key, used])).toContainEqual([
      'date',
      writeDay(dayOf(view.instant)),
    ]);
  });
});
