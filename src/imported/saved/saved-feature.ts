import type { JsonObject } from '../../atlas/json-object.ts';
import { AREA, LINE, POINT } from '../../lifespans/shapes/shape-store.ts';
import type { Ring } from '../../lifespans/shapes/ring.ts';
import type { Calendar } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Life } from '../dates/life.ts';
import { nameInProperties } from '../record-name.ts';
import type { ReadShape } from '../shapes/read-geometry.ts';
import type { TappedRecord } from './record-tap.ts';

const MINUTES = 1440;

/** A moment as ISO 8601 writes it: its day, with the minute where it does not begin there. */
function moment(at: number, calendar: Calendar): string {
  const day = Math.floor(at);
  const minutes = Math.round((at - day) * MINUTES);
  if (minutes === 0 || minutes === MINUTES) return writeDay(minutes === 0 ? day : day + 1, calendar);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${writeDay(day, calendar)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The first and the last day of a life, or moments where it begins or ends within a day; '' where it is open. */
export function writtenLife({ start, end }: Life, calendar: Calendar): readonly [start: string, end: string] {
  return [
    Number.isFinite(start) ? moment(start, calendar) : '',
    // whole days are written with their last; what ends within a day, a minute before
    Number.isFinite(end) ? moment(Number.isInteger(end) ? end - 1 : end - 1 / MINUTES, calendar) : '',
  ];
}

/** The timespans of Linked Places that lives are; `null` where none has a beginning or an end. */
export function whenOf(lives: readonly Life[], calendar: Calendar): object | null {
  const timespans = lives.flatMap((life) => {
    const [start, end] = writtenLife(life, calendar);
    if (start === '' && end === '') return [];
    return [{ ...(start !== '' && { start: { in: start } }), ...(end !== '' && { end: { in: end } }) }];
  });
  return timespans.length > 0 ? { timespans } : null;
}

const pairs = (ring: Ring): number[][] =>
  Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i] as number, ring[2 * i + 1] as number]);

function geometriesOf(shapes: readonly ReadShape[]): { type: string; coordinates: unknown }[] {
  const of = (kind: ReadShape['kind']) => shapes.filter((shape) => shape.kind === kind);
  const kinds = [
    ['Point', of(POINT).map(({ rings: [run = []] }) => pairs(run)[0])],
    ['LineString', of(LINE).map(({ rings: [run = []] }) => pairs(run))],
    ['Polygon', of(AREA).map(({ rings }) => rings.map(pairs))],
  ] as const;
  return kinds.flatMap(([type, list]): { type: string; coordinates: unknown }[] =>
    list.length === 0 ? [] : [list.length === 1 ? { type, coordinates: list[0] } : { type: `Multi${type}`, coordinates: list }],
  ); // prettier-ignore
}

/** Shapes as one geometry of GeoJSON. */
function geometryOf(shapes: readonly ReadShape[]): object | null {
  const geometries = geometriesOf(shapes);
  return geometries.length > 1 ? { type: 'GeometryCollection', geometries } : (geometries[0] ?? null);
}

/** A record, or what of it has the same lives, as it is written. */
export interface SavedFeature {
  readonly name: string;
  readonly properties: JsonObject;
  readonly geometry: { readonly type?: string } | null;
  readonly lives: readonly Life[];
}

const sameLives = (a: readonly Life[], b: readonly Life[]) =>
  a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i].end);

/** A record as the features that tell it: one, or, where its parts live at different times, one for each time. */
export function savedFeatures({ name, properties, parts, times }: TappedRecord): SavedFeature[] {
  const groups: { lives: readonly Life[]; shapes: ReadShape[] }[] = [];
  for (const { shape, lives } of parts) {
    const known = groups.find((group) => sameLives(group.lives, lives));
    if (known) known.shapes.push(shape);
    else groups.push({ lives, shapes: [shape] });
  }
  const named =
    nameInProperties(properties) === name || name === '' ? properties : { ...properties, title: name };
  const timed =
    times && !('coordTimes' in named)
      ? { ...named, coordTimes: times.length === 1 ? times[0] : times }
      : named;
  return groups.map(({ lives, shapes }) => ({
    name,
    properties: timed,
    geometry: geometryOf(shapes),
    lives,
  }));
}
