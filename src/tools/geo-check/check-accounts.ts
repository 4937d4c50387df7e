import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text } from './json.ts';

const FILE = 'accounts.json';
const KINDS = ['event', 'siege', 'movement', 'prefecture'] as const;

/**
 * Checks the article’s account: each of its points stands once and is one of the disagreements; what it overrides is
 * there; a point that is drawn overrides something, and no other does.
 */
export function* checkAccounts(record: GeoRecord): Generator<Defect> {
  const known = new Set(
    KINDS.flatMap((kind) => record.features(`${kind}s.geojson`).map(({ id }) => `${kind}:${id}`)),
  );
  const items = new Map(record.features('disagreements.json').map(({ id, json }) => [id, json]));
  const seen = new Set<number>();
  for (const { id, label: feature, json } of record.features(FILE)) {
    const point = number(at(json, 'point'));
    const overrides = list(at(json, 'overrides'));
    if (number(at(items.get(id), 'point')) !== point)
      yield { file: FILE, feature, property: 'point', reason: `${point} is not the point of “${id}”` };
    if (seen.has(point))
      yield { file: FILE, feature, property: 'point', reason: `${point} stands twice in the file` };
    seen.add(point);
    const drawn = text(at(json, 'effect')) === 'drawn';
    if (drawn !== overrides.length > 0) {
      const reason = drawn
        ? 'nothing is overridden, though it is drawn'
        : 'overridden, though it is not drawn';
      yield { file: FILE, feature, property: 'overrides', reason };
    }
    for (const [i, override] of overrides.entries()) {
      const name = text(at(override, 'feature'));
      const reason = `“${name}” is no feature that is known`;
      if (!known.has(name)) yield { file: FILE, feature, property: `overrides[${i}].feature`, reason };
    }
  }
  for (const [id, json] of items) {
    const point = at(json, 'point');
    if (record.features(FILE).length > 0 && typeof point === 'number' && !seen.has(point))
      yield {
        file: 'disagreements.json',
        feature: id,
        property: 'point',
        reason: `${point} is not in ${FILE}`,
      };
  }
}
