import type { FrontierChain } from './frontier-chains.ts';

/** How a line along a frontier is broken: lengths of dash and gap by turns, in widths of the line; none for a solid line. */
type Dashes = readonly [dash: number, gap: number, dash: number, gap: number];

/** How a frontier looks at a zoom; lengths in CSS px, measured from the frontier itself to one side where they say so. */
export interface FrontierLook {
  /** How far the wash reaches to either side. */
  readonly wash: number;
  /** How far the band reaches to either side. */
  readonly band: number;
  readonly bandOpacity: number;
  readonly lineWidth: number;
  readonly lineOpacity: number;
  readonly dashes: Dashes;
}

const BANDLESS: ReadonlySet<string> = new Set(['contested', 'none']);

/** Whether land held so is lined with a band and a wash along its frontiers. */
export function bearsBand(holder: string): boolean {
  return !BANDLESS.has(holder);
}

/** The widest reach of a wash at any zoom, in px. */
const WASH = [13, 26] as const;
const BAND = [3.5, 6.4] as const;
const LINES = {
  treaty: { width: [1.3, 2], opacity: 1, dashes: [6, 2, 1.2, 2] },
  control: { width: [0.7, 1.1], opacity: 0.8, dashes: [1, 0, 1, 0] },
  doubtful: { width: [0.9, 1.3], opacity: 0.8, dashes: [1, 3, 1, 3] },
} as const;

/** Linear from the first value at zoom 5 to the second at zoom 8, and constant beyond. */
function between([near, far]: readonly [number, number], zoom: number): number {
  return near + (far - near) * Math.min(Math.max((zoom - 5) / 3, 0), 1);
}

/** How much farther than its reach a frontier’s picture is laid on the map, as a factor. */
export const FRONTIER_HALO = 1.5;

/** How far from a frontier anything of it is drawn at a zoom, in CSS px. */
export function frontierReach(zoom: number): number {
  return between(WASH, zoom);
}

/** How a chain looks at a zoom: treaty lines are broken, doubtful ones dotted and their wash half as wide. */
export function frontierLook(
  { kind, doubtful }: Pick<FrontierChain, 'kind' | 'doubtful'>,
  zoom: number,
): FrontierLook {
  const line = LINES[kind === 'treaty' ? 'treaty' : doubtful ? 'doubtful' : 'control'];
  return {
    wash: between(WASH, zoom) * (doubtful ? 0.5 : 1),
    band: between(BAND, zoom),
    bandOpacity: doubtful ? 0.4 : 0.85,
    lineWidth: between(line.width, zoom),
    lineOpacity: line.opacity,
    dashes: line.dashes,
  };
}
