import type { Atlas } from '../../atlas/atlas.ts';
import type { PlaceFeature } from '../../atlas/features.ts';
import { latinLabel, namesSideBySide, type PlaceName } from '../../atlas/place-name.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { siegeOn, type SiegeState } from '../../atlas/siege.ts';
import { chineseNumeral } from '../../time/date-text.ts';
import { contains } from '../../time/interval.ts';
import { AROUND, type LabelLines, type PointLabel } from './label.ts';
import { holderColours } from '../palette/palette.ts';
import type { SymbolShape } from '../symbols/symbol.ts';
import {
  haloOf,
  hanOf,
  run,
  showsHan,
  showsLatin,
  type LabelSettings,
  type TwoNames,
} from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import { placeSymbol } from './place-labels.ts';
import { keepTraditional, traditional } from '../../time/traditional.ts';

const SIZE = 19;
const PINYIN_SHARE = 0.78;
const COUNT_SHARE = 0.8;

/** The sieges that are drawn: one a place, the one that began first. */
export function siegesShown(scene: Scene): SiegeState[] {
  const byPlace = new Map<string, SiegeState>();
  for (const state of scene.sieges) {
    const key = state.siege.feature.properties.place ?? state.siege.id;
    const other = byPlace.get(key);
    if (!other || state.siege.start < other.siege.start) byPlace.set(key, state);
  }
  return [...byPlace.values()];
}

/** The sieges that have a mark: those that are drawn, and those that may not have begun or may be over, where no other is. */
export function siegesMarked(scene: Scene): SiegeState[] {
  const shown = siegesShown(scene);
  const at = new Set(shown.map(({ siege }) => siege.at.join()));
  const fringe = scene.fringe
    .map(({ siege }) => siegeOn(siege, scene.day))
    .filter(({ siege }) => !at.has(siege.at.join()));
  return [...shown, ...fringe];
}

/** 1 to 999 in Chinese numerals: 一百零五, 二百五十二. */
export function countNumeral(value: number): string {
  if (value < 100) return chineseNumeral(value);
  const rest = value % 100;
  const tens = rest >= 10 && rest < 20 ? `一${chineseNumeral(rest)}` : chineseNumeral(rest);
  return `${chineseNumeral(Math.floor(value / 100))}百${rest === 0 ? '' : rest < 10 ? `零${tens}` : tens}`;
}

/**
 * The count of days; “about” where the first day is not certain, nothing where only the month is known, where it was one
 * day, or before and after the days that are drawn.
 */
function countOf({ siege, day }: SiegeState): TwoNames | null {
  const { precision } = siege.feature.properties;
  if (precision === 'month' || siege.end - siege.start <= 1) return null;
  if (!contains(siege, siege.start + day - 1)) return null;
  const about = precision === 'approx';
  return {
    han: traditional(`${about ? '約' : ''}第${countNumeral(day)}日`),
    latin: `${about ? 'about ' : ''}day ${day}`,
  };
}

function siegeLines(state: SiegeState, name: TwoNames, settings: LabelSettings): LabelLines {
  const { palette, factor } = settings;
  const size = SIZE * factor;
  const deep = holderColours(palette, state.siege.feature.properties.besieger).deep;
  const count = countOf(state);
  const han = [run(hanOf(settings, name.han), 'han-bold', size, palette.ink, 0.03)];
  if (count)
    han.push(run(`· ${hanOf(settings, count.han)}`, 'han-bold', size * COUNT_SHARE, deep, 0, size * 0.22));
  const latinSize = size * (showsHan(settings) ? PINYIN_SHARE : 0.92);
  const latin = [run(name.latin, showsHan(settings) ? 'latin' : 'latin-bold', latinSize, palette.ink)];
  if (count) latin.push(run(`· ${count.latin}`, 'latin-italic', latinSize, deep, 0, latinSize * 0.25));
  return [...(showsHan(settings) ? [han] : []), ...(showsLatin(settings) ? [latin] : [])];
}

/** What a besieged place is called: by all its names, and by the one that leads alone, where there is another. */
function namesOf(
  state: SiegeState,
  place: PlaceFeature | undefined,
  name: PlaceName | undefined,
): ReturnType<typeof namesSideBySide> {
  const { title_zh, title_en } = state.siege.feature.properties;
  if (name) return namesSideBySide(name);
  if (place)
    return { all: { han: place.properties.label_zh, latin: latinLabel(place.properties) }, lead: null };
  const han = traditional(keepTraditional(title_zh).replace(/之圍.*$/u, ''));
  return { all: { han, latin: title_en.replace(/^.*\bof /u, '') }, lead: null };
}

/** Shorter forms, all in the script that is read, which is that of the last line: the names without the count, then that line alone, with it and without. */
function shorterForms(lines: LabelLines): LabelLines[] {
  const names = lines.map((runs) => runs.slice(0, 1));
  const counted = lines.some((runs) => runs.length > 1);
  const alone = lines.length > 1 ? [lines.slice(-1), ...(counted ? [names.slice(-1)] : [])] : [];
  return [...(counted ? [names] : []), ...alone];
}

/** The labels of besieged places, with the count of the days: 某城 · 第十六日. The place keeps its own symbol within the ring. */
export function siegeLabels(scene: Scene, settings: LabelSettings, places: Atlas['places']): PointLabel[] {
  const names = new Map(scene.names.map((name) => [name.place.id, name]));
  return siegesMarked(scene).map((state, i) => {
    const { siege } = state;
    const place = places.get(siege.feature.properties.place ?? '');
    const { all, lead } = namesOf(state, place, names.get(place?.id ?? ''));
    const lines = siegeLines(state, all, settings);
    const led = lead ? siegeLines(state, lead, settings) : null;
    return {
      key: place ? `place:${place.id}` : `siege-name:${siege.id}`,
      subject: 'sieges',
      lines,
      shorter: led ? [led, ...shorterForms(led)] : shorterForms(lines),
      halo: haloOf(settings, 1.8),
      priority: PRIORITY.besieged + i,
      opacity: 1,
      target: { kind: 'siege', id: siege.id },
      at: siege.at,
      anchors: AROUND,
      offset: 1.15 * SIZE * settings.factor,
      symbolAlone: true,
      symbolFirm: true,
      insistent: true,
      ...(place ? { symbol: placeSymbol(place, settings, true) } : {}),
    };
  });
}

/** Whether the defender still held the place when the siege was over: then it was beaten off or lifted. */
export function wasRelieved(state: SiegeState, atlas: Atlas): boolean {
  const { place, defender } = state.siege.feature.properties;
  const seat = atlas.places.get(place ?? '')?.id;
  const prefecture = atlas.prefectures.find(({ feature }) => feature.properties.seat === seat);
  return prefecture?.control.find((span) => contains(span, state.siege.end))?.holder === defender;
}

/**
 * The rings about besieged places at the scene's instant, hollow where the siege may not have begun or may be over, and
 * dashed where its days are only about. A ring grows over the first half-day, has eight arcs while the
 * place is invested, and on the last day is whole where it fell, broken where it was relieved.
 */
export function siegeRings(scene: Scene, settings: LabelSettings, atlas: Atlas): PointLabel[] {
  const { palette, factor } = settings;
  return siegesMarked(scene).map((state): PointLabel => {
    const { siege, phase, presence } = state;
    const first = siege.dates?.possible.start ?? siege.start;
    const grown = Math.min(Math.max((scene.instant - (first - 0.5)) / 0.5, 0), 1);
    const shape: SymbolShape =
      presence === 'possible' || presence === 'approximate'
        ? `ring-${presence}`
        : phase !== 'ends'
          ? 'ring'
          : wasRelieved(state, atlas)
            ? 'ring-broken'
            : 'ring-closed';
    const over = holderColours(palette, siege.feature.properties.besieger).deep;
    return {
      key: `siege:${siege.id}`,
      subject: 'sieges',
      lines: [],
      halo: haloOf(settings, 0),
      priority: PRIORITY.besieged,
      opacity: 1,
      target: { kind: 'siege', id: siege.id },
      at: siege.at,
      anchors: [],
      offset: 0,
      symbol: { shape, over, under: palette.panel, scale: factor * grown },
      symbolAlone: true,
      symbolFirm: true,
    };
  });
}
