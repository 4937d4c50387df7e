import { WHOLE, type Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list } from './json.ts';

/** Checks that files which need another stand beside it: land its borders, courts their calendar, accounts what they answer. */
export function* checkCompanions(record: GeoRecord): Generator<Defect> {
  const missing = (file: string, reason: string): Defect => ({
    file,
    feature: WHOLE,
    property: WHOLE,
    reason: `the file is missing, ${reason}`,
  });
  const has = (file: string) => record.files.has(file);
  if (record.features('prefectures.geojson').length && !has('arcs.geojson'))
    yield missing('arcs.geojson', 'though there are prefectures: npm run geo:cells makes it');
  if (list(at(record.files.get('atlas.json'), 'courts')).length && !has('calendar.json'))
    yield missing('calendar.json', 'though atlas.json names courts');
  if (record.features('accounts.json').length && !has('disagreements.json'))
    yield missing('disagreements.json', 'though accounts.json has points');
}
