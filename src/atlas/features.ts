import type { Feature, Geometry, LineString, MultiPoint, MultiPolygon, Point, Polygon } from 'geojson';
import type { Box } from '../geometry/box.ts';
import type { When, WrittenTimespan } from '../time/timespan.ts';
import type { Traditional } from '../time/traditional.ts';

/** How sure the record is: attested, disputed in part, inferred. */
export type Certainty = 'high' | 'medium' | 'low';

/** A work of `geo/sources.json` and the place in it (a juan), as `{ ref: 'jinshi-3', loc: '卷三' }`. */
export interface SourceRef {
  readonly ref: string;
  readonly loc: Traditional;
}

/** What every feature of `geo/` carries. Texts are English (`_en`) and traditional Chinese (`_zh`). */
export interface Sourced {
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
  readonly note_en?: string;
  readonly note_zh?: Traditional;
}

/** A GeoJSON feature with an id and Linked Places `when`. */
export type Dated<G extends Geometry | null, P> = Feature<G, P> & {
  readonly id: string;
  readonly when: When;
};

/** A name by which one holder called a place, with the days on which it did. */
interface WrittenPlaceName {
  readonly holder: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly label_zh: Traditional;
  readonly label_pinyin?: string;
  readonly label_latin?: string;
  readonly pinyin?: string;
  readonly when: { readonly timespans: readonly WrittenTimespan[] };
}

/** A place of the gazetteer; rank 1 (capital) to 4. */
interface PlaceProperties extends Sourced {
  readonly kind: 'place';
  readonly type:
    | 'capital'
    | 'prefecture'
    | 'county'
    | 'pass'
    | 'ford'
    | 'battlefield'
    | 'bridge'
    | 'landmark';
  readonly rank: 1 | 2 | 3 | 4;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly pinyin?: string;
  readonly label_zh: Traditional;
  readonly label_pinyin?: string;
  /** The name in Latin letters for the map, where it is no pinyin. */
  readonly label_latin?: string;
  readonly alt?: readonly { readonly en?: string; readonly zh?: Traditional }[];
  readonly modern_en?: string;
  readonly modern_zh?: Traditional;
  readonly circuit_en?: string;
  readonly circuit_zh?: Traditional;
  readonly names?: readonly WrittenPlaceName[];
  readonly aliases?: readonly string[];
  readonly offmap?: boolean;
  /** Identifier in the China Historical GIS, and what its record is of. */
  readonly chgis_id?: string;
  readonly chgis_basis?: string;
  /** The day on which it was matched, YYYY-MM-DD of our own calendar. */
  readonly chgis_matched?: string;
  /** The town of today in GeoNames, and the day on which it was matched. */
  readonly geonames_id?: number;
  readonly geonames_matched?: string;
}

/** Who held a prefecture over one run of days. */
export interface WrittenControl extends Sourced {
  readonly holder: string;
  /** A second power whose authority the holder acknowledged. */
  readonly allegiance?: string;
  /** Whether that authority was acknowledged in name alone, out of reach. */
  readonly nominal?: boolean;
  readonly when: When;
  readonly precision: 'day' | 'approx' | 'month';
  readonly text_en: string;
  readonly text_zh: Traditional;
}

/** A run of days on which a prefecture's seat was beset. */
export interface WrittenBesieged {
  readonly by: string;
  readonly precision: 'day' | 'approx' | 'month';
  readonly when: When;
  readonly note_en?: string;
  readonly note_zh?: Traditional;
}

/** A prefecture: its seat, its modelled border and who held it from day to day. */
interface PrefectureProperties extends Sourced {
  readonly kind: 'prefecture';
  readonly seat: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly border: 'modelled';
  /** Where its area is not that of one prefecture: land without a seat, or a seat and others not drawn apart. */
  readonly extent?: 'seatless' | 'several';
  /** How it stood in the year for which the standard historical atlas draws it, where that is not how it stands here. */
  readonly differs_en?: string;
  readonly differs_zh?: Traditional;
  readonly control: readonly WrittenControl[];
  readonly besieged?: readonly WrittenBesieged[];
}

/** A border between two cells; `left` and `right` as seen along the line, `null` outside the study region. */
interface ArcProperties {
  readonly left: string | null;
  readonly right: string | null;
  /** The legal line or the river the border lies on. */
  readonly on: string | null;
}

/** A stop or a shaping point of a movement, in the order of the line's coordinates. */
export interface WrittenWaypoint {
  readonly place?: string;
  readonly name_en?: string;
  readonly name_zh?: Traditional;
  readonly arrive: string;
  readonly depart: string;
  readonly precision: 'day' | 'approx' | 'month' | 'interpolated';
  readonly text_en?: string;
  readonly text_zh?: Traditional;
  readonly sources?: readonly SourceRef[];
  /** Whether the leg that ends here is faster than its kind of column usually went, as the sources have it. */
  readonly speed_exception?: boolean;
}

/** How two movements belong together. */
interface MovementRelation {
  readonly kind:
    | 'splits-from'
    | 'merges-into'
    | 'detaches'
    | 'joined-by'
    | 'travels-with'
    | 'continues-as'
    | 'shares-road';
  readonly movement: string;
}

/** Kinds of movement, each with a form of its own on the map. */
export type MovementType =
  | 'army'
  | 'relief'
  | 'raid'
  | 'retreat'
  | 'envoy'
  | 'court'
  | 'captives'
  | 'refugees';

/** An army, embassy, convoy, court or people on the road. */
export interface MovementProperties extends Sourced {
  readonly kind: 'movement';
  readonly type: MovementType;
  /** Whose order it marches under. */
  readonly side: string;
  /** Whose people they are, which is what their colour says; `when` where it changes on the road. */
  readonly powers: readonly { readonly power: string; readonly when?: When }[];
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly head_en: string;
  readonly head_zh: Traditional;
  readonly head_pinyin?: string;
  readonly commanders: readonly {
    readonly name_en: string;
    readonly name_zh?: Traditional;
    readonly role_en?: string;
    readonly role_zh?: Traditional;
    /** The last day on which the person was with it, where that is before its end. */
    readonly until?: string;
  }[];
  readonly strength?: {
    readonly low: number | null;
    readonly high: number | null;
    readonly text_en?: string;
    readonly text_zh?: Traditional;
    readonly sources?: readonly SourceRef[];
  };
  readonly outcome_en?: string;
  readonly outcome_zh?: Traditional;
  readonly clipped?: boolean;
  readonly relations?: readonly MovementRelation[];
  readonly waypoints: readonly WrittenWaypoint[];
}

/** A siege, or a seizure within a day. */
interface SiegeProperties extends Sourced {
  readonly kind: 'siege';
  readonly place?: string;
  readonly name_en?: string;
  readonly name_zh?: Traditional;
  readonly clipped?: boolean;
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly besieger: string;
  readonly defender: string;
  readonly besieger_en: string;
  readonly besieger_zh: Traditional;
  readonly defender_en: string;
  readonly defender_zh: Traditional;
  readonly outcome_en: string;
  readonly outcome_zh: Traditional;
  readonly precision: 'day' | 'approx' | 'month';
}

/** Something that happened, on a day or within a stated run of days. */
interface EventProperties extends Sourced {
  readonly kind: 'event';
  readonly type: string;
  /** Of an event told in passing, which leaves the map, seen from afar, to the others. */
  readonly weight?: 'minor';
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly places: readonly string[];
  readonly polities: readonly string[];
  readonly people: readonly { readonly name_en: string; readonly name_zh: Traditional }[];
  readonly precision: 'day' | 'approx' | 'month';
  readonly edtf: string;
  /** The date as the sources of a lunar calendar give it. */
  readonly lunar?: Traditional;
  readonly text_en: string;
  readonly text_zh: Traditional;
}

/** A part of the story: its days, its extent, its text. */
interface ChapterProperties {
  readonly kind: 'chapter';
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly narration_en: string;
  readonly narration_zh: Traditional;
  /** How many steps the lecture has in it. */
  readonly steps?: number;
  /** The day on which the picture of its links shows it. */
  readonly pictured?: string;
  readonly events: readonly string[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceRef[];
}

/** A line drawn by treaty, claimed, or bounding a lordship. */
interface LegalLineProperties extends Sourced {
  readonly kind: 'treaty' | 'claim' | 'bounds';
  readonly parties: readonly string[];
  readonly title_en: string;
  readonly title_zh: Traditional;
}

/** A river, canal, pond or shore as it was. */
interface WaterProperties extends Sourced {
  readonly kind: 'river' | 'canal' | 'ponds' | 'shore';
  readonly rank: 1 | 2 | 3;
  readonly status?: 'abandoned';
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly label_zh: Traditional;
  readonly pinyin?: string;
  readonly label_pinyin?: string;
  readonly label_latin?: string;
}

export type PlaceFeature = Dated<Point, PlaceProperties>;
export type PrefectureFeature = Dated<Polygon | MultiPolygon | null, PrefectureProperties>;
export type ArcFeature = Feature<LineString, ArcProperties> & { readonly id: string };
export type MovementFeature = Dated<LineString, MovementProperties>;
export type SiegeFeature = Dated<Point, SiegeProperties>;
export type EventFeature = Dated<Point | MultiPoint, EventProperties>;
export type ChapterFeature = Dated<Polygon, ChapterProperties> & {
  readonly bbox: Box;
};
export type LegalLineFeature = Dated<Geometry, LegalLineProperties>;
export type WaterFeature = Dated<LineString | Polygon, WaterProperties>;
