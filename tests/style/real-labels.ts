import { readFileSync } from 'node:fs';
import { createAtlas, type Atlas, type AtlasRecord } from '../../src/atlas/atlas.ts';
import type { LonLat } from '../../src/geometry/great-circle.ts';
import { columnObstacles } from '../../src/map/columns/column-obstacles.ts';
import { SYMBOL_SUBJECTS, type LabelCandidate } from '../../src/style/labels/label.ts';
import type { LabelSettings } from '../../src/style/labels/label-settings.ts';
import {
  createMapLabels,
  type LabelRequest,
  type LabelStatics,
  type MapLabels,
} from '../../src/style/labels/map-labels.ts';
import { zoomStep } from '../../src/style/labels/zoom-steps.ts';
import { palettesOf } from '../../src/style/palette/palette.ts';
import { readConfig } from '../../src/tools/commands/read-geo.ts';
import type { ScreenPoint } from '../../src/style/placing/curved-text.ts';
import type { ColumnGround } from '../../src/style/placing/label-ground.ts';
import { placeLabelsOnScreen, type Placement } from '../../src/style/placing/place-labels-on-screen.ts';
import type { Measure } from '../../src/style/placing/text-block.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), 'utf8'));
const features = <T>(name: string): readonly T[] => read(`${name}.geojson`).features;

const config = readConfig();

/** The atlas of `geo/`, without its arcs. */
export function realAtlas(): Atlas {
  const record: AtlasRecord = {
    places: features('places'),
    prefectures: features('prefectures'),
    arcs: [],
    lines: features('lines'),
    movements: features('movements'),
    sieges: features('sieges'),
    events: features('events'),
    chapters: features('chapters'),
    waters: [],
    calendar: read('calendar.json'),
    sources: read('sources.json').sources,
  };
  return createAtlas(config, record);
}

/** What of `geo/` has names that time does not move. */
export const realStatics = (): LabelStatics => ({
  waters: features('waters'),
  ranges: features('ranges'),
  seas: features('seas'),
  stateNames: features('state-names'),
  riverNames: read('river-names.json').names,
});

/** The labels of `geo/`. */
export const realLabels = (atlas: Atlas): MapLabels => createMapLabels(atlas, realStatics());

/** What labels are asked for at a zoom, everything shown. */
export function requestAt(zoom: number, settings: Partial<LabelSettings> = {}): LabelRequest {
  const all: LabelSettings = {
    palette: palettesOf(config).paper,
    language: 'en',
    names: 'both',
    factor: 1,
    zoom: zoomStep(zoom),
    simplify: (text) => text,
    ...settings,
  };
  return { settings: all, visible: new Set(SYMBOL_SUBJECTS), emphasis: null };
}

/** Han is as wide as it is high; Latin about half. */
export const roughMeasure: Measure = (_, text) =>
  [...text].reduce((em, letter) => em + (letter > '\u2e80' ? 1 : 0.5), 0);

/** Web Mercator about a centre, for tiles of 512 px. */
export function mercator(
  centre: LonLat,
  zoom: number,
  width: number,
  height: number,
): (at: LonLat) => ScreenPoint {
  const side = 512 * 2 ** zoom;
  const x = (lon: number) => ((lon + 180) / 360) * side;
  const y = (lat: number) => ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * side;
  return ([lon, lat]) => ({ x: x(lon) - x(centre[0]) + width / 2, y: y(lat) - y(centre[1]) + height / 2 });
}

/** A still camera with the labels of a request. */
export interface TestView {
  readonly project: (at: LonLat) => ScreenPoint;
  readonly width: number;
  readonly height: number;
  readonly request: LabelRequest;
}

/** The candidates of a day and where they are placed, heads and bodies of columns kept clear. */
export function placeDay(
  atlas: Atlas,
  labels: MapLabels,
  day: number,
  { project, width, height, request }: TestView,
  previous: Placement | null,
): { candidates: readonly LabelCandidate[]; placement: Placement } {
  const scene = atlas.sceneAt(day);
  const candidates = labels.of(scene, request);
  const columns: ColumnGround[] = [];
  for (const candidate of candidates) {
    if (!('trail' in candidate) || !candidate.trail) continue;
    columns.push({ owner: candidate.key, ...columnObstacles(candidate.trail.map(project), 8) });
  }
  const placement = placeLabelsOnScreen({
    candidates,
    project,
    width,
    height,
    panels: [],
    columns,
    measure: roughMeasure,
    previous,
    day: scene.day,
    moved: previous === null,
  });
  return { candidates, placement };
}
