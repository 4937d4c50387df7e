import type { Atlas } from '../../atlas/atlas.ts';
import { distanceKm } from '../../geometry/great-circle.ts';
import { powerOf, type Movement } from '../../atlas/movement/movement.ts';
import type { Stop } from '../../atlas/movement/track.ts';
import { lunarMonthDayZh, monthName, type Language } from '../../time/date-text.ts';
import { dayOf } from '../../time/instant.ts';
import { calendarDateOf, type JulianDay } from '../../time/julian-day.ts';
import { type LabelAnchor, type PointLabel } from './label.ts';
import { holderColours } from '../palette/palette.ts';
import { haloOf, hanOf, run } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import type { SymbolMaker } from './map-labels.ts';
import { keepTraditional, traditional } from '../../time/traditional.ts';

const ANCHORS: readonly LabelAnchor[] = [
  'below-right', 'below-left', 'below', 'above-right', 'above-left', 'above', 'right', 'left',
]; // prettier-ignore
/** Stops nearer than this are one on the map. */
const SAME_KM = 8;

/** The days of a stay as the map writes them: “27 Jan”, “29 Nov–4 Dec”, “c. 15–16 Jan”; 正月三日, 正月三日至五日, without a lunar calendar 1月27日. */
export function stayText(
  from: JulianDay,
  to: JulianDay,
  language: Language,
  about: boolean,
  calendar: Atlas['calendar'],
): string {
  if (language !== 'en') {
    const [a, b] = [from, to].map((day) => {
      const lunar = calendar.lunarDateOf(day);
      const { month, day: nth } = calendarDateOf(day);
      return lunar ? keepTraditional(lunarMonthDayZh(lunar)) : `${month}月${nth}日`;
    }) as [string, string];
    const monthOf = (text: string) => text.slice(0, text.indexOf('月') + 1);
    const rest = monthOf(a) === monthOf(b) ? b.slice(monthOf(b).length) : b;
    return `${about ? '約' : ''}${a}${from === to ? '' : `至${rest}`}`;
  }
  const [a, b] = [calendarDateOf(from), calendarDateOf(to)];
  const end = `${b.day} ${monthName(b.month).slice(0, 3)}`;
  const start = a.month === b.month ? String(a.day) : `${a.day} ${monthName(a.month).slice(0, 3)}`;
  return (about ? 'c. ' : '') + (from === to ? end : `${start}–${end}`);
}

/** A stay on a road: what the sources date, to the day or about. */
export interface Stay {
  readonly at: Stop['at'];
  readonly from: JulianDay;
  readonly to: JulianDay;
  readonly about: boolean;
  readonly arrive: number;
}

/** The stops of a road that the sources date, to the day or to a few days; neighbours at one place as one stay. */
export function datedStays({ track }: Pick<Movement, 'track'>): Stay[] {
  const stays: Stay[] = [];
  for (const { at, arrive, depart, precision } of track.stops) {
    if (precision !== 'day' && precision !== 'approx') continue;
    const [from, to, about] = [dayOf(arrive), dayOf(depart), precision === 'approx'];
    const last = stays.at(-1);
    if (last && distanceKm(last.at, at) < SAME_KM)
      stays[stays.length - 1] = { ...last, to, about: last.about || about };
    else stays.push({ at, from, to, about, arrive });
  }
  return stays;
}

/**
 * Makes the dates along the travelled road of one column: at each stop that the sources date, a dot and the days of its
 * stay in the reader’s calendar, hollow and with “c.” where they are only about; none where a date is computed. Without
 * foresight a stay that lasts is given its first day alone.
 */
export function createRoadDates(atlas: Atlas, id: string, foresight: boolean): SymbolMaker {
  const movement = atlas.movements.find((one) => one.id === id);
  const stays = movement ? datedStays(movement) : [];
  return (scene, { settings, visible }) => {
    if (!movement || !visible.has('names') || !scene.movements.some((state) => state.movement === movement))
      return [];
    const { palette, language, factor } = settings;
    const { deep } = holderColours(palette, powerOf(movement, scene.day));
    const size = 13 * factor;
    return stays.flatMap((stay, i): PointLabel[] => {
      if (stay.arrive > scene.instant) return [];
      const to = foresight ? stay.to : Math.min(stay.to, scene.day);
      const text = hanOf(
        settings,
        traditional(stayText(stay.from, to, language, stay.about, atlas.calendar)),
      );
      return [
        {
          key: `road-date:${id}:${i}`,
          subject: 'names',
          lines: [[run(text, language === 'en' ? 'latin' : 'han', size, deep)]],
          halo: haloOf(settings, 1.8),
          // the latest stand first
          priority: PRIORITY.commander - 1 - i / stays.length,
          opacity: 1,
          at: stay.at,
          anchors: ANCHORS,
          offset: 0.8 * size,
          insistent: true,
          symbolAlone: true,
          symbol: {
            shape: stay.about ? 'dot-doubtful' : 'dot',
            over: deep,
            under: palette.panel,
            scale: 1.3 * factor,
          },
        },
      ];
    });
  };
}
