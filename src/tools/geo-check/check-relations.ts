import { contains, overlaps } from '../../time/interval.ts';
import type { Timespan } from '../../time/timespan.ts';
import { writeDay } from '../../time/written-date.ts';
import { readSpan } from './check-control.ts';
import type { Defect } from './defect.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, text } from './json.ts';

/** The relation that the other movement must state in return. */
const MIRRORS: Readonly<Record<string, string>> = {
  'splits-from': 'detaches',
  detaches: 'splits-from',
  'joined-by': 'merges-into',
  'shares-road': 'shares-road',
  'travels-with': 'travels-with',
};

/** Why a relation does not fit the days of the two movements; `null` where it does. */
function faultOfDays(kind: string, here: Timespan, other: Timespan, name: string): string | null {
  const last = here.end - 1;
  if (kind === 'merges-into' && !contains(other, last))
    return `${name} is not on the road on ${writeDay(last)}`;
  if (kind === 'splits-from' && !contains(other, here.start)) {
    return `${name} is not on the road on ${writeDay(here.start)}`;
  }
  if ((kind === 'shares-road' || kind === 'travels-with') && !overlaps(here, other)) {
    return `${name} is never on the road on the same day`;
  }
  if (kind === 'continues-as' && (other.start < here.start || other.start > here.end)) {
    return `${name} begins on ${writeDay(other.start)}, and this ends on ${writeDay(last)}`;
  }
  return null;
}

/** Checks that relations between movements are stated on both sides where they must be, and fit their days. */
export function* checkRelations(record: GeoRecord): Generator<Defect> {
  const movements = record.features('movements.geojson');
  const byId = new Map(movements.map((movement) => [movement.id, movement.json]));
  const spanOf = (id: string) => readSpan(at(byId.get(id), 'when', 'timespans', 0));
  const relationsOf = (id: string) =>
    list(at(byId.get(id), 'properties', 'relations')).map((relation) => ({
      kind: text(at(relation, 'kind')),
      to: text(at(relation, 'movement')),
    }));
  for (const { file, id, label: feature } of movements) {
    for (const [i, { kind, to }] of relationsOf(id).entries()) {
      const property = `properties.relations[${i}]`;
      if (to === id) yield { file, feature, property, reason: `${kind} points to the movement itself` };
      if (to === id || !byId.has(to)) continue;
      const mirror = MIRRORS[kind];
      if (mirror && !relationsOf(to).some((back) => back.kind === mirror && back.to === id)) {
        yield { file, feature, property, reason: `${kind} ${to}, but ${to} does not state ${mirror} ${id}` };
      }
      const [here, other] = [spanOf(id), spanOf(to)];
      const reason = here && other ? faultOfDays(kind, here, other, to) : null;
      if (reason) yield { file, feature, property, reason: `${kind}: ${reason}` };
    }
  }
}
