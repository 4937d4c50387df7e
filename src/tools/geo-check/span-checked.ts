import { faultOfDate } from './check-dates.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, text } from './json.ts';

/** The first and the last day of the atlas that a folder holds; beyond all days where `atlas.json` does not say them. */
export function spanChecked(record: GeoRecord): { readonly first: string; readonly last: string } {
  const [first = '', last = ''] = ['first', 'last'].map((key) => {
    const day = text(at(record.files.get('atlas.json'), 'span', key));
    return faultOfDate(day, true) ? '' : day;
  });
  return { first: first || '-9999-01-01', last: last || '9999-12-31' };
}
