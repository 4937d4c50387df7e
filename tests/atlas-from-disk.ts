import { readFileSync } from 'node:fs';
import { createAtlas } from '../src/atlas/atlas.ts';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));
const features = (name: string) => read(`${name}.geojson`).features;

/** The record of `geo/`, read by paths from the project's folder: for tests with a DOM, where modules have no file address. */
export const record = {
  places: features('places'),
  prefectures: features('prefectures'),
  arcs: features('arcs'),
  lines: features('lines'),
  movements: features('movements'),
  sieges: features('sieges'),
  events: features('events'),
  chapters: features('chapters'),
  waters: features('waters'),
  calendar: read('calendar.json'),
  sources: read('sources.json').sources,
};

/** The atlas made from it. */
export const atlas = createAtlas(record);
