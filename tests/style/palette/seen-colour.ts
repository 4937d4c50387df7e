import { converter, differenceCiede2000, wcagContrast } from 'culori';

/** Full colour vision, and the three deficiencies at full severity. */
export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly (readonly [number, number, number])[];

/**
 * What a dichromat sees, in linear RGB. G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15/6 (2009) 1291–1298, the matrices of severity 1.0.
 */
const MACHADO: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const linear = converter('lrgb');
const rgb = converter('rgb');
const ciede2000 = differenceCiede2000();

const within = (value: number) => Math.min(Math.max(value, 0), 1);

/** A colour as a vision sees it, clipped to what a screen can show. Throws a RangeError if it is not a colour. */
export function seenAs(colour: string, vision: Vision) {
  const light = linear(colour);
  if (!light) throw new RangeError(`“${colour}” is not a colour`);
  if (vision === 'normal') return light;
  const mixed = ([r, g, b]: readonly [number, number, number]) =>
    within(r * light.r + g * light.g + b * light.b);
  const [red, green, blue] = MACHADO[vision];
  if (!red || !green || !blue) throw new RangeError(`no matrix for ${vision}`);
  return { mode: 'lrgb' as const, r: mixed(red), g: mixed(green), b: mixed(blue) };
}

/** CIEDE2000 between two colours as a vision sees them. */
export function apart(a: string, b: string, vision: Vision): number {
  return ciede2000(seenAs(a, vision), seenAs(b, vision));
}

/** The WCAG 2 contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/** A colour laid at an opacity over another, in sRGB as the map blends, as `rgb(…)`; its own alpha counts as well. */
export function laidOver(ground: string, colour: string, opacity = 1): string {
  const [below, above] = [rgb(ground), rgb(colour)];
  if (!below || !above) throw new RangeError(`“${ground}” or “${colour}” is not a colour`);
  const share = opacity * (above.alpha ?? 1);
  const channel = (key: 'r' | 'g' | 'b') =>
    Math.round(255 * (below[key] + (above[key] - below[key]) * share));
  return `rgb(${channel('r')}, ${channel('g')}, ${channel('b')})`;
}
