import { contains, type Interval } from '../time/interval.ts';
import type { JulianDay } from '../time/julian-day.ts';
import { parseWhen } from '../time/timespan.ts';
import type { ControlSpan } from './control/control.ts';
import type { PlaceFeature } from './features.ts';
import { boundariesOf } from './slices.ts';
import { keepTraditional, traditional, type Traditional } from '../time/traditional.ts';

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

/** A character that tells the kind of a place, at the end of its name. */
const KIND = /(?<=..)[府軍縣州關]$/u;
const bare = (name: Traditional) => keepTraditional(name).replace(KIND, '');
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
/** An English name without the remark in brackets and the commandery or army that an administration added. */
const plain = (name: string) =>
  name
    .replace(/,.*$/, '')
    .replaceAll(/\s*\(.*?\)/g, '')
    .trim();

/** Whether a place bears another name than the one by which it is known, and not the same with another kind of place. */
function bearsOther({ place, label_zh }: PlaceName): boolean {
  return bare(label_zh) !== bare(place.properties.label_zh);
}

/** Whether the name in Latin letters is one of the other names of a place. */
function isOtherLatin({ place: { properties } }: PlaceName): boolean {
  const latin = folded(latinLabel(properties));
  const others = properties.alt ?? [];
  return (
    latin !== folded(plain(properties.name_en)) &&
    others.some(({ en }) => en !== undefined && folded(en) === latin)
  );
}

/** A name in the two scripts of the map. */
interface LabelPair {
  readonly han: Traditional;
  readonly latin: string;
}

/**
 * The names of a place as the map bears them, side by side: first the one by which it is known whoever holds it, then that of
 * the day where it is another; and the first alone, `null` where there is no other.
 */
export function namesSideBySide(name: PlaceName): {
  readonly all: LabelPair;
  readonly lead: LabelPair | null;
} {
  const { properties } = name.place;
  const [han, latin] = [name.label_zh, name.label_latin];
  const other = bearsOther(name);
  if (!other && !isOtherLatin(name)) return { all: { han, latin }, lead: null };
  const lead: LabelPair = {
    han: other ? properties.label_zh : han,
    latin: isOtherLatin(name) ? plain(properties.name_en) : latinLabel(properties),
  };
  const both = other ? traditional(`${keepTraditional(lead.han)} · ${keepTraditional(han)}`) : han;
  return { all: { han: both, latin: `${lead.latin} · ${latin}` }, lead };
}

/** The English names of a place, as {@link namesSideBySide}. */
export function englishSideBySide(name: PlaceName): readonly string[] {
  const { properties } = name.place;
  const ofDay = plain(name.name_en);
  if (bearsOther(name)) return [plain(properties.name_en), ofDay];
  return [isOtherLatin(name) || plain(properties.name_en) === ofDay ? properties.name_en : ofDay];
}

/** A place as lists and lines name it: that of the day in brackets while it is called otherwise than it is known. */
export function nameInText(name: PlaceName): { readonly en: string; readonly zh: Traditional } {
  const [lead = name.name_en, ofDay] = englishSideBySide(name);
  const known = keepTraditional(name.place.properties.label_zh);
  return {
    en: ofDay === undefined ? lead : `${lead} (${ofDay})`,
    zh: bearsOther(name) ? traditional(`${known}（${keepTraditional(name.label_zh)}）`) : name.name_zh,
  };
}
