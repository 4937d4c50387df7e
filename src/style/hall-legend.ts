import type { Atlas } from '../atlas/atlas.ts';
import type { PlaceFeature } from '../atlas/features.ts';
import type { Doubt } from '../atlas/presence.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import { isInBox, type Box } from '../geometry/box.ts';
import type { LonLat } from '../geometry/great-circle.ts';
import type { LayerId } from '../view/layer-ids.ts';
import { promotionsOf, pointOf, type Promotions } from './labels/promotion.ts';
import { siegesShown } from './labels/siege-labels.ts';
import { legendRows, type LegendRow } from './legend.ts';
import { markedEvents, pointOfEvent, seatOfEvent } from './symbols/event-symbols.ts';
import { datedStays } from './labels/road-dates.ts';
import type { LabelSettings } from './labels/label-settings.ts';
import { isShown } from './labels/place-labels.ts';
import type { ToldSubject } from '../view/told-subject.ts';

/** What may be drawn with doubt, each in its own way. */
export type DoubtfulKind = 'event' | 'siege' | 'land';

/** A mark that the legend of a hall explains besides those of a desk’s: what is doubtful, seats, and sites. */
export type HallMark =
  | LegendRow['mark']
  | { readonly kind: 'doubt'; readonly doubt: Doubt; readonly of: readonly DoubtfulKind[] }
  | { readonly kind: 'stays'; readonly dated: boolean; readonly about: boolean }
  | { readonly kind: 'seats' | 'battlefield' | 'pass' | 'site' | 'told' };

/** A row of the hall’s legend. */
export interface HallRow {
  readonly id: string;
  readonly mark: HallMark;
}

/** What the hall sees of the map. */
export interface HallSight {
  readonly atlas: Atlas;
  readonly scene: Scene;
  /** What the screen shows; `null` where that is not known. */
  readonly box: Box | null;
  readonly layers: readonly LayerId[];
  /** What is spoken of. */
  readonly told: readonly ToldSubject[];
  /** By which places are shown. */
  readonly settings: Pick<LabelSettings, 'zoom' | 'factor'>;
  /** Whether something is ringed. */
  readonly ringed: boolean;
  /** The column whose road bears the days of its halts, by id. */
  readonly road: string | null;
  /** Which prefectures are in sight. */
  visible(prefecture: string): boolean;
}

const SITES = ['seats', 'battlefield', 'pass', 'site'] as const;

/** Whether a row of the legend explains the symbol of a place: as one of its kind, or as one whose site is doubtful. */
function isSite({ properties: { type, certainty } }: PlaceFeature, row: (typeof SITES)[number]): boolean {
  if (row === 'site') return certainty === 'low' && type !== 'battlefield';
  if (row === 'seats') return type !== 'battlefield' && type !== 'pass';
  return type === row;
}

const placeId = (atlas: Atlas, place: string | undefined) => atlas.places.get(place ?? '')?.id;

const promotions = new WeakMap<Atlas, Promotions>();

function promotionsIn(atlas: Atlas): Promotions {
  const known = promotions.get(atlas) ?? promotionsOf(atlas);
  promotions.set(atlas, known);
  return known;
}

/** Every mark that a hall sees on the map, each once, in the order territory, columns, halts, events, sieges, doubts, places, lines. */
export function hallLegend(sight: HallSight): HallRow[] {
  const { atlas, scene, box, layers, told, settings, ringed, road, visible } = sight;
  const seen = (at: LonLat) => box === null || isInBox(box, at);
  const toldOf = new Map(told.map((subject) => [subject.key, subject]));
  const besieged = new Set(
    layers.includes('sieges')
      ? siegesShown(scene).flatMap(({ siege }) => placeId(atlas, siege.feature.properties.place) ?? [])
      : [],
  );
  const rows: HallRow[] = [];
  const doubtful: [DoubtfulKind, string][] = [];
  const doubt = (of: DoubtfulKind, doubts: readonly string[]) =>
    void doubtful.push(...doubts.map((one): [DoubtfulKind, string] => [of, one]));

  const inSight: Scene = {
    ...scene,
    movements: scene.movements.filter(
      ({ at, movement }) => seen(at) || movement.track.stops.some((stop) => seen(stop.at)),
    ),
    sieges: [],
    fringe: [],
  };
  const own = legendRows(inSight, visible, false).filter(({ layer }) => layers.includes(layer));
  const before = own.filter(({ layer }) => layer !== 'frontiers');
  const lines = own.filter(({ layer }) => layer === 'frontiers');
  rows.push(...before.map(({ id, mark }) => ({ id, mark })));
  const followed = scene.movements.find(({ movement }) => movement.id === road);
  if (followed && layers.includes('names')) {
    const stays = datedStays(followed.movement).filter(
      ({ at, arrive }) => arrive <= scene.instant && seen(at),
    );
    const about = stays.some((stay) => stay.about);
    const dated = stays.some((stay) => !stay.about);
    if (about || dated) rows.push({ id: 'stays', mark: { kind: 'stays', dated, about } });
  }
  if (layers.includes('territory'))
    doubt(
      'land',
      scene.doubts.filter(({ prefecture }) => visible(prefecture)).map((one) => one.doubt),
    );

  if (layers.includes('events')) {
    const spoken = new Set(atlas.events.flatMap(({ id }) => (toldOf.has(`event:${id}`) ? [id] : [])));
    const marked = markedEvents(atlas, scene.instant, sight.settings.zoom, spoken).filter(({ event }) => {
      const subject = toldOf.get(`event:${event.id}`);
      return (
        (subject || !besieged.has(seatOfEvent(event, atlas))) && seen(subject?.at ?? pointOfEvent(event))
      );
    });
    if (marked.some(({ event }) => event.dated === 'certain'))
      rows.push({ id: 'event', mark: { kind: 'event' } });
    doubt(
      'event',
      marked.map(({ event }) => event.dated),
    );
  }
  if (layers.includes('sieges')) {
    const running = siegesShown(scene).filter(({ siege }) => seen(siege.at));
    const fringe = scene.fringe.filter(({ siege }) => seen(siege.at)).map(({ siege }) => siege.doubt);
    if (running.some(({ presence }) => presence === 'certain'))
      rows.push({ id: 'siege', mark: { kind: 'siege' } });
    doubt('siege', [...running.map(({ presence }) => presence), ...fringe]);
  }
  for (const one of ['possible', 'approximate'] as const) {
    const of = (['event', 'siege', 'land'] as const).filter((kind) =>
      doubtful.some(([what, how]) => what === kind && how === one),
    );
    if (of.length > 0) rows.push({ id: one, mark: { kind: 'doubt', doubt: one, of } });
  }
  if (layers.includes('places')) {
    const promoted = promotionsIn(atlas).at(scene.day);
    const shown = [...new Set(atlas.places.values())].filter(
      (place) =>
        !place.properties.offmap &&
        seen(pointOf(place)) &&
        isShown(place, settings, promoted.has(place.id) || toldOf.has(`place:${place.id}`)),
    );
    for (const kind of SITES)
      if (shown.some((place) => isSite(place, kind))) rows.push({ id: kind, mark: { kind } });
  }
  if (ringed) rows.push({ id: 'told', mark: { kind: 'told' } });
  rows.push(...lines.map(({ id, mark }) => ({ id, mark })));
  return rows;
}
