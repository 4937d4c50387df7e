import { fromMercator } from '../../geometry/mercator.ts';
import { AROUND, type LabelAnchor, type LabelLines, type LabelRun, type PointLabel } from './label.ts';
import { haloOf, run, type LabelSettings } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';

/** Where names of what is not of the record stand: before those of the record, where these leave room, or nowhere. */
export const OWN_NAMES = ['above', 'among', 'none'] as const;
export type OwnNames = (typeof OWN_NAMES)[number];

/** Makes the labels of what is not of the record, for the settings of a frame. */
export type OwnLabelMaker = (settings: LabelSettings) => readonly PointLabel[];

/** A thing that wants its name on the map. */
export interface OwnNamed {
  /** Stable, and of this thing alone. */
  readonly key: string;
  readonly text: string;
  /** Mercator coordinates, 0 to 1. */
  readonly x: number;
  readonly y: number;
  /** The radius in px of the dot beside which it stands; `null`: it stands over its point. */
  readonly radius: number | null;
  /** Whether it moves with the day. */
  readonly moving: boolean;
}

const SIZE = 13;
const LONGEST = 60;
/** A name longer than this stands in two lines, where it has a blank. */
const LONG = 22;
const OVER: readonly LabelAnchor[] = ['centre'];
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Letters of one script after another, each run in its face. */
function runsOf(text: string, settings: LabelSettings): LabelRun[] {
  const runs: { han: boolean; text: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const han = letter === ' ' ? (last?.han ?? false) : HAN.test(letter);
    if (last?.han === han) last.text += letter;
    else runs.push({ han, text: letter });
  }
  const size = SIZE * settings.factor;
  return runs.map((one, i) =>
    run(
      one.text.trim(),
      one.han ? 'han' : 'latin-bold',
      one.han ? size : size * 0.95,
      settings.palette.ink,
      0,
      i === 0 ? 0 : 3,
    ),
  );
}

function linesOf(text: string, settings: LabelSettings): LabelLines {
  const brief = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  if (brief.length <= LONG || !brief.includes(' ')) return [runsOf(brief, settings)];
  const blanks = [...brief.matchAll(/ /g)].map(({ index }) => index);
  const middle = brief.length / 2;
  const at = blanks.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? 0;
  return [runsOf(brief.slice(0, at), settings), runsOf(brief.slice(at + 1), settings)];
}

/** The label of a thing of the reader’s own. */
export function ownLabel(
  { key, text, x, y, radius, moving }: OwnNamed,
  names: Exclude<OwnNames, 'none'>,
  settings: LabelSettings,
): PointLabel {
  return {
    key,
    subject: 'names',
    lines: linesOf(text, settings),
    halo: haloOf(settings, 1.8),
    priority: names === 'above' ? PRIORITY.nearSiege - 1 : PRIORITY.county + 50,
    opacity: 1,
    at: fromMercator(x, y),
    anchors: radius === null ? OVER : AROUND,
    offset: (radius ?? 0) + 3,
    moving,
  };
}
