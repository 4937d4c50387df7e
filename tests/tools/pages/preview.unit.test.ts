import { describe, expect, it } from 'vitest';
import { readSite } from '../../../src/tools/build/static-pages.ts';
import { isInBox } from '../../../src/geometry/box.ts';
import { instantOf } from '../../../src/time/instant.ts';
import { contains } from '../../../src/time/interval.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { cards } from '../../../src/tools/pages/cards.ts';
import { PAGE_LANGUAGES } from '../../../src/tools/pages/page-language.ts';
import { PICTURE_SIZE, PREVIEW_PAGE } from '../../../src/tools/pages/preview.ts';
import { visibleBox } from '../../../src/view/visible-box.ts';
import { eventSubject } from '../../../src/tools/pages/preview.ts';

const site = readSite('');
const { atlas } = site;
const all = cards(site);
const english = all.filter(({ language }) => language.folder === '');
const pictureOf = (id: string) => {
  const found = english.find(({ name }) => name === id);
  if (!found) throw new Error(`there is no picture of ${id}`);
  return found;
};

describe('the pictures of links', () => {
  it('are there for each page in each language, on the same day and frame', () => {
    expect(all).toHaveLength(PAGE_LANGUAGES.length * english.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const card of all) {
      const same = pictureOf(card.name.replace(/^zh-han[st]\//, ''));
      expect(card.preview).toEqual(same.preview);
      expect(card.state).toContain(`&lang=${card.language.language}&`);
      expect(card.title.length).toBeGreaterThan(1);
      expect(card.date).toContain(writeDay(card.preview.day).slice(0, 4));
    }
  });

  it('have what they are of within what is seen of the map, clear of the plate', () => {
    for (const { name, state, preview } of english) {
      expect(preview.points.length, name).toBeGreaterThan(0);
      for (const point of preview.points)
        expect(isInBox(preview.frame, point), `${name}: ${point}`).toBe(true);
      const [, zoom = 0, lat = 0, lon = 0] = (/map=([\d.]+)\/([\d.]+)\/([\d.]+)/.exec(state) ?? []).map(
        Number,
      );
      const { width, height, plate } = PREVIEW_PAGE;
      const seen = visibleBox({ lon, lat, zoom, bearing: 0, pitch: 0 }, width, height);
      const above = visibleBox({ lon, lat, zoom, bearing: 0, pitch: 0 }, width, height - 2 * plate);
      for (const [i, edge] of [seen[0], above[1], seen[2], seen[3]].entries())
        expect(preview.frame[i], `${name}: edge ${i}`).toBeCloseTo(edge, 2);
      const { box } = atlas.config;
      for (const corner of [seen.slice(0, 2), seen.slice(2)])
        expect(isInBox([box[0] - 0.01, box[1] - 0.01, box[2] + 0.01, box[3] + 0.01], corner), name).toBe(
          true,
        );
    }
    expect(PICTURE_SIZE.width / PREVIEW_PAGE.width).toBe(PICTURE_SIZE.height / PREVIEW_PAGE.height);
  });

  it('are not of empty land: what they are of spans a third of the map one way, or is as near as pictures go', () => {
    for (const { name, preview } of english) {
      const [west, south, east, north] = preview.frame;
      const lons = preview.points.map(([lon]) => lon);
      const lats = preview.points.map(([, lat]) => lat);
      const share = Math.max(
        (Math.max(...lons) - Math.min(...lons)) / (east - west),
        (Math.max(...lats) - Math.min(...lats)) / (north - south),
      );
      expect(share > 1 / 3 || preview.zoom > 6.3, `${name}: ${share}, zoom ${preview.zoom}`).toBe(true);
    }
  });

  it('show on their day the events, columns and sieges that they are of', () => {
    for (const { name, preview } of english) {
      const scene = atlas.sceneAt(instantOf(preview.day));
      const shown = {
        events: scene.events.map(({ id }) => id),
        movements: scene.movements.map(({ movement }) => movement.id),
        sieges: scene.sieges.map(({ siege }) => siege.id),
      };
      for (const kind of ['events', 'movements', 'sieges'] as const)
        for (const id of preview[kind]) expect(shown[kind], name).toContain(id);
      expect(preview.events.length + preview.movements.length + preview.sieges.length, name).toBeGreaterThan(
        0,
      );
      const chapter = atlas.chapters.find(({ id }) => id === name);
      if (chapter) expect(contains(chapter, preview.day), name).toBe(true);
      const event = atlas.events.find(({ id }) => id === name);
      if (event) expect(preview.day).toBe(event.start);
    }
  });

  it('show the first siege before Kaifeng, and the captives on both roads north', () => {
    const siege = pictureOf('ch08-first-siege').preview;
    expect(siege.sieges).toContain('kaifeng-1126');
    expect(siege.movements).toContain('zongwang-first-invasion');
    const north = pictureOf('ch12-road-north').preview;
    expect(north.movements).toEqual(expect.arrayContaining(['convoy-4-huizong', 'convoy-7-qinzong']));
  });

  it('show every place that an event names, as far as the map goes', () => {
    for (const event of atlas.events) {
      const { geometry } = event.feature;
      const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      const onMap = points.filter((point) => isInBox(atlas.config.box, point));
      expect(eventSubject(atlas, event).points, event.id).toEqual(
        expect.arrayContaining(onMap.map(([lon, lat]) => [lon, lat])),
      );
    }
  });
});
