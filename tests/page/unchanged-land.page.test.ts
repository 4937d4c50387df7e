import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/geometry/great-circle.ts';
import { frontierReach } from '../../src/style/frontiers/frontier-look.ts';
import { writeDay } from '../../src/time/written-date.ts';
import { atlas, everyDay } from '../atlas-of-geo.ts';
import { times } from '../sampled.ts';
import { openStill } from './open-still.ts';
import { installStill, onScreen, type Camera, type Land, type PixelDifference } from './still-pixels.ts';

const CHANGES = times(20, 6);
const CAMERA: Camera = { lon: 114.8, lat: 38.2, zoom: 5.3, width: 520, height: 400 };
const HASH = (written: string) =>
  `#v=1&date=${written}&map=${CAMERA.zoom.toFixed(2)}/${CAMERA.lat.toFixed(3)}/${CAMERA.lon.toFixed(3)}` +
  '&layers=territory,frontiers,waters,relief';

/** The prefectures whose holder, siege, certainty or doubt is another on a day than on the day before. */
function changedOn(day: number): string[] {
  const [before, after] = [atlas.sceneAt(day - 1), atlas.sceneAt(day)];
  const spans = ({ control, besieged, doubts }: typeof before) => [...control, ...besieged, ...doubts];
  const [was, is] = [spans(before), spans(after)];
  const changed = [...was.filter((span) => !is.includes(span)), ...is.filter((span) => !was.includes(span))];
  return [...new Set(changed.map(({ prefecture }) => prefecture))];
}

function landOf(id: string): Land[] {
  const geometry = atlas.prefectures.find((prefecture) => prefecture.id === id)?.feature.geometry;
  if (!geometry) throw new Error(`prefecture ${id} has no shape`);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons as unknown as Land[];
}

/** The days on which land in view changes hands and no claim begins or ends, and some of them, spread evenly. */
function daysOfChange(): { day: number; land: Land[] }[] {
  const inView = (land: Land) =>
    land.some((ring) =>
      ring.some((at) => {
        const [x, y] = onScreen(CAMERA, at);
        return x > 0 && y > 0 && x < CAMERA.width && y < CAMERA.height;
      }),
    );
  const sameLines = (day: number) => atlas.sceneAt(day).lines === atlas.sceneAt(day - 1).lines;
  const all = everyDay.slice(1).flatMap((day) => {
    const [before, after] = [atlas.sceneAt(day - 1).control, atlas.sceneAt(day).control];
    const handed = after.some(({ holder }, i) => holder !== before[i]?.holder);
    if (!handed || !sameLines(day)) return [];
    const land = changedOn(day).flatMap(landOf);
    return land.some(inView) ? [{ day, land }] : [];
  });
  return Array.from(
    { length: CHANGES },
    (_, i) => all[Math.round((i * (all.length - 1)) / (CHANGES - 1))],
  ).filter((one) => one !== undefined);
}

/** Goes to an instant and keeps its picture once two frames of it have been painted. */
async function picture(page: Page, day: number, hour: number): Promise<string> {
  const written = `${writeDay(day)}T${String(hour).padStart(2, '0')}`;
  await page.evaluate(
    async ([hash, name]) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      location.hash = hash;
      for (let i = 0; i < 4; i++) await frame();
      window.still.keep(name);
    },
    [HASH(written), written] as const,
  );
  return written;
}

let page: Page;
beforeAll(async () => {
  page = await openStill(HASH('1123-01-02'), CAMERA);
  await installStill(page);
});
afterAll(() => page.context().close());

describe('land that does not change', () => {
  it(`differs by no level more than two (what is laid over it is rounded twice) while its neighbour changes hands, in ${CHANGES} changes`, async () => {
    const days = daysOfChange();
    expect(new Set(days.map(({ day }) => day)).size).toBe(CHANGES);
    const figures: ({ readonly date: string } & PixelDifference)[] = [];
    for (const { day, land } of days) {
      const names = [
        await picture(page, day - 1, 22),
        await picture(page, day, 3),
        await picture(page, day, 12),
      ];
      const shapes = land.map((rings) =>
        rings.map((ring) => ring.map((at): [number, number] => onScreen(CAMERA, at as LonLat))),
      );
      const margin = frontierReach(CAMERA.zoom) + 4;
      for (const [a = '', b = ''] of [names.slice(0, 2), names.slice(1), [names[0], names[2]]]) {
        const difference = await page.evaluate(
          ([one, two, where, reach]) => window.still.differ(one, two, where, reach),
          [a, b, shapes, margin] as const,
        );
        figures.push({ date: `${a} – ${b}`, ...difference });
      }
    }

    console.log(`most levels outside: ${Math.max(...figures.map(({ outside }) => outside))}`);
    expect(figures.filter(({ outside }) => outside > 2)).toEqual([]);
    expect(figures.filter(({ inside }) => inside > 6).length).toBeGreaterThan(CHANGES);
    expect(Math.min(...figures.map(({ share }) => share))).toBeGreaterThan(0.4);
  });
});
