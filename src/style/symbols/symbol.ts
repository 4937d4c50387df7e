import type { Colour } from '../palette/palette.ts';

/** The forms of symbols; each is drawn in two colours, one over the other. */
export type SymbolShape =
  | 'capital'
  | 'fu'
  | 'fu-doubtful'
  | 'zhou'
  | 'zhou-promoted'
  | 'zhou-doubtful'
  | 'dot'
  | 'dot-doubtful'
  | 'battlefield'
  | 'pass'
  | 'pass-doubtful'
  | 'event'
  | 'event-possible'
  | 'event-approximate'
  | 'ring'
  | 'ring-closed'
  | 'ring-broken'
  | 'ring-possible'
  | 'ring-approximate'
  | 'emphasis';

/** A symbol at a point: `over` is its line, `under` its paper. Lengths in px, angles in degrees clockwise. */
export interface MapSymbol {
  readonly shape: SymbolShape;
  readonly over: Colour;
  readonly under: Colour;
  /** Size against the drawing's own (1 at a type factor of 1). */
  readonly scale: number;
  readonly angle?: number;
  /** Shift from the point, in px. */
  readonly shift?: readonly [x: number, y: number];
  /** 0 to 1. */
  readonly opacity?: number;
}

/** Half the extent of each drawing in px at scale 1: what the text of other symbols must keep clear of. */
export const SYMBOL_RADIUS: Readonly<Record<SymbolShape, number>> = {
  capital: 7.5,
  fu: 5.5,
  'fu-doubtful': 5.5,
  zhou: 3.8,
  'zhou-promoted': 4.5,
  'zhou-doubtful': 3.8,
  dot: 2.4,
  'dot-doubtful': 2.6,
  battlefield: 5,
  pass: 6.5,
  'pass-doubtful': 6.5,
  event: 6.5,
  'event-possible': 6.5,
  'event-approximate': 8,
  ring: 20,
  'ring-closed': 20,
  'ring-broken': 20,
  'ring-possible': 20,
  'ring-approximate': 20,
  emphasis: 11,
};
