import type { MarkColours } from '../../lifespans/drawn/map-layer.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import type { GroundPalette } from '../../style/palette/palette.ts';

/** What marks records on a ground; of paper and ink the lighter, which parts a dot of any colour from any ground. */
export function overlayColours({ panel, ink, today }: GroundPalette): MarkColours {
  const light = (colour: string) => rgbOf(colour).reduce((sum, value) => sum + value, 0);
  return { mark: rgbOf(today), rim: rgbOf(light(panel) >= light(ink) ? panel : ink) };
}
