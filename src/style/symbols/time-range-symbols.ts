import type { Atlas } from '../../atlas/atlas.ts';
import { createTimeRanges, timeRangeOf, type TimeRangeContent } from '../../atlas/time-range.ts';
import { contains, type Interval } from '../../time/interval.ts';
import type { JulianDay } from '../../time/julian-day.ts';
import type { PointLabel } from '../labels/label.ts';
import type { SymbolShape } from './symbol.ts';
import { holderColours } from '../palette/palette.ts';
import { eventSymbol, isMarkedAt, OLD_SHARE, seatOfEvent, STACK, UP_LEFT } from './event-symbols.ts';
import { PRIORITY } from '../labels/label-priority.ts';
import { haloOf, type LabelSettings } from '../labels/label-settings.ts';
import type { SymbolMaker } from '../labels/map-labels.ts';
import { siegesShown, wasRelieved } from '../labels/siege-labels.ts';
import type { TimeMode } from '../../time/time-mode.ts';

/** Lozenges in a row, at a place where many things happened. */
const ROW = 6;
const RING_CLEAR = 14;
const QUIET_RING = 0.6;
const QUIET = 0.5;

/** Days from a day to the nearest day of an interval: below 0 where it is over, above where it is to come, 0 within. */
export function daysAway({ start, end }: Interval, day: JulianDay): number {
  if (start > day) return start - day;
  return end <= day ? end - 1 - day : 0;
}

/** How strongly what lies some days away is drawn, in a time range. */
function strength(away: number, mode: TimeMode): number {
  if (away === 0) return 1;
  return mode.kind === 'window' ? 1 - (0.55 * Math.abs(away)) / (mode.days + 1) : 0.6;
}

/**
 * The lozenges of a time range: full on their day, smaller before and after it; what is yet to come is hollow. They stand in
 * rows up and left of their place, the nearest in time first, clear of a siege’s ring.
 */
function eventsOf(
  { events }: TimeRangeContent,
  day: JulianDay,
  mode: TimeMode,
  settings: LabelSettings,
  atlas: Atlas,
  ringed: ReadonlySet<string>,
): PointLabel[] {
  const { palette, factor } = settings;
  const stacks = new Map<string, number>();
  const dated = events
    .filter((event) => isMarkedAt(event, settings.zoom))
    .map((event) => ({ event, away: daysAway(event, day) }));
  dated.sort((a, b) => Math.abs(a.away) - Math.abs(b.away) || (a.event.id < b.event.id ? -1 : 1));
  return dated.map(({ event, away }): PointLabel => {
    const seat = seatOfEvent(event, atlas);
    const nth = stacks.get(seat) ?? 0;
    stacks.set(seat, nth + 1);
    const from = UP_LEFT + (ringed.has(seat) ? RING_CLEAR : 0);
    const [over, under] = away > 0 ? [palette.panel, palette.today] : [palette.today, palette.panel];
    return eventSymbol(event, Math.min(nth, 90), settings, {
      shape: 'event',
      over,
      under,
      scale: factor * (away === 0 ? 1 : OLD_SHARE),
      opacity: strength(away, mode),
      shift: [-(from + (nth % ROW) * STACK) * factor, -(from + Math.floor(nth / ROW) * STACK) * factor],
    });
  });
}

/**
 * The sieges of a time range that are not running on its day: small quiet rings, one a place, in arcs while they are to come,
 * whole where the place fell and broken where it was relieved.
 */
function quietRings(
  { sieges }: TimeRangeContent,
  day: JulianDay,
  settings: LabelSettings,
  ringed: ReadonlySet<string>,
  endings: ReadonlyMap<string, SymbolShape>,
): PointLabel[] {
  const { palette, factor } = settings;
  const seen = new Set(ringed);
  const near = [...sieges].sort(
    (a, b) => Math.abs(daysAway(a, day)) - Math.abs(daysAway(b, day)) || (a.id < b.id ? -1 : 1),
  );
  return near.flatMap((siege): PointLabel[] => {
    const place = siege.feature.properties.place ?? siege.id;
    if (contains(siege, day) || seen.has(place)) return [];
    seen.add(place);
    return [
      {
        key: `siege:${siege.id}`,
        subject: 'sieges',
        lines: [],
        halo: haloOf(settings, 0),
        priority: PRIORITY.event + 95,
        opacity: 1,
        target: { kind: 'siege', id: siege.id },
        at: siege.at,
        anchors: [],
        offset: 0,
        symbolAlone: true,
        symbol: {
          shape: daysAway(siege, day) > 0 ? 'ring' : (endings.get(siege.id) ?? 'ring-closed'),
          over: holderColours(palette, siege.feature.properties.besieger).deep,
          under: palette.panel,
          scale: factor * QUIET_RING,
          opacity: QUIET,
        },
      },
    ];
  });
}

/** Makes the symbols of a mode’s time range about a scene’s day; `null` for the instant alone. */
export function createTimeRangeSymbols(atlas: Atlas, mode: TimeMode): SymbolMaker | null {
  if (mode.kind === 'instant') return null;
  const contentOf = createTimeRanges(atlas);
  const endings = new Map(
    atlas.sieges.map((siege): [string, SymbolShape] => {
      const relieved = wasRelieved(
        { siege, day: siege.end - siege.start, phase: 'ends', presence: 'certain' },
        atlas,
      );
      return [siege.id, relieved ? 'ring-broken' : 'ring-closed'];
    }),
  );
  return (scene, { settings, visible }) => {
    const timeRange = timeRangeOf(mode, scene.instant, atlas.span);
    if (!timeRange) return [];
    const content = contentOf(timeRange);
    const running = visible.has('sieges') ? siegesShown(scene) : [];
    const ringed = new Set(
      running.flatMap(({ siege: { feature, id } }) => {
        const place = feature.properties.place ?? id;
        return [place, atlas.places.get(place)?.id ?? place];
      }),
    );
    return [
      ...(visible.has('sieges') ? quietRings(content, scene.day, settings, ringed, endings) : []),
      ...(visible.has('events') ? eventsOf(content, scene.day, mode, settings, atlas, ringed) : []),
    ];
  };
}
