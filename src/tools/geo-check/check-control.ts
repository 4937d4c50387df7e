import { parseTimespan, type Timespan, type WrittenTimespan } from '../../time/timespan.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, type Json } from './json.ts';
import { spanChecked } from './span-checked.ts';

/** A written timespan in days, or `null` where its dates are none (which another check names). */
export function readSpan(written: Json | undefined): Timespan | null {
  try {
    return written === undefined ? null : parseTimespan(written as WrittenTimespan);
  } catch {
    return null;
  }
}

function faultBetween(last: Timespan, next: Timespan): string | null {
  if (last.end === Infinity) return `begins on ${writeDay(next.start)}, though the span before it is open`;
  const days = next.start - last.end;
  if (days === 0) return null;
  const what = days > 0 ? 'a gap' : 'an overlap';
  const begins = Number.isFinite(next.start) ? `begins on ${writeDay(next.start)}` : 'has no beginning';
  return `${begins}, and the span before it ends on ${writeDay(last.end - 1)}: ${what} of ${Math.abs(days)} days`;
}

/** Checks that the spans of control of each prefecture run on without gap or overlap from the first day of the atlas. */
export function* checkControl(record: GeoRecord): Generator<Defect> {
  const begins = spanChecked(record).first;
  const first = parseDay(begins);
  for (const { file, label: feature, json } of record.features('prefectures.geojson')) {
    const control = list(at(json, 'properties', 'control'));
    const spans = control.map((span) => readSpan(at(span, 'when', 'timespans', 0)));
    for (const [i, span] of spans.entries()) {
      const property = `properties.control[${i}].when`;
      const last = spans[i - 1];
      if (list(at(control[i], 'when', 'timespans')).length > 1) {
        yield {
          file,
          feature,
          property,
          reason: 'has more than one timespan; each run of days is a span of its own',
        };
      }
      if (!span) continue;
      if (i === 0 && span.start !== first) {
        const starts = Number.isFinite(span.start) ? `begins on ${writeDay(span.start)}` : 'has no beginning';
        yield { file, feature, property, reason: `${starts}; the first span begins on ${begins}` };
      }
      const reason = last ? faultBetween(last, span) : null;
      if (reason) yield { file, feature, property, reason };
      if (i === spans.length - 1 && span.end !== Infinity) {
        yield {
          file,
          feature,
          property,
          reason: `ends on ${writeDay(span.end - 1)}; the last span is left open`,
        };
      }
    }
  }
}
