import { isObject, type JsonObject } from '../atlas/json-object.ts';
import { MAP_ZOOMS } from '../view/map-zooms.ts';
import type { Calendar } from '../time/julian-day.ts';
import { asFeatureOnItsWay } from './formats/moving-feature.ts';
import { geometryInDegrees, type ToDegrees } from './formats/to-degrees.ts';
import { createLunarCalendar } from '../time/lunar-calendar.ts';
import type { PlainFeature } from './formats/plain-feature.ts';
import { createFileCalendar } from './dates/file-calendar.ts';
import { noDatesSeen, type DatesSeen } from './dates/day-month-order.ts';
import { NO_HINTS, type DateHints } from './dates/date-hints.ts';
import type { DateManner, Life } from './dates/life.ts';
import { lifespansOf, ROW_DATES } from './dates/lifespans-of.ts';
import { livesOfProperties } from './dates/lives-of-properties.ts';
import { livesOfWhen } from './dates/lives-of-when.ts';
import { positionTimes } from './dates/position-times.ts';
import { readPartTimes, readTrackTimes, vertexTimes } from './dates/track-times.ts';
import { editedFeature } from './edits/edited-feature.ts';
import { NO_EDITS, type RecordEdit } from './edits/file-edits.ts';
import { cleanProperties } from './clean-properties.ts';
import { createFieldSurvey } from './fields/field-survey.ts';
import { datesChosen } from './fields/field-choice.ts';
import { createPropertiesByDate } from './fields/properties-by-date.ts';
import type { ImportedFile, ImportedRecords, OpenOptions } from './imported-file.ts';
import { nameInProperties, nameOfRecord } from './record-name.ts';
import { createRecordsStore } from './records-store.ts';
import { withFileNote, type Report, type ReportBook } from './report.ts';
import type { RecordTap } from './saved/record-tap.ts';
import { lifespanMesh } from '../lifespans/shapes/lifespan-mesh.ts';
import { addTrack } from './shapes/add-track.ts';
import { readGeometry, type ReadShape } from './shapes/read-geometry.ts';
import { createShapeStore, LINE, POINT, type Shapes } from '../lifespans/shapes/shape-store.ts';
import { pointLook, simpleStyle, withColour } from './shapes/simple-style.ts';

/** What a collector has gathered. */
export interface Collected {
  readonly shapes: Shapes;
  readonly records: ImportedRecords;
  readonly report: Report;
  /** The records that the file says are not to be shown. */
  readonly hidden: readonly number[];
  /** What its dates show of the order of day and month. */
  readonly seen: DatesSeen;
  /** The first and the last of properties named after dates by which records were parted; `null`: none were. */
  readonly byDate: string | null;
}

/** Takes records one by one and makes of them what is drawn and told. */
export interface Collector {
  /** Adds a record whose number has been begun in the book. */
  add(record: unknown): void;
  /** Adds a feature that was read from its bytes; the same as {@link Collector.add} of the feature parsed. */
  addPlain(feature: PlainFeature): void;
  /** Says what stands in the file where nothing could be made of a record. */
  leaveOut(raw: unknown): void;
  /** What has been added, to be joined to what another collector has. */
  half(): Collected;
  /** Adds what another collector has of the records that follow, and its report to the book. */
  join(half: Collected): void;
  /** What was opened. */
  done(about: Pick<ImportedFile, 'name' | 'format' | 'encoding' | 'table'>): ImportedFile;
  /** What the dates so far show of the order of day and month. */
  readonly seen: DatesSeen;
  /** Says of which calendar the file itself says that its dates are. */
  reckonBy(calendar: Calendar): void;
  /** Says what the file itself has of dates outside its records, as a date each: of those without one, it is theirs. */
  inherit(dates: JsonObject): void;
  /** Has every position that follows turned into degrees. */
  turnBy(toDegrees: ToDegrees): void;
  /** Whether every feature is wanted as it was parsed, since its positions are turned, or it is changed. */
  readonly wantsParsed: boolean;
  /** What the reader has changed of the record that is begun; `null`: nothing. */
  edit(): RecordEdit | null;
}

/** Records that are drawn of a file at the most. */
export const MOST_RECORDS = 3_000_000;

/** The life of a track whose record says itself when it was, from the first of all its moments to the last. */
function around(life: Life, lives: readonly Life[]): Life {
  return {
    start: Math.min(life.start, ...lives.map(({ start }) => start)),
    end: Math.max(life.end, ...lives.map(({ end }) => end)),
  };
}

/** The place of a feature of JSON-FG, where that is in degrees; `null` where it has none such. */
function placeOf({ place, coordRefSys }: JsonObject): unknown {
  if (!isObject(place)) return null;
  const system = JSON.stringify(place.coordRefSys ?? coordRefSys ?? 'CRS84');
  return system.includes('CRS84') ? place : null;
}

/** That records were parted by properties of these names. */
function partedNote(names: string): Parameters<typeof withFileNote>[1] {
  const list = names.split(', ');
  return {
    field: `${list[0]} … ${list.at(-1)}`,
    value: names.slice(0, 80),
    reason: 'property-for-each-date',
  };
}

/** What of the reader’s choices bears on each record. */
export type CollectOptions = Pick<OpenOptions, 'calendar' | 'fields' | 'order' | 'courts' | 'edits'>;

/**
 * Creates a collector that reads dates in the calendar chosen; where none is, in that of each record, else in that of the
 * file, else in the Julian.
 */
export function createCollector(
  { calendar: chosen, fields, order, courts, edits = NO_EDITS }: CollectOptions,
  book: ReportBook,
  tap: RecordTap | null = null,
): Collector {
  const hints: DateHints = courts?.months.length ? { lunar: createLunarCalendar(courts) } : NO_HINTS;
  const calendar = createFileCalendar(chosen);
  let toDegrees: ToDegrees | null = null;
  let inherited: JsonObject | null = null;
  tap?.begin();
  const seen = noDatesSeen();
  const propertiesByDate = createPropertiesByDate();
  /** The properties by which the first record that was parted was. */
  let byDate: string | null = null;
  const survey = createFieldSurvey();
  const store = createShapeStore();
  const records = createRecordsStore();
  const hidden: number[] = [];

  /** The moments of vertices or parts, wherever a record has them. */
  function timesOf(feature: JsonObject, properties: JsonObject): readonly (readonly unknown[])[] | null {
    const { geometry } = feature;
    const named = vertexTimes(properties) ?? (isObject(geometry) ? vertexTimes(geometry) : null);
    if (named) return named;
    const within = positionTimes(geometry);
    if (within && !within.times) book.note('noted', 'fourth-number', 'geometry.coordinates', within.first);
    return within?.times ?? null;
  }

  function addShapes(
    feature: JsonObject,
    properties: JsonObject,
    name: string,
    shapes: readonly ReadShape[],
  ): boolean {
    const record = records.count;
    const manner: DateManner = { calendar: calendar.of(properties), order, seen, complain: book.note, hints };
    const styled = withColour(properties, fields?.colour ?? null);
    const look = simpleStyle(styled, (reason, field, value) => book.note('noted', reason, field, value));
    const forPoints = pointLook(look, styled);
    const times = timesOf(feature, properties);
    const counts = shapes.flatMap(({ kind, rings: [run = []] }) => (kind === LINE ? [run.length / 2] : []));
    const own = lifespansOf(feature, properties, fields, manner);
    const overall =
      own.dated || own.failed || !inherited ? own : (livesOfProperties(inherited, null, manner) ?? own);
    const gone = times && counts.length > 0 ? readTrackTimes(times, counts, manner) : null;
    const parts = times && counts.length === 0 ? readPartTimes(times, shapes.length, manner) : null;
    const track = gone && { ...gone, life: overall.dated ? around(gone.life, overall.lives) : gone.life };
    let line = 0;
    let [first, last] = [Infinity, -Infinity];
    let dated = overall.dated;
    const before = store.count;
    const tapped: { shape: ReadShape; lives: readonly Life[] }[] = [];
    for (const [i, shape] of shapes.entries()) {
      if (track && shape.kind === LINE) {
        const { life } = track;
        const [run = []] = shape.rings;
        const along = track.lines[line++];
        // what begins after noon and ends that day would be seen at no noon
        const late = life.start > Math.floor(life.start) + 0.5 && life.end <= Math.floor(life.start) + 1;
        const arrived = track.lines[line]?.from ?? life.end;
        if (along?.starts && !late)
          addTrack(
            store,
            {
              run,
              starts: line === 1 ? [life.start, ...along.starts.slice(1)] : along.starts,
              arrived,
              end: life.end,
            },
            record,
            forPoints,
          );
        else {
          const start = late ? Math.floor(life.start) : (along?.from ?? life.start);
          store.add(LINE, record, { start, end: life.end }, shape.rings, look);
        }
        dated = true;
        tapped.push({ shape, lives: [life] });
        [first, last] = [Math.min(first, life.start), Math.max(last, life.end)];
        continue;
      }
      const ownWhen = (shape.source as JsonObject).when;
      const onTime = parts?.[i];
      const read =
        livesOfWhen(ownWhen, 'geometry.when', manner) ??
        (onTime ? { lives: [onTime], dated: true, failed: false } : overall);
      if (read.dated) dated = true;
      tapped.push({ shape, lives: read.lives });
      for (const life of read.lives) {
        store.add(shape.kind, record, life, shape.rings, shape.kind === POINT ? forPoints : look);
        [first, last] = [Math.min(first, life.start), Math.max(last, life.end)];
      }
    }
    if (store.count === before) return false;
    tap?.kept({
      name,
      properties,
      parts: tapped.filter(({ lives }) => lives.length > 0),
      times: track ? times : null,
    });
    // as KML has it, and the library hands it on
    if (properties.visibility === false) hidden.push(record);
    records.add({ number: book.read, first, last, shapes });
    survey.add(properties, dated ? { start: first, end: last, calendar: manner.calendar } : null);
    book.end(true, dated);
    return true;
  }

  /** Adds a record of a name; whether it is drawn. */
  function addRecord(
    feature: JsonObject,
    properties: JsonObject,
    name: string,
    shapesOf: () => readonly ReadShape[],
  ): boolean {
    book.call(name);
    if (records.count >= MOST_RECORDS) book.note('refused', 'too-many', '', MOST_RECORDS);
    else {
      const shapes = shapesOf();
      if (shapes.length > 0 && addShapes(feature, properties, name, shapes)) return true;
    }
    tap?.left(book.read, feature);
    book.leave(properties);
    book.end(false, false);
    return false;
  }

  const edit = () => edits.changed.get(book.read) ?? null;

  /** The properties for each date after which some of a feature’s are named, where nothing else dates it; `null`: there are none. */
  function partedByDate(feature: JsonObject, properties: JsonObject): readonly JsonObject[] | null {
    if (inherited !== null || datesChosen(fields)) return null;
    const parted = propertiesByDate.read(properties);
    if (!parted) return null;
    const manner: DateManner = {
      calendar: calendar.of(properties),
      order,
      seen: noDatesSeen(),
      complain: () => undefined,
      hints,
    };
    const { dated, failed } = lifespansOf(feature, properties, fields, manner);
    if (dated || failed || timesOf(feature, properties) !== null) return null;
    const [part] = parted;
    if (part)
      byDate ??= Object.keys(properties)
        .filter((name) => !Object.hasOwn(part, name))
        .join(', ');
    return parted;
  }

  /** Leaves out a record that has a property for each date, and a value of none. */
  function leaveWithoutValue(raw: unknown, name: string): void {
    book.call(name);
    book.note('refused', 'no-value', '', name);
    tap?.left(book.read, raw);
    book.end(false, false);
  }

  function add(given: unknown): void {
    const told = isObject(given) ? asFeatureOnItsWay(given) : given;
    const parted =
      isObject(told) && isObject(told.properties) && !Object.hasOwn(told, ROW_DATES)
        ? partedByDate(told, told.properties)
        : null;
    if (!isObject(told) || !parted) {
      addOne(told);
      return;
    }
    if (parted.length === 0)
      leaveWithoutValue(told, nameOfRecord(told, cleanProperties(told.properties, book), fields?.name));
    for (const [i, properties] of parted.entries()) {
      // beyond what is drawn, a record is counted once
      if (i > 0 && book.read > MOST_RECORDS) return;
      if (i > 0) book.begin('');
      addOne({ ...told, properties });
    }
  }

  function addOne(told: unknown): void {
    const change = edit();
    if (change?.removed) {
      book.note('refused', 'removed', '', '');
      book.end(false, false);
      return;
    }
    const value = change && isObject(told) ? editedFeature(told, change) : told;
    if (!isObject(value)) {
      book.note('refused', 'not-a-feature', '', value);
      tap?.left(book.read, value);
      book.end(false, false);
      return;
    }
    // a bare geometry, a topology’s object or a feature without its wrapping
    const isFeature = Object.hasOwn(value, 'geometry') || value.type === 'Feature';
    const isGeometry =
      !isFeature && (Object.hasOwn(value, 'coordinates') || Object.hasOwn(value, 'geometries'));
    if (!isFeature && !isGeometry) {
      book.note('refused', 'not-a-feature', 'type', value.type ?? null);
      tap?.left(book.read, value);
      book.end(false, false);
      return;
    }
    const properties = cleanProperties(value.properties, book);
    const name = nameOfRecord(value, properties, fields?.name);
    const written = isGeometry ? value : (value.geometry ?? placeOf(value));
    const shapesOf = () => readGeometry(geometryInDegrees(written, toDegrees), book.note);
    if (addRecord(value, properties, name, shapesOf))
      records.addText(nameInProperties(properties) === name ? null : name, properties);
  }

  const asked = (report: Report): Report =>
    calendar.asked(byDate === null ? report : withFileNote(report, partedNote(byDate)), seen);

  return {
    add,
    reckonBy: calendar.reckonBy,
    inherit: (dates) => void (inherited = dates),
    turnBy: (by) => void (toDegrees = by),
    get wantsParsed() {
      return toDegrees !== null || edits.changed.size > 0;
    },
    edit,
    leaveOut: (raw) => tap?.left(book.read, raw),
    addPlain({ id, properties, shapes, written }) {
      const feature = { id };
      const parted = partedByDate(feature, properties);
      for (const [i, part] of (parted ?? []).entries()) {
        if (i > 0 && book.read > MOST_RECORDS) break;
        if (i > 0) book.begin('');
        const called = nameOfRecord(feature, part, fields?.name);
        if (addRecord(feature, part, called, () => shapes))
          records.addText(nameInProperties(part) === called ? null : called, part);
      }
      if (parted?.length === 0)
        leaveWithoutValue(
          { type: 'Feature', ...(id !== undefined && { id }), properties, geometry: null },
          nameOfRecord(feature, properties, fields?.name),
        );
      if (parted) return;
      const name = nameOfRecord(feature, properties, fields?.name);
      if (addRecord(feature, properties, name, () => shapes))
        records.addWritten(nameInProperties(properties) === name ? null : name, written);
    },
    seen,
    half: () => ({
      shapes: store.done(),
      records: records.done(),
      report: book.report(),
      hidden,
      seen,
      byDate,
    }),
    join(half) {
      const before = records.count;
      store.join(half.shapes, before);
      for (const record of half.hidden) hidden.push(record + before);
      records.join(half.records, book.read);
      book.join(half.report);
      byDate ??= half.byDate;
      for (const key of ['dayFirst', 'monthFirst', 'either', 'zoned'] as const) seen[key] += half.seen[key];
    },
    done(about) {
      const mesh = lifespanMesh(store.done(), MAP_ZOOMS.most);
      return {
        ...about,
        calendar: calendar.whole(),
        order,
        fields: survey.read(fields),
        mesh,
        records: records.done(),
        hiddenByFile: hidden,
        report: survey.tell(asked(book.report())),
      };
    },
  };
}
