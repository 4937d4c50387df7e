import { parseDay, writeDay } from '../../time/written-date.ts';
import type { Interval } from '../../time/interval.ts';
import { checkControl, readSpan } from './check-control.ts';
import { WHOLE, type Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text } from './json.ts';
import { spanChecked } from './span-checked.ts';

const FILE = 'frontiers.geojson';
const MAKE = 'npm run geo:frontiers makes the file anew';

/** Runs of days by border and pair of holders: `arc-012 otho-vitellius`. */
type Runs = Map<string, Interval[]>;

interface Holding extends Interval {
  readonly holder: string;
}

/** Who holds each prefecture when, within the days of the atlas. */
function holdings(record: GeoRecord, days: Interval): ReadonlyMap<string, readonly Holding[]> {
  return new Map(
    record.features('prefectures.geojson').map(({ id, json }) => [
      id,
      list(at(json, 'properties', 'control')).flatMap((control): Holding[] => {
        const span = readSpan(at(control, 'when', 'timespans', 0));
        const [start, end] = [Math.max(span?.start ?? 0, days.start), Math.min(span?.end ?? 0, days.end)];
        return start < end ? [{ holder: text(at(control, 'holder')), start, end }] : [];
      }),
    ]),
  );
}

function add(runs: Runs, arc: string, holders: readonly string[], { start, end }: Interval): void {
  const key = `${arc} ${[...holders].sort().join(' and ')}`;
  runs.set(key, [...(runs.get(key) ?? []), { start, end }]);
}

/** The runs in order, those that touch or overlap as one. */
function joined(runs: readonly Interval[]): Interval[] {
  const done: Interval[] = [];
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    const last = done.at(-1);
    if (last && run.start <= last.end)
      done[done.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    else done.push(run);
  }
  return done;
}

/** What of some runs is in none of others. */
function without(runs: readonly Interval[], others: readonly Interval[]): Interval[] {
  return joined(runs).flatMap((run) => {
    let [start, left] = [run.start, [] as Interval[]];
    for (const other of joined(others)) {
      if (other.end <= start || other.start >= run.end) continue;
      if (other.start > start) left = [...left, { start, end: other.start }];
      start = other.end;
    }
    return start < run.end ? [...left, { start, end: run.end }] : left;
  });
}

/** The frontiers that control implies: a border is one while its two sides have different holders. */
function implied(record: GeoRecord, days: Interval): Runs {
  const held = holdings(record, days);
  const runs: Runs = new Map();
  for (const { id, json } of record.features('arcs.geojson')) {
    const [left = [], right = []] = ['left', 'right'].map((side) =>
      held.get(text(at(json, 'properties', side))),
    );
    for (const here of left) {
      for (const there of right) {
        const [start, end] = [Math.max(here.start, there.start), Math.min(here.end, there.end)];
        if (start < end && here.holder !== there.holder)
          add(runs, id, [here.holder, there.holder], { start, end });
      }
    }
  }
  return runs;
}

const daysOf = ({ start, end }: Interval) => `${writeDay(start)} to ${writeDay(end - 1)}`;

/**
 * Checks that frontiers.geojson, where there is one, holds the frontiers that control implies on every day and no other:
 * names the borders and days that it lacks, and for each frontier those that are none. Says nothing where control itself is
 * at fault.
 */
export function* checkFrontiers(record: GeoRecord): Generator<Defect> {
  if (!record.files.has(FILE) || !checkControl(record).next().done) return;
  const { first, last } = spanChecked(record);
  const days = { start: parseDay(first), end: parseDay(last) + 1 };
  const wanted = implied(record, days);
  const given: Runs = new Map();
  for (const { file, label: feature, json } of record.features(FILE)) {
    const span = readSpan(at(json, 'when', 'timespans', 0));
    const between = list(at(json, 'properties', 'between')).map((power) => text(power));
    if (!span || between.length !== 2) continue;
    const surplus = new Map<string, Interval>();
    for (const arc of list(at(json, 'properties', 'arcs')).map((id) => text(id))) {
      const own: Runs = new Map();
      add(own, arc, between, span);
      add(given, arc, between, span);
      for (const [key, runs] of own)
        for (const run of without(runs, wanted.get(key) ?? [])) surplus.set(arc, run);
    }
    const [some] = surplus;
    if (!some) continue;
    const more = surplus.size > 1 ? `, nor are ${surplus.size - 1} more of its borders` : '';
    const reason = `${some[0]} is no frontier of ${between.join(' and ')} from ${daysOf(some[1])}${more}: ${MAKE}`;
    yield { file, feature, property: 'properties.arcs', reason };
  }
  const lacking = [...wanted].flatMap(([key, runs]) =>
    without(runs, given.get(key) ?? []).map((run) => ({ key, run })),
  );
  const [missing] = lacking;
  if (!missing) return;
  const [arc = '', ...holders] = missing.key.split(' ');
  const more = lacking.length > 1 ? `, and ${lacking.length - 1} more` : '';
  const reason = `lack that of ${holders.join(' ')} along ${arc} from ${daysOf(missing.run)}${more}: ${MAKE}`;
  yield { file: FILE, feature: WHOLE, property: 'features', reason };
}
