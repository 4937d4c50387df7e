import type { Atlas } from '../../atlas/atlas.ts';
import { decades, onLogScale, saidStrengths, type Payment } from '../../atlas/numbers/numbers.ts';
import type { Locale } from '../../locale/locale.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import type { Selection } from '../../view/view.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** What a mark of a chart is: an army from its least to its most, or a sum by its kind. */
type ChartMarkKind = 'army' | Payment['kind'];

/** A mark of a chart, in the units of the chart’s box, y downwards. */
export interface ChartMark {
  readonly kind: ChartMarkKind;
  readonly x: number;
  readonly y: number;
  /** Where the stroke of an army ends, at or above `y`. */
  readonly yMost: number;
  readonly radius: number;
  /** The power whose colour it has; '' for that of its kind. */
  readonly power: string;
}

/** What a mark tells, in the reader’s language. */
export interface ChartRow {
  readonly mark: ChartMark;
  readonly day: number;
  readonly text: string;
  readonly note: string;
  readonly select: Selection;
}

/** A word on a chart; `end`: it ends at its point. */
interface ChartLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly end: boolean;
}

/** A chart along the days of the atlas. */
export interface NumberChart {
  readonly title: string;
  readonly about: string;
  readonly width: number;
  readonly height: number;
  /** Lines of the scale, each from one point to another. */
  readonly grid: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
  readonly labels: readonly ChartLabel[];
  readonly rows: readonly ChartRow[];
}

const WIDTH = 640;
const LEFT = 92;
const RIGHT = 12;
const TOP = 8;
const FOOT = 24;
const ARMIES_HEIGHT = 260;
const ROW = 46;
const UNITS = ['gold', 'silver', 'silk', 'strings', 'grain'] as const;

const written = (value: number) => value.toLocaleString('en-GB');

/** Where a day lies across a chart. */
function across({ span }: Atlas): (day: number) => number {
  return (day) =>
    LEFT + ((Math.max(day, span.start) - span.start) / (span.end - span.start)) * (WIDTH - LEFT - RIGHT);
}

/** The lines and names of the years. */
function years(atlas: Atlas, height: number): Pick<NumberChart, 'grid' | 'labels'> {
  const { span } = atlas;
  const x = across(atlas);
  const yearOf = (day: number) => Number(/^-?\d+/.exec(writeDay(day))?.[0]);
  const [first, last] = [yearOf(span.start), yearOf(span.end - 1)];
  const found = Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const at = x(Math.max(parseDay(`${String(year).padStart(4, '0')}-01-01`), span.start));
    return { at, text: String(year) };
  });
  return {
    grid: found.map(({ at }) => [at, TOP, at, height - 18] as const),
    labels: found.map(({ at, text }) => ({ x: at + 3, y: height - 4, text, end: false })),
  };
}

/** What armies are said to have counted, each a stroke from the least to the most on the day on which it sets out. */
export function armyChart(atlas: Atlas, locale: Locale): NumberChart {
  const words = locale.words(NUMBER_WORDS);
  const armies = saidStrengths(atlas);
  const scale = decades(armies.flatMap(({ low, high }) => [low, high]));
  const [least = 1, most = 10] = [scale[0], scale.at(-1)];
  const x = across(atlas);
  const y = (value: number) =>
    ARMIES_HEIGHT - FOOT - onLogScale(value, least, most) * (ARMIES_HEIGHT - FOOT - TOP);
  const along = years(atlas, ARMIES_HEIGHT);
  return {
    title: words.armies,
    about: words.armiesAbout,
    width: WIDTH,
    height: ARMIES_HEIGHT,
    grid: [...scale.map((value) => [LEFT, y(value), WIDTH - RIGHT, y(value)] as const), ...along.grid],
    labels: [
      ...scale.map((value) => ({ x: LEFT - 5, y: y(value) + 3.5, text: written(value), end: true })),
      ...along.labels,
    ],
    rows: armies.map(({ movement, low, high, start }) => {
      const { powers } = movement.feature.properties;
      const title = locale.text(movement.feature.properties, 'title');
      return {
        mark: {
          kind: 'army',
          x: x(start),
          y: y(low),
          yMost: y(high),
          radius: 3,
          power: powers[0]?.power ?? 'none',
        },
        day: start,
        text: [title, words.said(written(low), written(high))].join(words.comma),
        note: '',
        select: { kind: 'movement', id: movement.id },
      };
    }),
  };
}

/** What was promised, asked and paid, a row for each unit; `null` where the record has no sums. */
export function moneyChart(atlas: Atlas, payments: readonly Payment[], locale: Locale): NumberChart | null {
  if (payments.length === 0) return null;
  const words = locale.words(NUMBER_WORDS);
  const units = UNITS.filter((unit) => payments.some((payment) => payment.unit === unit));
  const scale = decades(payments.flatMap(({ value, low = value, high = value }) => [value, low, high]));
  const [least = 1, most = 10] = [scale[0], scale.at(-1)];
  const x = across(atlas);
  const y = (unit: Payment['unit']) => TOP + units.indexOf(unit as (typeof units)[number]) * ROW + ROW / 2;
  const height = units.length * ROW + 26;
  const along = years(atlas, height);
  return {
    title: words.money,
    about: words.moneyAbout,
    width: WIDTH,
    height,
    grid: along.grid,
    labels: [
      ...units.map((unit) => ({ x: 0, y: y(unit) + 4, text: words.units[unit], end: false })),
      ...along.labels,
    ],
    rows: payments
      .toSorted((a, b) => parseDay(a.date) - parseDay(b.date))
      .map((payment) => {
        const { kind, unit, value, low = value, high = value } = payment;
        const sum = high === low ? written(value) : `${written(low)}–${written(high)}`;
        const at = y(unit);
        return {
          mark: {
            kind,
            x: x(parseDay(payment.date)),
            y: at,
            yMost: at,
            radius: 3 + 14 * onLogScale(value, least, most),
            power: '',
          },
          day: parseDay(payment.date),
          text: [locale.text(payment, 'what'), words.kinds[kind], words.sums[unit](sum)].join(words.comma),
          note: locale.text(payment, 'text'),
          select: { kind: 'event', id: payment.select.slice('event:'.length) },
        };
      }),
  };
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;

/** The outlines of a mark, as paths of SVG: what is stroked, and what is filled. */
export function markPaths({ kind, x, y, yMost, radius }: ChartMark): {
  readonly stroked: string;
  readonly filled: string;
} {
  switch (kind) {
    case 'army':
      return { stroked: `M${x},${y}V${yMost}`, filled: circle(x, y, radius) + circle(x, yMost, radius) };
    case 'asked':
      return { stroked: '', filled: circle(x, y, radius) };
    case 'promised':
      return { stroked: circle(x, y, radius), filled: '' };
    case 'paid':
      return {
        stroked: `M${x - radius},${y - radius}h${2 * radius}v${2 * radius}h${-2 * radius}Z`,
        filled: '',
      };
  }
}
