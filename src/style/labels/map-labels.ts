import type { Atlas } from '../../atlas/atlas.ts';
import type { WaterFeature } from '../../atlas/features.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import {
  isMarked,
  type LabelCandidate,
  type PointLabel,
  type SymbolSubject,
  type SymbolTarget,
} from './label.ts';
import { REST_DAYS } from '../placing/place-labels-on-screen.ts';
import { commanderLabels } from './commander-labels.ts';
import { eventSymbols } from '../symbols/event-symbols.ts';
import type { LabelSettings } from './label-settings.ts';
import { passAngles } from './pass-angle.ts';
import { placeLabels, type PlaceLabelStore } from './place-labels.ts';
import { promotionsOf } from './promotion.ts';
import { rangeLabels, type RangeFeature } from './range-labels.ts';
import { riverLabels, type NamedStretch } from './river-labels.ts';
import { seaLabels, type SeaFeature } from './sea-labels.ts';
import { siegeLabels, siegeRings, siegesMarked, siegesShown } from './siege-labels.ts';
import type { ToldSubject } from '../../view/told-subject.ts';
import { withSubjects } from './subject-labels.ts';
import { readStateNames, stateLabels, type StateNameFeature } from './state-labels.ts';

/** What bears a name on every day, and the names of the powers. */
export interface LabelStatics {
  readonly waters: readonly WaterFeature[];
  readonly riverNames: readonly NamedStretch[];
  readonly ranges: readonly RangeFeature[];
  readonly seas: readonly SeaFeature[];
  readonly stateNames: readonly StateNameFeature[];
}

/** Makes the symbols of what happened, in place of those of the instant. */
export type SymbolMaker = (scene: Scene, request: LabelRequest) => PointLabel[];

/** What a scene is labelled with. Compared by identity: a new object where anything differs. */
export interface LabelRequest {
  readonly settings: LabelSettings;
  readonly visible: ReadonlySet<SymbolSubject>;
  readonly emphasis: SymbolTarget | null;
  /** The symbols of a time range, where one is drawn. */
  readonly timeRangeSymbols?: SymbolMaker | null;
  /** The dates along a column’s road, where they are drawn. */
  readonly roadDates?: SymbolMaker | null;
  /** What is spoken of. */
  readonly subjects?: readonly ToldSubject[];
}

/** Makes the candidates of a scene; what the day or the settings did not change is made once. */
export interface MapLabels {
  of(scene: Scene, request: LabelRequest): readonly LabelCandidate[];
}

/** Keeps the last result of a function while its arguments are the same objects. */
function once<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { args: A; value: T } | null = null;
  return (...args) => {
    if (!last || args.some((argument, i) => argument !== last?.args[i]))
      last = { args, value: make(...args) };
    return last.value;
  };
}

/** The events among what is spoken of, by id. */
const toldEvents = (subjects: readonly ToldSubject[]) =>
  new Set(subjects.flatMap(({ key }) => (key.startsWith('event:') ? key.slice(6) : [])));

function withoutText(candidate: LabelCandidate): LabelCandidate {
  if ('curve' in candidate) return candidate;
  const { shorter: _, ...rest } = candidate;
  return { ...rest, lines: [], symbolAlone: true };
}

function emphasised(
  candidate: LabelCandidate,
  emphasis: SymbolTarget | null,
  factor: number,
): LabelCandidate {
  if (!emphasis || !isMarked(candidate, emphasis)) return candidate;
  const ringed = 'symbol' in candidate && emphasis.kind === 'event' ? { ringed: factor } : {};
  return { ...candidate, priority: -1, opacity: 1, ...ringed };
}

/** Prepares the labels of an atlas: what each day promotes and how passes are turned is worked out once. */
export function createMapLabels(atlas: Atlas, statics: LabelStatics): MapLabels {
  const promotions = promotionsOf(atlas);
  const turns = passAngles(atlas);
  const stateNames = readStateNames(statics.stateNames);

  const still = once((settings: LabelSettings): LabelCandidate[] => [
    ...rangeLabels(statics.ranges, settings),
    ...seaLabels(statics.seas, settings),
    ...riverLabels(statics.waters, statics.riverNames, settings),
  ]);

  const stores = once((settings: LabelSettings) => ({ settings, places: new Map() as PlaceLabelStore }));

  const nearSiege = (day: number) =>
    new Set(
      atlas.sieges
        .filter(({ start, end }) => day >= start - REST_DAYS && day < end + REST_DAYS)
        .flatMap(({ feature }) => atlas.places.get(feature.properties.place ?? '')?.id ?? []),
    );

  const ofDay = once((day: number, request: LabelRequest): LabelCandidate[] => {
    const scene = atlas.sceneAt(day);
    const { settings, visible, subjects = [] } = request;
    const ringed = visible.has('sieges') ? siegesMarked(scene) : [];
    const told = subjects.flatMap(({ key }) => (key.startsWith('place:') ? key.slice(6) : []));
    const besieged = new Set(
      ringed.flatMap(({ siege }) => atlas.places.get(siege.feature.properties.place ?? '')?.id ?? []),
    );
    const shown: LabelCandidate[] = [
      ...placeLabels(
        scene,
        settings,
        {
          promoted: new Set([...promotions.at(day), ...told]),
          besieged,
          nearSiege: nearSiege(day),
          passAngles: turns,
        },
        stores(settings).places,
      ),
      ...siegeLabels(scene, settings, atlas.places),
      ...stateLabels(stateNames, day, settings),
      ...still(settings),
    ].filter(({ subject }) => visible.has(subject));
    const named = visible.has('names');
    const texts = new Set<SymbolSubject>(['places', 'passes', 'sieges']);
    return named
      ? shown
      : shown.map((candidate) => (texts.has(candidate.subject) ? withoutText(candidate) : candidate));
  });

  return {
    of(scene, request) {
      const { settings, visible, emphasis, subjects = [] } = request;
      const ringed = new Set(
        siegesShown(scene).flatMap(
          ({ siege }) => atlas.places.get(siege.feature.properties.place ?? '')?.id ?? [],
        ),
      );
      const candidates: LabelCandidate[] = [
        ...(visible.has('sieges') ? siegeRings(scene, settings, atlas) : []),
        ...ofDay(scene.day, request),
        ...(visible.has('names') ? commanderLabels(atlas.config, scene, settings) : []),
        ...(request.roadDates?.(scene, request) ?? []),
        ...(request.timeRangeSymbols?.(scene, request) ??
          (visible.has('events')
            ? eventSymbols(
                scene,
                settings,
                atlas,
                visible.has('sieges') ? ringed : new Set(),
                toldEvents(subjects),
                emphasis?.kind === 'event' ? emphasis.id : null,
              )
            : [])),
      ];
      const shown = emphasis
        ? candidates.map((candidate) => emphasised(candidate, emphasis, settings.factor))
        : candidates;
      return withSubjects(shown, subjects, settings);
    },
  };
}
