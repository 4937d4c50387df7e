import type { Interval } from '../../time/interval.ts';
import { parseWhen } from '../../time/timespan.ts';
import type { Prefecture } from './control.ts';
import type { ArcFeature, LegalLineFeature } from '../features.ts';
import { boundariesOf } from '../slices.ts';

/** Why a frontier stands where it does: drawn by treaty, by what each side held, or claimed and not held. */
export type FrontierKind = 'treaty' | 'control' | 'claim';

/** A border between two cells over the days on which its two sides have different holders. */
export interface FrontierSpan extends Interval {
  readonly arc: string;
  readonly left: string;
  readonly right: string;
  readonly kind: 'treaty' | 'control';
  /** The legal line it follows, where it is one by treaty. */
  readonly line: string | null;
  /** Whether the holder or the date of either side is of low certainty. */
  readonly doubtful: boolean;
}

/** A legal line in days. */
export interface LegalLine extends Interval {
  readonly feature: LegalLineFeature;
}

/** Reads the legal lines. */
export function readLegalLine(feature: LegalLineFeature): LegalLine {
  const [span] = parseWhen(feature.when);
  return { start: span?.start ?? -Infinity, end: span?.end ?? Infinity, feature };
}

function treatyFor(
  arc: ArcFeature,
  lines: ReadonlyMap<string, LegalLine>,
  left: string,
  right: string,
  start: number,
) {
  const line = arc.properties.on === null ? undefined : lines.get(arc.properties.on);
  if (!line || line.feature.properties.kind !== 'treaty') return null;
  const { parties } = line.feature.properties;
  return parties.includes(left) && parties.includes(right) && line.start <= start && start < line.end
    ? line
    : null;
}

function continues(last: FrontierSpan, span: FrontierSpan): boolean {
  const keys = ['arc', 'left', 'right', 'kind', 'line', 'doubtful'] as const;
  return last.end === span.start && keys.every((key) => last[key] === span[key]);
}

/**
 * Every interval in which an arc is a frontier, from who held its two sides. Where a treaty line begins or lapses
 * within such an interval, it is cut there.
 */
export function frontierSpans(
  arcs: readonly ArcFeature[],
  prefectures: readonly Prefecture[],
  legalLines: readonly LegalLine[],
): FrontierSpan[] {
  const byId = new Map(prefectures.map((prefecture) => [prefecture.id, prefecture]));
  const lines = new Map(legalLines.map((line) => [line.feature.id, line]));
  const spans: FrontierSpan[] = [];
  for (const arc of arcs) {
    const left = byId.get(arc.properties.left ?? '');
    const right = byId.get(arc.properties.right ?? '');
    if (!left || !right) continue;
    const line = lines.get(arc.properties.on ?? '');
    const cuts = boundariesOf([...left.control, ...right.control, ...(line ? [line] : [])]);
    const ends = [-Infinity, ...cuts, Infinity];
    for (let i = 0; i + 1 < ends.length; i++) {
      const start = ends[i] as number;
      const end = ends[i + 1] as number;
      const at = start === -Infinity ? end - 1 : start;
      const a = left.control.find((span) => span.start <= at && at < span.end);
      const b = right.control.find((span) => span.start <= at && at < span.end);
      if (!a || !b || a.holder === b.holder) continue;
      const treaty = treatyFor(arc, lines, a.holder, b.holder, at);
      const span: FrontierSpan = {
        start: Math.max(start, a.start, b.start),
        end,
        arc: arc.id,
        left: a.holder,
        right: b.holder,
        kind: treaty ? 'treaty' : 'control',
        line: treaty?.feature.id ?? null,
        doubtful: a.certainty === 'low' || b.certainty === 'low',
      };
      const last = spans.at(-1);
      if (last && continues(last, span)) spans[spans.length - 1] = { ...last, end };
      else spans.push(span);
    }
  }
  return spans;
}
