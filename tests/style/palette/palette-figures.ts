import { frontierLook } from '../../../src/style/frontiers/frontier-look.ts';
import { HEIGHT_STEPS, holderColours, type Palette } from '../../../src/style/palette/palette.ts';
import { apart, contrast, laidOver, VISIONS, type Vision } from './seen-colour.ts';

/** A measured pair, and the least that it may be. */
export interface Figure {
  readonly subject: string;
  readonly between: string;
  readonly vision: Vision | 'any';
  readonly value: number;
  readonly least: number;
}

/** The holders whose land bears bands and whose sides march. */
const SIDES: readonly string[] = ['song', 'jin', 'zhang-jue', 'liao', 'xia', 'chu', 'goryeo'];
const ON_THE_MARCH: readonly string[] = ['song', 'jin', 'zhang-jue', 'liao', 'xia'];
/** Who held land side by side at any time from 1123 to 1127. */
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ['song', 'jin'],
  ['song', 'zhang-jue'],
  ['jin', 'zhang-jue'],
  ['song', 'liao'],
  ['jin', 'liao'],
  ['liao', 'xia'],
  ['song', 'xia'],
  ['jin', 'xia'],
  ['song', 'chu'],
  ['jin', 'chu'],
  ['jin', 'goryeo'],
];
/** The heights, in m, of nearly all land that changes hands. */
const GROUND = HEIGHT_STEPS.flatMap((height, i) => (height <= 1500 ? [i] : []));

/**
 * Least values. CIEDE2000: 10 for the two sides of the story, seen at once by anyone; bands and deep colours of other
 * pairs, which also differ by name and form, 5; tints side by side 4, and of pairs other than the two sides 1.5 under a
 * deficiency (1 is about what an eye can just tell apart): such a pair is told by band, line and name, and not by its
 * tint. Land and sea 5, and 3 under a deficiency, since the shore line divides them. WCAG 2.2: text 4.5, symbols 3.
 */
const LEAST = {
  sides: 10,
  other: 5,
  tint: 4,
  leaningTint: 1.5,
  sea: 5,
  leaningSea: 3,
  text: 4.5,
  symbol: 3,
} as const;

const isMain = (a: string, b: string) => a === 'song' && b === 'jin';

/** A holder's tint over the ground of a height step. */
function tintOf(palette: Palette, holder: string, step: number): string {
  return laidOver(palette.heights[step] ?? palette.paper, holderColours(palette, holder).band, palette.tint);
}

function bandOf(palette: Palette, holder: string, step: number): string {
  const { bandOpacity } = frontierLook({ kind: 'control', doubtful: false }, 6);
  return laidOver(tintOf(palette, holder, step), holderColours(palette, holder).band, bandOpacity);
}

function pairs(of: readonly string[]): [string, string][] {
  return of.flatMap((a, i) => of.slice(i + 1).map((b): [string, string] => [a, b]));
}

/** The least over the heights of a figure that depends on the ground. */
const leastOver = (figure: (step: number) => number) => Math.min(...GROUND.map(figure));

/** CIEDE2000 of all that must be told apart by colour, under each vision. */
export function apartFigures(palette: Palette): Figure[] {
  return VISIONS.flatMap((vision) => {
    const bands = NEIGHBOURS.map(([a, b]) => ({
      subject: 'bands',
      between: `${a} – ${b}`,
      vision,
      value: leastOver((step) => apart(bandOf(palette, a, step), bandOf(palette, b, step), vision)),
      least: isMain(a, b) ? LEAST.sides : LEAST.other,
    }));
    const tints = NEIGHBOURS.map(([a, b]) => ({
      subject: 'tints',
      between: `${a} – ${b}`,
      vision,
      value: leastOver((step) => apart(tintOf(palette, a, step), tintOf(palette, b, step), vision)),
      least: isMain(a, b) || vision === 'normal' ? LEAST.tint : LEAST.leaningTint,
    }));
    const deep = pairs(ON_THE_MARCH).map(([a, b]) => ({
      subject: 'movements',
      between: `${a} – ${b}`,
      vision,
      value: apart(holderColours(palette, a).deep, holderColours(palette, b).deep, vision),
      least: isMain(a, b) ? LEAST.sides : LEAST.other,
    }));
    const sea = (['song', 'jin', 'zhang-jue'] as const).map((holder) => ({
      subject: 'land and sea',
      between: `${holder} – sea`,
      vision,
      value: apart(tintOf(palette, holder, 0), palette.sea, vision),
      least: vision === 'normal' ? LEAST.sea : LEAST.leaningSea,
    }));
    return [...bands, ...tints, ...deep, ...sea];
  });
}

/** WCAG contrasts: text on what it stands on (on the map: its halo over the tint), symbols and lines on the land. */
export function contrastFigures(palette: Palette): Figure[] {
  const figure = (subject: string, between: string, value: number, least: number): Figure => ({
    subject,
    between,
    vision: 'any',
    value,
    least,
  });
  const inkAndNotes = (['ink', 'note', 'today'] as const).flatMap((name) =>
    (['panel', 'paper'] as const).map((on) =>
      figure('text', `${name} on ${on}`, contrast(palette[name], palette[on]), LEAST.text),
    ),
  );
  const names = (['ink', 'waterName', 'rangeName'] as const).flatMap((name) =>
    SIDES.map((holder) =>
      figure(
        'names with halo',
        `${name} on ${holder}`,
        leastOver((step) => contrast(palette[name], laidOver(tintOf(palette, holder, step), palette.halo))),
        LEAST.text,
      ),
    ),
  );
  const commanders = SIDES.map((holder) =>
    figure(
      'names with halo',
      `deep of ${holder} on its land`,
      leastOver((step) =>
        contrast(holderColours(palette, holder).deep, laidOver(tintOf(palette, holder, step), palette.halo)),
      ),
      LEAST.text,
    ),
  );
  const arrows = ON_THE_MARCH.flatMap((side) =>
    (['song', 'jin'] as const).map((land) =>
      figure(
        'arrows',
        `${side} on ${land} land`,
        leastOver((step) => contrast(holderColours(palette, side).deep, tintOf(palette, land, step))),
        LEAST.symbol,
      ),
    ),
  );
  const { lineOpacity } = frontierLook({ kind: 'control', doubtful: false }, 6);
  const lines = SIDES.map((holder) =>
    figure(
      'frontier line',
      `on ${holder} land`,
      leastOver((step) => {
        const land = tintOf(palette, holder, step);
        return contrast(laidOver(land, palette.frontier, lineOpacity), land);
      }),
      LEAST.symbol,
    ),
  );
  const sea = [
    figure('names on the sea', 'waterName on sea', contrast(palette.waterName, palette.sea), LEAST.text),
    figure('shore', 'shore on song land', contrast(palette.shore, tintOf(palette, 'song', 0)), LEAST.symbol),
    figure('rivers', 'river on song land', contrast(palette.river, tintOf(palette, 'song', 1)), LEAST.symbol),
    figure('rivers', 'river on jin land', contrast(palette.river, tintOf(palette, 'jin', 1)), LEAST.symbol),
  ];
  return [...inkAndNotes, ...names, ...commanders, ...arrows, ...lines, ...sea];
}
