import { faultOfDate } from './check-dates.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text } from './json.ts';
import { spanChecked } from './span-checked.ts';

const FILE = 'chapters.geojson';

/** Checks that the day on which a chapter is pictured is one of its own. */
export function* checkPictured(record: GeoRecord): Generator<Defect> {
  const days = spanChecked(record);
  for (const { label: feature, json } of record.features(FILE)) {
    const pictured = text(at(json, 'properties', 'pictured'));
    if (!pictured) continue;
    const span = list(at(json, 'when', 'timespans'))[0];
    const first = text(at(span, 'start', 'in')) || days.first;
    const last = text(at(span, 'end', 'in')) || days.last;
    const outside =
      pictured < first || pictured > last ? `is no day of the chapter, ${first} to ${last}` : null;
    const reason = faultOfDate(pictured, true) ?? outside;
    if (reason)
      yield { file: FILE, feature, property: 'properties.pictured', reason: `${pictured}: ${reason}` };
  }
}
