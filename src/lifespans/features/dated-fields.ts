import { readLife, type MomentReading, type ReadLife } from '../dates/read-moment.ts';
import { OPEN_DAYS } from '../open-days.ts';
import type { LookChoice } from './feature-look.ts';

/** A property, or several of which the first that is filled counts. */
export type FieldChoice = string | readonly string[];

/** Which properties of features hold what, and how features look. All of it can be handed to a worker. */
export interface DatedFields extends LookChoice {
  /**
   * The property with which a life begins, and that with which it ends; of several, the first that is filled. Left out: the first readable of the
   * usual ones.
   */
  readonly begin?: FieldChoice | undefined;
  readonly end?: FieldChoice | undefined;
  readonly reading: MomentReading;
  /** The property that tells features apart over the borders of tiles; left out: the feature’s own id. */
  readonly id?: string | undefined;
  /** Of tiles, the layers that are drawn; left out: all. */
  readonly layers?: readonly string[] | undefined;
}

/** What became of the features that were read. */
export interface FeatureCount {
  /** Features that are drawn; and of them those without a date, which are there always. */
  drawn: number;
  undated: number;
  /** Of those drawn, features with a beginning and no end: they are there for ever. */
  open: number;
  /** Features whose dates cannot be read, or end before they begin; and those whose shape cannot be drawn. */
  unreadable: number;
  shapeless: number;
  /** A date that cannot be read, as an example. */
  example: string | null;
}

/** Nothing read yet. */
export const noFeatures = (): FeatureCount => ({
  drawn: 0,
  undated: 0,
  open: 0,
  unreadable: 0,
  shapeless: 0,
  example: null,
});

/** Pairs of properties that usually hold the ends of a life, in the order in which they are tried. */
const USUAL = [
  ['start_date', 'end_date'],
  ['start_decdate', 'end_decdate'],
  ['begin', 'end'],
  ['start', 'end'],
  ['from', 'to'],
  ['start_year', 'end_year'],
  ['valid_from', 'valid_to'],
  ['date', 'date'],
  ['time', 'time'],
  ['year', 'year'],
] as const;

type Properties = Readonly<Record<string, unknown>>;

/** What tables and scripts write where they have nothing. */
const NOTHING = /^\s*(?:null|none|undefined|nan)?\s*$/i;

const written = (properties: Properties, key: string) => {
  const value = Object.hasOwn(properties, key) ? properties[key] : null;
  return value !== null && value !== undefined && !(typeof value === 'string' && NOTHING.test(value));
};
/** The property of a choice that is filled; the last where none is. */
const filled = (properties: Properties, choice: FieldChoice | undefined): string =>
  typeof choice === 'object'
    ? (choice.find((key) => written(properties, key)) ?? choice.at(-1) ?? '')
    : (choice ?? '');

/** The life of a feature; open at both ends where it has no date, `null` where its dates cannot be read (told in `count`). */
export function lifeOf(fields: DatedFields, properties: Properties, count: FeatureCount): ReadLife | null {
  const { begin, end, reading } = fields;
  const pairs: readonly (readonly [string, string])[] =
    begin === undefined && end === undefined ? USUAL : [[filled(properties, begin), filled(properties, end)]];
  const valueOf = (key: string) => (written(properties, key) ? properties[key] : null);
  let first: readonly [string, string] | null = null;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as readonly [string, string];
    if (!written(properties, pair[0]) && !written(properties, pair[1])) continue;
    first ??= pair;
    const life = readLife(valueOf(pair[0]), valueOf(pair[1]), reading, pair);
    if (!life) continue;
    if (life.end >= OPEN_DAYS && life.start > -OPEN_DAYS) count.open += 1;
    return life;
  }
  if (!first) {
    count.undated += 1;
    return readLife(null, null, reading);
  }
  count.unreadable += 1;
  count.example ??= [...new Set(first.map((key) => properties[key]))]
    .filter((value) => value !== undefined)
    .join(' – ');
  return null;
}
