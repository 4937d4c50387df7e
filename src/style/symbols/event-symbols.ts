import type { Atlas } from '../../atlas/atlas.ts';
import { hasWeight, type AtlasEvent } from '../../atlas/event.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { Doubt } from '../../atlas/presence.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { PointLabel } from '../labels/label.ts';
import { haloOf, type LabelSettings } from '../labels/label-settings.ts';
import { ZOOM } from '../labels/zoom-steps.ts';
import { PRIORITY } from '../labels/label-priority.ts';

const NONE: ReadonlySet<string> = new Set();
const FADES_OVER = 28;
const GONE_AFTER = 24;
const LONGEST_RUN = 31;
/** How far up and left of its place a lozenge stands, how far the next one from it (px), and how large an old one is. */
export const [UP_LEFT, STACK, OLD_SHARE] = [9, 11.5, 4.6 / 6.5];

/** Where an event is marked: at the first place it names. */
export function pointOfEvent({ feature }: AtlasEvent): LonLat {
  const { geometry } = feature;
  const [lon = NaN, lat = NaN] =
    geometry.type === 'Point' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
  return [lon, lat];
}

/**
 * Days since an event, from the beginning of its last day: below 1 on the day itself, and on every day on which it may have
 * happened. What is known to have gone on for more than a month counts from its first day. `null` while it is still to come.
 */
function ageOf(event: AtlasEvent, instant: number): number | null {
  if (instant < event.start - 0.5) return null;
  const lasted = event.dated === 'certain' && event.end - event.start > LONGEST_RUN;
  return Math.max(instant - ((lasted ? event.start : event.end - 1) - 0.5), 0);
}

/** Whether an event is marked at a zoom: with weight at every one, without it from near by, or where it is `told` of. */
export function isMarkedAt(event: AtlasEvent, zoom: number, told: ReadonlySet<string> = NONE): boolean {
  return hasWeight(event) || zoom >= ZOOM.minor || told.has(event.id);
}

/** The events that are marked at an instant, from afar or at a zoom, each with its age in days, the latest first. */
export function markedEvents(
  atlas: Pick<Atlas, 'events'>,
  instant: number,
  zoom = 0,
  told: ReadonlySet<string> = NONE,
): { readonly event: AtlasEvent; readonly age: number }[] {
  return atlas.events
    .flatMap((event) => {
      if (!isMarkedAt(event, zoom, told)) return [];
      const age = ageOf(event, instant);
      return age === null || age >= GONE_AFTER ? [] : [{ event, age }];
    })
    .sort((a, b) => a.age - b.age || b.event.start - a.event.start || (a.event.id < b.event.id ? -1 : 1));
}

/** Where the lozenges of an event stack: its first place, else the event itself, by id. */
export function seatOfEvent(event: AtlasEvent, atlas: Atlas): string {
  const [first] = event.feature.properties.places;
  return atlas.places.get(first ?? '')?.id ?? first ?? event.id;
}

/** The lozenge of an event, `nth` from its place among those that stand there. */
export function eventSymbol(
  event: AtlasEvent,
  nth: number,
  settings: LabelSettings,
  symbol: NonNullable<PointLabel['symbol']>,
): PointLabel {
  return {
    key: `event:${event.id}`,
    subject: 'events',
    lines: [],
    halo: haloOf(settings, 0),
    priority: PRIORITY.event + nth,
    opacity: 1,
    target: { kind: 'event', id: event.id },
    at: pointOfEvent(event),
    anchors: [],
    offset: 0,
    symbolAlone: true,
    symbol,
  };
}

/**
 * The lozenges at the scene's instant, filled where the day is certain, open where it is one of several, ringed besides
 * where it is only about: whole in size on the day, smaller after it, fading over 28 days and gone after 24. Several
 * at one place stack leftward, the latest nearest. None stands where a siege ring does, but for
 * those that are `told` of. One of little weight is marked from near by, and where it is told of or `picked`.
 */
export function eventSymbols(
  scene: Scene,
  settings: LabelSettings,
  atlas: Atlas,
  ringed: ReadonlySet<string>,
  told: ReadonlySet<string> = NONE,
  picked: string | null = null,
): PointLabel[] {
  const { palette, factor } = settings;
  const stacks = new Map<string, number>();
  const named = picked === null ? told : new Set([...told, picked]);
  return markedEvents(atlas, scene.instant, settings.zoom, named).flatMap(({ event, age }): PointLabel[] => {
    const seat = seatOfEvent(event, atlas);
    if (ringed.has(seat) && !told.has(event.id)) return [];
    const nth = stacks.get(seat) ?? 0;
    stacks.set(seat, nth + 1);
    return [
      eventSymbol(event, nth, settings, {
        shape: event.dated === 'certain' ? 'event' : `event-${event.dated as Doubt}`,
        over: palette.today,
        under: palette.panel,
        scale: factor * (age < 1 ? 1 : OLD_SHARE),
        opacity: 1 - age / FADES_OVER,
        shift: [-(UP_LEFT + nth * STACK) * factor, -UP_LEFT * factor],
      }),
    ];
  });
}
