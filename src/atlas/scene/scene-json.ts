import { lunarTextEn, lunarTextZh, type Language } from '../../time/date-text.ts';
import { hourOf } from '../../time/instant.ts';
import { writeDay } from '../../time/written-date.ts';
import type { Atlas } from '../atlas.ts';
import type { Certainty, MovementProperties, SourceRef } from '../features.ts';
import type { MovementPhase } from '../movement/movement.ts';
import type { Presence } from '../presence.ts';
import { sceneFrontiers, type SceneFrontier } from '../control/scene-frontiers.ts';
import type { Scene } from './scene.ts';
import type { SiegePhase } from '../siege.ts';
import { keepTraditional, traditional, type Traditional } from '../../time/traditional.ts';

/** An era in force: whose it is, and the date in it. */
interface EraJson {
  readonly polity: string;
  readonly text_zh: Traditional;
  readonly text_en: string;
}

/** Who holds a prefecture. */
interface HolderJson {
  readonly holder: string;
  readonly allegiance: string | null;
  readonly besiegedBy: string | null;
  readonly certainty: Certainty;
  readonly presence: Presence;
}

/** A column: degrees with four decimals, bearing in degrees from north with one. */
interface MovementJson {
  readonly id: string;
  readonly side: string;
  readonly commander: string;
  readonly lon: number;
  readonly lat: number;
  readonly bearing: number;
  readonly phase: MovementPhase;
  readonly from: string | null;
  readonly to: string | null;
  readonly certainty: Certainty;
  readonly presence: Presence;
}

/** The state of one day as plain data for other programs. Names are a public contract. */
export interface SceneJson {
  readonly date: {
    readonly julian: string;
    readonly hour: number;
    readonly jdn: number;
    readonly ganzhi: string;
    readonly eras: readonly EraJson[];
  };
  /** By id of prefecture. */
  readonly holders: Readonly<Record<string, HolderJson>>;
  readonly frontiers: readonly SceneFrontier[];
  readonly movements: readonly MovementJson[];
  readonly sieges: readonly {
    readonly id: string;
    readonly place: string | null;
    readonly besieger: string;
    readonly defender: string;
    readonly day: number;
    readonly phase: SiegePhase;
    readonly presence: Presence;
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly title_en: string;
    readonly title_zh: Traditional;
    readonly certainty: Certainty;
    readonly presence: Presence;
    readonly sources: readonly string[];
  }[];
  readonly places: readonly {
    readonly id: string;
    readonly name_en: string;
    readonly name_zh: Traditional;
    readonly lon: number;
    readonly lat: number;
    readonly rank: number;
  }[];
  readonly chapter: string | null;
}

const round = (value: number, places: number) => Number(value.toFixed(places));

function cite({ ref, loc }: SourceRef): string {
  return `${ref} ${keepTraditional(loc)}`.trim();
}

function eras(atlas: Atlas, scene: Scene): EraJson[] {
  const date = atlas.calendar.lunarDateOf(scene.day);
  if (!date) return [];
  return atlas.calendar.erasOn(scene.day).map((era) => ({
    polity: era.polity,
    text_zh: traditional(keepTraditional(lunarTextZh(era, date)) + atlas.calendar.dayNameOf(scene.day)),
    text_en: lunarTextEn(era, date),
  }));
}

function holders({ control, besieged, doubts }: Scene): Record<string, HolderJson> {
  const by = new Map(besieged.map((span) => [span.prefecture, span.by]));
  const doubtful = new Map(doubts.map(({ prefecture, doubt }) => [prefecture, doubt]));
  return Object.fromEntries(
    control.map(({ prefecture, holder, allegiance, certainty }) => [
      prefecture,
      {
        holder,
        allegiance,
        besiegedBy: by.get(prefecture) ?? null,
        certainty,
        presence: doubtful.get(prefecture) ?? 'certain',
      },
    ]),
  );
}

/**
 * A scene as plain data. Titles and names come in English and in traditional Chinese; a column's `commander` comes in
 * `language`, put through `simplify` where that is zh-Hans.
 */
export function sceneJson(
  atlas: Atlas,
  scene: Scene,
  language: Language,
  simplify: (text: string) => string = (text) => text,
): SceneJson {
  const inScript = language === 'zh-Hans' ? simplify : (text: string) => text;
  const nameIn = ({ head_en, head_zh }: MovementProperties) =>
    language === 'en' ? head_en : inScript(keepTraditional(head_zh));
  return {
    date: {
      julian: writeDay(scene.day),
      hour: round(hourOf(scene.instant), 2),
      jdn: scene.day,
      ganzhi: atlas.calendar.dayNameOf(scene.day),
      eras: eras(atlas, scene),
    },
    holders: holders(scene),
    frontiers: sceneFrontiers(atlas.config, scene),
    movements: scene.movements.map(({ movement, at, bearing, phase, presence, from, to }) => {
      const { side, certainty } = movement.feature.properties;
      const commander = nameIn(movement.feature.properties);
      const [lon, lat] = [round(at[0], 4), round(at[1], 4)];
      return {
        id: movement.id,
        side,
        commander,
        lon,
        lat,
        bearing: round(bearing, 1) % 360,
        phase,
        from,
        to,
        certainty,
        presence,
      };
    }),
    sieges: scene.sieges.map(({ siege, day, phase, presence }) => {
      const { place, besieger, defender } = siege.feature.properties;
      return { id: siege.id, place: place ?? null, besieger, defender, day, phase, presence };
    }),
    events: scene.events.map(({ id, feature, dated }) => {
      const { title_en, title_zh, certainty, sources } = feature.properties;
      return { id, title_en, title_zh, certainty, presence: dated, sources: sources.map(cite) };
    }),
    places: scene.names.map(({ place, name_en, name_zh }) => {
      const [lon = NaN, lat = NaN] = place.geometry.coordinates;
      return { id: place.id, name_en, name_zh, lon, lat, rank: place.properties.rank };
    }),
    chapter: scene.chapter?.id ?? null,
  };
}
