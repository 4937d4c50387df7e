import type { SymbolShape } from '../../style/symbols/symbol.ts';

/** Where a drawing goes: `under` lays the paper, `over` the line; both are masks, coloured later. */
export interface SymbolPens {
  readonly under: CanvasRenderingContext2D;
  readonly over: CanvasRenderingContext2D;
}

const TURN = 2 * Math.PI;

function disc(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, TURN);
  pen.fill();
}

function circle(pen: CanvasRenderingContext2D, radius: number, width: number, from = 0, to = TURN): void {
  pen.lineWidth = width;
  pen.beginPath();
  pen.arc(0, 0, radius, from, to);
  pen.stroke();
}

function lines(
  pen: CanvasRenderingContext2D,
  width: number,
  points: readonly (readonly [number, number, number, number])[],
): void {
  pen.lineWidth = width;
  for (const [x0, y0, x1, y1] of points) {
    pen.beginPath();
    pen.moveTo(x0, y0);
    pen.lineTo(x1, y1);
    pen.stroke();
  }
}

/** Two arcs back to back, the road between them: 12 px wide, 10 high. */
function pass(pen: CanvasRenderingContext2D, width: number): void {
  pen.lineWidth = width;
  for (const side of [-1, 1]) {
    pen.beginPath();
    pen.moveTo(side * 5.4, -5);
    pen.quadraticCurveTo(side * -0.6, 0, side * 5.4, 5);
    pen.stroke();
  }
}

const ARCS = 8;
const ARC_SHARE = 0.76;

type Arcs = readonly (readonly [from: number, to: number])[];

function ring({ under, over }: SymbolPens, arcs: Arcs, hollow = false, dash: readonly number[] = []): void {
  circle(under, 15, 5.4);
  circle(under, 19.2, 2.6);
  if (hollow)
    for (const radius of [13.2, 16.8]) for (const [from, to] of arcs) circle(over, radius, 1, from, to);
  else for (const [from, to] of arcs) circle(over, 15, 3.4, from, to);
  over.setLineDash([...dash]);
  circle(over, 19.2, dash.length ? 1.6 : 1);
  over.setLineDash([]);
}

function eightArcs(): [number, number][] {
  const margin = (1 - ARC_SHARE) / 2;
  return Array.from({ length: ARCS }, (_, i) => [
    ((i + margin) / ARCS) * TURN,
    ((i + 1 - margin) / ARCS) * TURN,
  ]);
}

function lozenge(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  pen.moveTo(0, -radius);
  pen.lineTo(radius, 0);
  pen.lineTo(0, radius);
  pen.lineTo(-radius, 0);
  pen.closePath();
}

function openLozenge({ under, over }: SymbolPens, radius: number): void {
  lozenge(under, radius + 0.9);
  under.lineWidth = 2.4;
  under.stroke();
  under.fill();
  lozenge(over, radius - 0.9);
  over.lineWidth = 1.8;
  over.stroke();
}

/** Each symbol about its middle, in px at scale 1. */
export const SYMBOL_DRAWINGS: Readonly<Record<SymbolShape, (pens: SymbolPens) => void>> = {
  capital({ under, over }) {
    disc(under, 8.6);
    circle(over, 7, 1.25);
    circle(over, 4.6, 1.25);
    disc(over, 2.4);
  },
  fu({ under, over }) {
    disc(under, 6.6);
    circle(over, 5, 1.4);
    disc(over, 2.1);
  },
  'fu-doubtful'({ under, over }) {
    disc(under, 6.6);
    circle(over, 5, 1.2);
  },
  zhou({ under, over }) {
    disc(under, 4.5);
    circle(over, 3.1, 1.25);
  },
  'zhou-promoted'({ under, over }) {
    disc(under, 5.5);
    circle(over, 3.8, 1.5);
  },
  'zhou-doubtful'({ under, over }) {
    disc(under, 4.5);
    for (let i = 0; i < 4; i++) circle(over, 3.1, 1.15, (i + 0.14) * (TURN / 4), (i + 0.86) * (TURN / 4));
  },
  dot({ under, over }) {
    disc(under, 3.1);
    disc(over, 1.9);
  },
  'dot-doubtful'({ under, over }) {
    disc(under, 3.1);
    circle(over, 1.8, 0.9);
  },
  battlefield({ under, over }) {
    const arms = [[-4.5, -4.5, 4.5, 4.5], [4.5, -4.5, -4.5, 4.5]] as const; // prettier-ignore
    lines(under, 4.6, arms);
    lines(over, 2, arms);
  },
  pass({ under, over }) {
    pass(under, 4);
    pass(over, 1.7);
  },
  'pass-doubtful'({ under, over }) {
    pass(under, 4);
    pass(over, 1.1);
  },
  event({ under, over }) {
    lozenge(under, 6.5);
    under.lineWidth = 2.4;
    under.stroke();
    under.fill();
    lozenge(over, 6.5);
    over.fill();
  },
  'event-possible': (pens) => openLozenge(pens, 6.5),
  'event-approximate'(pens) {
    disc(pens.under, 9);
    openLozenge(pens, 4.6);
    pens.over.setLineDash([2.4, 2]);
    circle(pens.over, 8, 1.3);
    pens.over.setLineDash([]);
  },
  ring: (pens) => ring(pens, eightArcs()),
  'ring-possible': (pens) => ring(pens, eightArcs(), true),
  'ring-approximate': (pens) => ring(pens, eightArcs(), true, [2.6, 3.4]),
  'ring-closed': (pens) => ring(pens, [[0, TURN]]),
  'ring-broken': (pens) => ring(pens, [[-TURN / 4 + 0.62, (TURN * 3) / 4 - 0.62]]),
  emphasis({ under, over }) {
    circle(under, 11, 3.4);
    circle(over, 11, 1.5);
  },
};

/** Half the side of the square that holds any drawing, in px at scale 1. */
export const SYMBOL_REACH: Readonly<Record<SymbolShape, number>> = {
  capital: 10,
  fu: 8,
  'fu-doubtful': 8,
  zhou: 6,
  'zhou-promoted': 7,
  'zhou-doubtful': 6,
  dot: 5,
  'dot-doubtful': 5,
  battlefield: 9,
  pass: 9,
  'pass-doubtful': 9,
  event: 10,
  'event-possible': 10,
  'event-approximate': 11,
  ring: 22,
  'ring-possible': 22,
  'ring-approximate': 22,
  'ring-closed': 22,
  'ring-broken': 22,
  emphasis: 14,
};
