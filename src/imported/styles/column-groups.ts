import { numbersOf, type NumberOf } from '../numbers/column-numbers.ts';
import { groupColours, MOST_GROUPS, NO_COLOURS, type ColoursKnown } from './group-colours.ts';

/** A group of records that have the same in a column, or a number within the same bounds. */
interface ColumnGroup {
  /** What they have there; '' where it is nothing, or what is not among the commonest. */
  readonly label: string;
  readonly kind: 'value' | 'range' | 'others' | 'blank';
  readonly count: number;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** A column taken apart into groups. */
export interface ColumnGroups {
  readonly groups: readonly ColumnGroup[];
  /** Of each record, its group. */
  readonly of: Uint8Array;
  /** Whether its values are numbers that a ramp suits. */
  readonly numeric: boolean;
  /** Values that are no numbers though the others are, and so lie within no bounds. */
  readonly unread: number;
}

const OTHERS = '#8c8577';
const BLANK = '#b5ae9f';
/** The ends and the middle of a ramp from low to high. */
const RAMP = [
  [242, 213, 138],
  [214, 106, 58],
  [92, 18, 72],
] as const;
const CLASSES = 5;
/** Numbers of more kinds than this are told by their bounds. */
const MOST_KINDS = 8;
/** About so many values say of which kind a column is. */
const LOOKED_AT = 2000;
/** The share of values that must be numbers for a column to be one of numbers. */
const NUMERIC = 0.9;

const hex = (rgb: readonly number[]) =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** The colour of a ramp at a share from 0 to 1. */
function rampColour(share: number): string {
  const at = Math.min(Math.max(share, 0), 1) * (RAMP.length - 1);
  const first = Math.min(Math.floor(at), RAMP.length - 2);
  const [from, to] = [RAMP[first] ?? RAMP[0], RAMP[first + 1] ?? RAMP[0]];
  return hex(from.map((part, i) => part + ((to[i] ?? 0) - part) * (at - first)));
}

/** A value as a text, '' where it says nothing. */
export const textOfValue = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
};

const brief = (value: number) => String(Number(value.toPrecision(6)));

/** Values parted into classes of about as many each; `null` where they are no numbers, or too few. */
function byBounds(values: readonly unknown[], numberOf: NumberOf): ColumnGroups | null {
  const numbers = values.map(numberOf);
  const known = numbers.filter(Number.isFinite).toSorted((a, b) => a - b);
  if (known.length === 0) return null;
  const bounds = Array.from(
    { length: CLASSES - 1 },
    (_, i) => known[Math.floor(((i + 1) * known.length) / CLASSES)] ?? 0,
  );
  const uppers = [...new Set(bounds)].filter((bound) => bound > (known[0] ?? 0));
  const classes = uppers.length + 1;
  const counts = new Uint32Array(classes + 1);
  const of = Uint8Array.from(numbers, (value) => {
    const found = uppers.findIndex((upper) => value < upper);
    return Number.isFinite(value) ? (found < 0 ? classes - 1 : found) : classes;
  });
  for (const group of of) counts[group] = (counts[group] ?? 0) + 1;
  const groups = Array.from({ length: classes }, (_, i): ColumnGroup => {
    const [low, high] = [uppers[i - 1] ?? known[0] ?? 0, uppers[i] ?? known.at(-1) ?? 0];
    const label =
      low === high
        ? brief(low)
        : i < classes - 1
          ? `${brief(low)} – < ${brief(high)}`
          : `${brief(low)} – ${brief(high)}`;
    return {
      label,
      kind: 'range',
      count: counts[i] ?? 0,
      colour: rampColour(classes > 1 ? i / (classes - 1) : 1),
    };
  });
  const blank = counts[classes] ?? 0;
  if (blank > 0) groups.push({ label: '', kind: 'blank', count: blank, colour: BLANK });
  const unread = values.filter((value, i) => of[i] === classes && textOfValue(value) !== '').length;
  return { groups, of, numeric: true, unread };
}

/** Values parted by what they are: the commonest by themselves, the rest together. */
function byKinds(values: readonly unknown[], numberOf: NumberOf | null, colours: ColoursKnown): ColumnGroups {
  const texts = values.map(textOfValue);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const blank = counts.get('') ?? 0;
  counts.delete('');
  const ranked = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const own = ranked.slice(0, ranked.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS);
  const shown = numberOf ? own.toSorted(([a], [b]) => numberOf(a) - numberOf(b)) : own;
  const given = groupColours(
    shown.map(([label]) => label),
    colours,
  );
  const groups = shown.map(([label, count], i): ColumnGroup => ({
    label,
    kind: 'value',
    count,
    colour: given[i] ?? OTHERS,
  }));
  const rest = ranked.slice(own.length).reduce((sum, [, count]) => sum + count, 0);
  const [others, none] = [groups.length, groups.length + (rest > 0 ? 1 : 0)];
  if (rest > 0) groups.push({ label: '', kind: 'others', count: rest, colour: OTHERS });
  if (blank > 0) groups.push({ label: '', kind: 'blank', count: blank, colour: BLANK });
  const places = new Map(shown.map(([label], i) => [label, i]));
  return {
    groups,
    of: Uint8Array.from(texts, (text) => (text === '' ? none : (places.get(text) ?? others))),
    numeric: numberOf !== null,
    unread: 0,
  };
}

/**
 * Parts records by what they have in a column: by value, the commonest eight apart, in colours that are `known` already or as
 * others have not; numbers of more kinds than that, where `ramp` is wanted, by bounds between which about as many lie each.
 */
export function columnGroups(
  values: readonly unknown[],
  ramp: boolean,
  colours: ColoursKnown = NO_COLOURS,
): ColumnGroups {
  const numberOf = numbersOf(values);
  const step = Math.max(1, Math.floor(values.length / LOOKED_AT));
  const filled = values.filter((value, i) => i % step === 0 && textOfValue(value) !== '');
  const numeric = filled.length > 0 && filled.filter((value) => Number.isFinite(numberOf(value))).length >= NUMERIC * filled.length; // prettier-ignore
  if (numeric && ramp && new Set(filled.map(numberOf)).size > 1) {
    const bounded = byBounds(values, numberOf);
    if (bounded) return bounded;
  }
  const few = numeric && (ramp || new Set(filled.map(textOfValue)).size <= MOST_KINDS);
  return byKinds(values, few ? numberOf : null, colours);
}
