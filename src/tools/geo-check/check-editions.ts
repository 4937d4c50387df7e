import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text } from './json.ts';

const FILE = 'bibliography.json';

/**
 * Checks the editions: each of the works that one stands for is a source, and is read in no second one; what was not read
 * rests nothing but where it is listed among the sources for that.
 */
export function* checkEditions(record: GeoRecord): Generator<Defect> {
  const sources = new Set(record.features('sources.json').map(({ id }) => id));
  const seen = new Map<string, string>();
  for (const { label: feature, json } of record.features(FILE)) {
    for (const [i, work] of list(at(json, 'cited_as')).map(text).entries()) {
      const property = `cited_as[${i}]`;
      if (!sources.has(work))
        yield { file: FILE, feature, property, reason: `“${work}” is no work that is known` };
      const other = seen.get(work);
      if (other) yield { file: FILE, feature, property, reason: `“${work}” is read in ${other} already` };
      seen.set(work, feature);
    }
    const year = at(json, 'csl', 'issued');
    const written = at(json, 'csl', 'original-date');
    if (typeof year === 'number' && typeof written === 'number' && written > year)
      yield { file: FILE, feature, property: 'csl.original-date', reason: 'comes after the edition' };
  }
}
