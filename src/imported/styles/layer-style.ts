import { isObject, own } from '../../atlas/json-object.ts';
import { OWN_NAMES, type OwnNames } from '../../style/labels/own-labels.ts';

/** How groups of records are coloured: as the file says, a colour for each, or from low to high. */
export const GROUP_COLOURS = ['file', 'each', 'ramp'] as const;
type GroupColours = (typeof GROUP_COLOURS)[number];

/** How a file is drawn otherwise than it says itself. */
export interface LayerStyle {
  /** What the reader calls it; `null`: by the name of its file. */
  readonly title: string | null;
  /** One colour for all, as `#rrggbb`; `null`: as the file says. */
  readonly colour: string | null;
  /** Factors on the size of points, the width of lines and all opacities. */
  readonly size: number;
  readonly width: number;
  readonly opacity: number;
  /** The property by which records are grouped; `null`: none. */
  readonly by: string | null;
  readonly colours: GroupColours;
  /** Colours of groups, each by its label, as `#rrggbb`: those chosen, and those that the others have had. */
  readonly groupColours: readonly (readonly [label: string, colour: string])[];
  /** Groups that are not shown, by their labels. */
  readonly hidden: readonly string[];
  /** The property whose numbers give points their sizes; `null`: none. */
  readonly sizeBy: string | null;
  readonly names: OwnNames;
  /** The property that is written on the map; `null`: the name. */
  readonly label: string | null;
  /** Whether what the file itself hides is shown. */
  readonly showsHidden: boolean;
}

/** As the file says, with its names. */
export const AS_THE_FILE: LayerStyle = {
  title: null,
  colour: null,
  size: 1,
  width: 1,
  opacity: 1,
  by: null,
  colours: 'file',
  groupColours: [],
  hidden: [],
  sizeBy: null,
  names: 'above',
  label: null,
  showsHidden: false,
};

/** Bounds of the factors. */
export const FACTORS = { size: [0.4, 4], width: [0, 6], opacity: [0, 1] } as const;

const MOST_COLOURS = 500;
const isColour = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
const isGroupColour = (value: unknown): value is readonly [label: string, colour: string] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isColour(value[1]);

/** A style as it was written; what is not understood of it is as the file says. */
export function readLayerStyle(value: unknown): LayerStyle {
  if (!isObject(value)) return AS_THE_FILE;
  const factor = (key: keyof typeof FACTORS): number => {
    const [least, most] = FACTORS[key];
    const written = own(value, key);
    return typeof written === 'number' && written >= least && written <= most ? written : AS_THE_FILE[key];
  };
  const text = (key: string): string | null => {
    const written = own(value, key);
    return typeof written === 'string' && written !== '' && written.length <= 500 ? written : null;
  };
  const [hidden, groupColours] = [own(value, 'hidden'), own(value, 'groupColours')];
  const colour = text('colour');
  return {
    title: text('title'),
    colour: isColour(colour) ? colour : null,
    size: factor('size'),
    width: factor('width'),
    opacity: factor('opacity'),
    by: text('by'),
    colours: GROUP_COLOURS.find((known) => known === own(value, 'colours')) ?? AS_THE_FILE.colours,
    groupColours: Array.isArray(groupColours)
      ? groupColours.filter(isGroupColour).slice(0, MOST_COLOURS)
      : [],
    hidden: Array.isArray(hidden) ? hidden.filter((one): one is string => typeof one === 'string') : [],
    sizeBy: text('sizeBy'),
    names: OWN_NAMES.find((known) => known === own(value, 'names')) ?? AS_THE_FILE.names,
    label: text('label'),
    showsHidden: own(value, 'showsHidden') === true,
  };
}
