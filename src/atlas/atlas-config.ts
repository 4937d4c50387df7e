import type { Box } from '../geometry/box.ts';
import type { Traditional } from '../time/traditional.ts';
import type { Edition } from './citation/edition.ts';

/** The two colours of a power as `#rrggbb`: `band` for land and frontier bands, `deep` for arrows, names and hatching. */
export interface PowerColours {
  readonly band: string;
  readonly deep: string;
}

/** A pattern by which land is told: rows of dots, lines across, upright lines, crosses. */
export type Grain = 'dots' | 'lines' | 'bars' | 'crosses';

/** A power that holds land, marches or besieges. */
export interface Power {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
  /** The character or letters on its court’s seal. */
  readonly seal?: Traditional;
  /** One man with his followers, or an army of its own; a state where nothing is said. */
  readonly kind?: 'state' | 'person' | 'army';
  /** What its land bears besides its colour, where that alone does not tell it from its neighbours’ to every eye. */
  readonly grain?: Grain;
  readonly paper?: PowerColours;
  readonly dark?: PowerColours;
  readonly print?: PowerColours;
}

/** Whose account a reading is, besides the article’s and the atlas’s own. */
interface NamedAccount {
  readonly id: string;
  readonly name_en: string;
  readonly name_zh: Traditional;
}

/** What a person is called from a first to a last day, `YYYY-MM-DD`, both included: as a prince bears another name once he reigns. */
export interface PersonStyle {
  readonly name_en: string;
  readonly name_zh: Traditional;
  readonly pinyin: string;
  /** The name that stands for the person. */
  readonly same_zh: Traditional;
  readonly first?: string;
  readonly last?: string;
}

/** The file `geo/atlas.json`: what an atlas is called, the days and land it shows, its powers. */
export interface AtlasConfig {
  readonly title_en: string;
  readonly title_zh: Traditional;
  readonly short_en: string;
  readonly short_zh: Traditional;
  readonly subject_en: string;
  readonly subject_zh: Traditional;
  readonly description_en: string;
  readonly description_zh: Traditional;
  readonly map_en: string;
  readonly map_zh: Traditional;
  readonly credits_en: string;
  readonly credits_zh: Traditional;
  /** Who is cited as its author. */
  readonly author: string;
  /** The licence of the record, as an SPDX identifier. */
  readonly license: string;
  /** The version of the record and its day; those of the software where they are not said. */
  readonly version?: string;
  readonly released?: string;
  /** What is cited: the version of the atlas and the fingerprint of its record. */
  readonly edition: Edition;
  /** The chapter or event whose preview stands for the whole. */
  readonly picture?: string;
  /** Whether names on the map are at first Chinese with pinyin, or Latin alone. */
  readonly names?: 'both' | 'latin';
  /** A unit of length of the time for the scale bar: kilometres in it, its name, and its sign. */
  readonly old_unit?: {
    readonly km: number;
    readonly name_en: string;
    readonly name_zh: Traditional;
    readonly sign: string;
  };
  /** The first and the last day shown, both included, `YYYY-MM-DD`. */
  readonly span: { readonly first: string; readonly last: string };
  /** The box that the map may show. */
  readonly box: Box;
  /** What the map frames when a link says nothing of it; `home_narrow` on a narrow page. */
  readonly home: Box;
  readonly home_narrow: Box;
  /** The powers whose eras the timeline shows. */
  readonly courts: readonly string[];
  /** In the order in which they are listed. */
  readonly powers: readonly Power[];
  /** The family name of a ruling house, which so many bear that the map leaves it out. */
  readonly house_en?: string;
  readonly house_zh?: Traditional;
  readonly peoples_en?: readonly string[];
  /** What else powers and places are sought by: peoples, and names of other times that no text of the atlas has. */
  readonly glosses?: readonly {
    readonly kind: 'power' | 'place';
    readonly id: string;
    readonly texts: readonly string[];
  }[];
  readonly accounts: readonly NamedAccount[];
  /** Other names of persons, with the name that stands for them. */
  readonly persons?: readonly { readonly name_zh: Traditional; readonly same_zh: Traditional }[];
  /** What persons are called, where that changes with the days. */
  readonly styles?: readonly PersonStyle[];
  /** Examples of dates for those who write one. */
  readonly dates: Readonly<Record<`${string}_en`, string>> &
    Readonly<Record<`${string}_zh`, Traditional>> & {
      readonly examples_en: readonly string[];
      readonly examples_zh: readonly Traditional[];
    };
}

/**
 * Reads the parsed `geo/atlas.json` of an atlas in an edition; throws a RangeError where it says no days, no box or no
 * powers.
 */
export function readAtlasConfig(file: unknown, edition: Edition): AtlasConfig {
  const config = file as AtlasConfig | null | undefined;
  if (!config?.span?.first || config.box?.length !== 4 || !config.powers?.length)
    throw new RangeError('atlas.json names no span, no box or no powers');
  return { ...config, edition };
}

/** A power of an atlas by its id. */
export function powerOf({ powers }: AtlasConfig, id: string): Power | undefined {
  return powers.find((power) => power.id === id);
}

/** The character on a court’s seal, where it has one. */
export function sealOf(config: AtlasConfig, id: string): Traditional | undefined {
  return powerOf(config, id)?.seal;
}

/** A text of an atlas in English or traditional Chinese: `textOf(config, 'title', true)`. */
export function textOf(
  config: AtlasConfig,
  key: 'title' | 'short' | 'subject' | 'description' | 'map' | 'credits',
  english: boolean,
): string | Traditional {
  return config[`${key}_${english ? 'en' : 'zh'}`];
}

/** A person’s name, in either script, without the family name of the ruling house. */
export function withoutHouse<T extends string | Traditional>(
  { house_en, house_zh }: AtlasConfig,
  name: T,
): T {
  const text = name as string;
  const houses = [house_zh, house_en && `${house_en} `] as (string | undefined)[];
  const house = houses.find((one) => one && text.startsWith(one));
  return (house ? text.slice(house.length) : text) as T;
}
