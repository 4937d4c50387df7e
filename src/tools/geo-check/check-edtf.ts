import { parseWrittenDate, writeDay } from '../../time/written-date.ts';
import { readSpan } from './check-control.ts';
import { faultOfDate } from './check-dates.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, text } from './json.ts';

/**
 * Checks the EDTF of events: its dates are dates; of an event that is not known to the day (those are checked with their
 * lunar dates) it has days in common with `when`, and is marked about (~) exactly where the precision says so.
 */
export function* checkEdtf(record: GeoRecord): Generator<Defect> {
  const property = 'properties.edtf';
  for (const { file, label: feature, json } of record.features('events.geojson')) {
    const edtf = text(at(json, 'properties', 'edtf'));
    if (!/^[\d~/-]+$/.test(edtf)) continue;
    const dates = edtf.replaceAll('~', '').split('/');
    const fault = dates.map((date) => faultOfDate(date)).find(Boolean);
    if (fault) {
      yield { file, feature, property, reason: fault };
      continue;
    }
    const precision = text(at(json, 'properties', 'precision'));
    if (precision === 'day') continue;
    const about = precision === 'approx';
    if (edtf.includes('~') !== about) {
      const reason = about ? `“${edtf}” lacks the ~ of a day known only about` : `“${edtf}” is marked about`;
      yield { file, feature, property, reason };
    }
    const span = readSpan(at(json, 'when', 'timespans', 0));
    const [first, last] = [dates[0] ?? '', dates.at(-1) ?? ''].map((date) => parseWrittenDate(date));
    if (!span || !first || !last) continue;
    if (first.start < span.end && last.end > span.start) continue;
    const days = `${writeDay(span.start)} to ${writeDay(span.end - 1)}`;
    yield { file, feature, property, reason: `“${edtf}” has no day in common with ${days}` };
  }
}
