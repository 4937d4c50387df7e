import { contains, type Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { parseWhen } from '../time/timespan.ts';
import type { ControlSpan } from './control/control.ts';
import type { PlaceFeature } from './features.ts';
import { boundariesOf } from './slices.ts';
import type { Traditional } from '../time/traditional.ts';

/** The name of a place over `[start, end)`. */
export interface PlaceName extends Interval {
  readonly place: PlaceFeature;
  readonly name_en: string;
  readonly name_zh: Traditional;
  /** At most four characters, for the map. */
  readonly label_zh: Traditional;
  /** The same in Latin letters. */
  readonly label_latin: string;
}

interface HeldName extends Interval, Pick<PlaceName, 'name_en' | 'name_zh' | 'label_zh' | 'label_latin'> {
  readonly holder: string;
}

/** A name in Latin letters as the map bears it: one given for it, else the pinyin, else the English name. */
export function latinLabel(name: {
  readonly label_latin?: string;
  readonly label_pinyin?: string;
  readonly pinyin?: string;
  readonly name_en: string;
}): string {
  return name.label_latin ?? name.label_pinyin ?? name.pinyin ?? name.name_en;
}

function readNames(place: PlaceFeature): HeldName[] {
  return (place.properties.names ?? []).map((name) => {
    const [span] = parseWhen(name.when);
    return {
      start: span?.start ?? -Infinity,
      end: span?.end ?? Infinity,
      holder: name.holder,
      name_en: name.name_en,
      name_zh: name.name_zh,
      label_zh: name.label_zh,
      label_latin: latinLabel(name),
    };
  });
}

/**
 * The names a place bears through the atlas, one after another. On each day it is called what its holder of that day
 * calls it; failing that, what the power its holder acknowledges calls it; failing that, its usual name.
 */
export function placeNames(place: PlaceFeature, control: readonly ControlSpan[]): PlaceName[] {
  const names = readNames(place);
  const usual = { ...place.properties, label_latin: latinLabel(place.properties) };
  const ends = [-Infinity, ...boundariesOf([...names, ...control]), Infinity];
  const result: PlaceName[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const start = ends[i] as number;
    const end = ends[i + 1] as number;
    const day: JulianDay = start === -Infinity ? end - 1 : start;
    const span = control.find((candidate) => contains(candidate, day));
    const inForce = names.filter((name) => contains(name, day));
    const name =
      inForce.find(({ holder }) => holder === span?.holder) ??
      inForce.find(({ holder }) => holder === span?.allegiance) ??
      (control.length === 0 && inForce.length === 1 ? inForce[0] : undefined) ??
      usual;
    const last = result.at(-1);
    if (last && last.name_zh === name.name_zh && last.name_en === name.name_en) {
      result[result.length - 1] = { ...last, end };
    } else {
      const { name_en, name_zh, label_zh, label_latin } = name;
      result.push({ start, end, place, name_en, name_zh, label_zh, label_latin });
    }
  }
  return result;
}
