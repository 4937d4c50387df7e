import type { LonLat } from '../../geometry/great-circle.ts';
import type { MapSymbol } from '../symbols/symbol.ts';
import type { Colour } from '../palette/palette.ts';

/** The faces of the map: Han, its bold, Kai (the italic of Han), and three of Latin. */
export type LabelFace = 'han' | 'han-bold' | 'kai' | 'latin' | 'latin-italic' | 'latin-bold';

/** A run of text in one face, size (px), tracking (em, after every letter but the last) and colour. */
export interface LabelRun {
  readonly text: string;
  readonly face: LabelFace;
  readonly size: number;
  readonly tracking: number;
  readonly colour: Colour;
  /** Space before the run, in px. */
  readonly gap?: number;
}

/** The lines of a label from top to bottom, each of runs from left to right. */
export type LabelLines = readonly (readonly LabelRun[])[];

/** The soft edge around letters; `width` in px. */
export interface LabelHalo {
  readonly colour: Colour;
  readonly width: number;
}

/** Where the text stands about its point. `centre` may be nudged a little to a free place. */
export type LabelAnchor =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'below-right'
  | 'below-left'
  | 'above-right'
  | 'above-left'
  | 'centre';

/** The anchors of a point, in the order of preference. */
export const AROUND: readonly LabelAnchor[] = [
  'right',
  'left',
  'below',
  'above',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
];

/** What a reader can switch. `names` are the texts of places, sieges and columns; `rivers` names seas as well. */
export const SYMBOL_SUBJECTS = [
  'places',
  'passes',
  'sieges',
  'events',
  'names',
  'rivers',
  'ranges',
  'states',
] as const;
export type SymbolSubject = (typeof SYMBOL_SUBJECTS)[number];

/** What lies under the pointer, or what is emphasised. */
export interface SymbolTarget {
  readonly kind: 'place' | 'siege' | 'event' | 'movement';
  readonly id: string;
}

/** How a text runs along a curve. */
export interface CurveSetting {
  /** The most the line may turn between two neighbouring letters, in degrees. */
  readonly maxBend: number;
  /** The tracking may grow up to this many em, to span `span` (0 to 1) of the curve. */
  readonly maxTracking?: number;
  readonly span?: number;
  /** Distance of the letters' middle from the curve, in em: 0 on it, otherwise on the side that is free. */
  readonly lift: number;
  /** Whether the straightest stretch is tried first, in place of the middle. */
  readonly seeksStraight?: boolean;
}

interface LabelCandidateBase {
  /** Stable over days, as `place:a-town`. */
  readonly key: string;
  readonly subject: SymbolSubject;
  readonly lines: LabelLines;
  /** Shorter forms, tried in turn where `lines` find no room. */
  readonly shorter?: readonly LabelLines[];
  readonly halo: LabelHalo;
  /** Lower is placed first. */
  readonly priority: number;
  /** 0 to 1. */
  readonly opacity: number;
  readonly target?: SymbolTarget;
  /** Labels of one group stand at least `spacing` px apart: a state's name at its several points. */
  readonly group?: string;
  readonly spacing?: number;
}

/** A label beside or over a point, with the symbol drawn there. */
export interface PointLabel extends LabelCandidateBase {
  readonly at: LonLat;
  readonly anchors: readonly LabelAnchor[];
  /** Other points tried where the text finds no room at the first. */
  readonly elsewhere?: readonly LonLat[];
  /** Distance from the point to the text, in px. */
  readonly offset: number;
  /** Where the text stands about, from the point, in px: the symbol that stands beside it. */
  readonly about?: readonly [x: number, y: number];
  readonly symbol?: MapSymbol;
  /** The scale of the ring of emphasis about the symbol, which other labels keep clear of. */
  readonly ringed?: number;
  /** Whether the symbol stays where its label finds no room. */
  readonly symbolAlone?: boolean;
  /** Whether no label may cover the symbol; others give way to more important labels. */
  readonly symbolFirm?: boolean;
  /** Whether the label is shown even over the body of a column, and changes sides rather than rest. */
  readonly insistent?: boolean;
  /** Whether the point moves with the day, so that the label may change sides rather than vanish. */
  readonly moving?: boolean;
  /** Whether the label, where it finds no room beside its point, looks for it farther off, as far as this many px. */
  readonly reach?: number;
  /** The road behind a column, from its head backwards: the label may slide along it. */
  readonly trail?: readonly LonLat[];
}

/** A label along a curve. */
export interface CurveLabel extends LabelCandidateBase {
  readonly curve: readonly LonLat[];
  readonly setting: CurveSetting;
}

/** A text, and perhaps a symbol, that asks for a place on the map. */
export type LabelCandidate = PointLabel | CurveLabel;

/** Whether a candidate runs along a curve. */
export function isCurved(candidate: LabelCandidate): candidate is CurveLabel {
  return 'curve' in candidate;
}

/** Whether a candidate is that of a target: its own, or the name of a place that a siege has taken over. */
export function isMarked({ key, target }: LabelCandidate, { kind, id }: SymbolTarget): boolean {
  return (target?.kind === kind && target.id === id) || key === `${kind}:${id}`;
}

/** The plain text of lines, a space between lines. */
export function textOf(lines: LabelLines): string {
  return lines.map((runs) => runs.map(({ text }) => text).join(' ')).join(' ');
}
