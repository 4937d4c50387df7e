import { LEFT_OUT_REASONS } from '../../atlas/annals/annals.ts';
import type { GeoRecord } from './geo-record.ts';
import { at, list, number, text } from './json.ts';

/** How many entries a juan of the annals has, how many are shown, and how many left out for each reason. */
export interface AnnalsCount {
  /** Work and juan, the id of the source: `a-history-3`. */
  readonly juan: string;
  readonly entries: number;
  readonly shown: number;
  /** By reason, in the order of `LEFT_OUT_REASONS`; reasons that none has are not there. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Counts the entries of the annals by juan, in the order of works and juan, and by reason. */
export function countAnnals(record: GeoRecord): AnnalsCount[] {
  const works = list(at(record.files.get('annals.json'), 'works')).map((work) => text(at(work, 'id')));
  const entries = record.features('annals.json').map(({ json }) => {
    const [work, juan] = [text(at(json, 'work')), number(at(json, 'juan'))];
    return { source: `${work}-${juan}`, work: works.indexOf(work), juan, reason: text(at(json, 'left_out')) };
  });
  const inOrder = entries.toSorted((a, b) => a.work - b.work || a.juan - b.juan);
  return [...new Set(inOrder.map(({ source }) => source))].map((source) => {
    const own = entries.filter((entry) => entry.source === source);
    const left = LEFT_OUT_REASONS.map(
      (reason) => [reason, own.filter((entry) => entry.reason === reason).length] as const,
    );
    return {
      juan: source,
      entries: own.length,
      shown: own.filter(({ reason }) => reason === '').length,
      leftOut: new Map(left.filter(([, count]) => count > 0)),
    };
  });
}

/** A count on one line. */
export function writeAnnalsCount({ juan, entries, shown, leftOut }: AnnalsCount): string {
  const reasons = [...leftOut].map(([reason, count]) => `${reason} ${count}`).join(', ');
  return `annals.json · ${juan} · ${entries} entries: ${shown} shown, ${entries - shown} left out${reasons && ` (${reasons})`}`;
}
