import { contains, type Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import { parseWhen } from '../../time/timespan.ts';
import type { PrefectureFeature, WrittenBesieged, WrittenControl } from '../features.ts';
import { doubtOf, type Doubt } from '../presence.ts';
import { countUpTo } from '../../time/bisect.ts';
import { boundariesOf } from '../slices.ts';

/** Who held a prefecture over `[start, end)`. */
export interface ControlSpan extends Interval {
  readonly prefecture: string;
  readonly holder: string;
  readonly allegiance: string | null;
  readonly certainty: WrittenControl['certainty'];
  readonly precision: WrittenControl['precision'];
  readonly written: WrittenControl;
}

/** A prefecture's seat beset by a power over `[start, end)`. */
export interface BesiegedSpan extends Interval {
  readonly prefecture: string;
  readonly by: string;
  readonly written: WrittenBesieged;
}

/** A prefecture with its spans of control, which follow one another without gap. */
export interface Prefecture {
  readonly id: string;
  readonly feature: PrefectureFeature;
  readonly control: readonly ControlSpan[];
  readonly besieged: readonly BesiegedSpan[];
}

/** The days `[start, end)` on which a prefecture may be held by one span's holder still or by the next one's already. */
export interface DoubtfulChange extends Interval {
  readonly prefecture: string;
  readonly doubt: Doubt;
  readonly before: ControlSpan;
  readonly after: ControlSpan;
}

/** The changes of hand whose day is not certain, each over the days from its earliest to the day before its latest. */
export function doubtfulChanges({ control, id }: Prefecture): DoubtfulChange[] {
  return control.slice(1).flatMap((after, i): DoubtfulChange[] => {
    const [before, [span]] = [control[i], parseWhen(after.written.when)];
    const [start, end] = [span?.possible.start ?? 0, span?.certain?.start ?? after.end];
    return before && start < end
      ? [{ start, end, prefecture: id, doubt: doubtOf(after), before, after }]
      : [];
  });
}

/** Reads a prefecture; throws a RangeError where its spans of control leave a gap or overlap. */
export function readPrefecture(feature: PrefectureFeature): Prefecture {
  const control = feature.properties.control.map((written): ControlSpan => {
    const [span] = parseWhen(written.when);
    return {
      start: span?.start ?? -Infinity,
      end: span?.end ?? Infinity,
      prefecture: feature.id,
      holder: written.holder,
      allegiance: written.allegiance ?? null,
      certainty: written.certainty,
      precision: written.precision,
      written,
    };
  });
  control.forEach((span, i) => {
    const next = control[i + 1];
    if (next && next.start !== span.end) {
      throw new RangeError(
        `control[${i + 1}] of ${feature.id} does not begin on the day after control[${i}] ends`,
      );
    }
  });
  const besieged = (feature.properties.besieged ?? []).map((written): BesiegedSpan => {
    const [span] = parseWhen(written.when);
    return {
      start: span?.start ?? -Infinity,
      end: span?.end ?? Infinity,
      prefecture: feature.id,
      by: written.by,
      written,
    };
  });
  return { id: feature.id, feature, control, besieged };
}

/** The spans of control of every prefecture, in the prefectures' order; one array per slice, shared by all its days. */
export function createControlSlices(
  prefectures: readonly Prefecture[],
): (day: JulianDay) => readonly ControlSpan[] {
  const boundaries = boundariesOf(prefectures.flatMap(({ control }) => control));
  const slices = Array.from({ length: boundaries.length + 1 }, (_, i) => {
    const day = i === 0 ? (boundaries[0] ?? 0) - 1 : (boundaries[i - 1] ?? 0);
    return prefectures.flatMap(({ control }) => {
      const span = control.find((candidate) => contains(candidate, day));
      return span ? [span] : [];
    });
  });
  return (day) => slices[countUpTo(boundaries, day)] ?? [];
}
