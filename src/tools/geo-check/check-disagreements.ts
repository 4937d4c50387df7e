import type { Defect } from './defect.ts';
import { featuresKnown } from './features-known.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text } from './json.ts';
import { spanChecked } from './span-checked.ts';

/**
 * Checks the disagreements and the sentences of the seed article: what they are about and select is there, their days
 * are days of the atlas, one reading of each is followed, and the points and parts that sentences name are there.
 */
export function* checkDisagreements(record: GeoRecord): Generator<Defect> {
  const days = spanChecked(record);
  const known = featuresKnown(record);
  const points = new Set<number>();
  const files = ['disagreements.json', 'seed-article.json'];
  for (const { file, label: feature, json } of files.flatMap((name) => record.features(name))) {
    for (const [i, about] of list(at(json, 'features')).entries()) {
      const reason = `“${text(about)}” is no feature that is known`;
      if (!known.has(text(about))) yield { file, feature, property: `features[${i}]`, reason };
    }
    const select = text(at(json, 'select'));
    if (!known.has(select))
      yield { file, feature, property: 'select', reason: `“${select}” is no feature that is known` };
    const date = text(at(json, 'date'));
    if (date < days.first || date > days.last)
      yield { file, feature, property: 'date', reason: `${date} is no day of the atlas` };
  }
  for (const { file, label: feature, json } of record.features('disagreements.json')) {
    const chosen = list(at(json, 'readings')).filter((reading) => at(reading, 'chosen') === true).length;
    if (chosen !== 1)
      yield {
        file,
        feature,
        property: 'readings',
        reason: `${chosen} readings are chosen, and should be one`,
      };
    const point = at(json, 'point');
    if (point === undefined) continue;
    if (points.has(number(point)))
      yield { file, feature, property: 'point', reason: `${number(point)} stands twice in the file` };
    points.add(number(point));
  }
  const parts = new Set(
    list(at(record.files.get('seed-article.json'), 'parts')).map((part) => at(part, 'id')),
  );
  for (const { file, label: feature, json } of record.features('seed-article.json')) {
    if (!parts.has(at(json, 'part')))
      yield {
        file,
        feature,
        property: 'part',
        reason: `“${text(at(json, 'part'))}” is no part of the article`,
      };
    for (const [i, point] of list(at(json, 'points')).entries()) {
      const reason = `there is no point ${number(point)} among the disagreements`;
      if (!points.has(number(point))) yield { file, feature, property: `points[${i}]`, reason };
    }
  }
}
