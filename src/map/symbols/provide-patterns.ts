import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Palette } from '../../style/palette/palette.ts';
import { doubtPattern, grainPattern, hatchPattern, marshPattern, type Pattern } from './patterns.ts';

/** The pattern of a style by its name, in a palette with the hatching of `powers`; `null` where there is none of that name. */
export function patternOf(id: string, palette: Palette, powers: readonly string[]): Pattern | null {
  const power = powers.find((candidate) => id === `hatch-${palette.name}-${candidate}`);
  if (power) return hatchPattern(palette, power);
  const grained = Object.entries(palette.grains).find(([power]) => id === `grain-${palette.name}-${power}`);
  if (grained) return grainPattern(palette, ...grained);
  if (id.startsWith('marsh-')) return marshPattern(palette);
  if (id.startsWith('doubt-')) return doubtPattern(palette, id.endsWith('approximate'));
  return null;
}

/** Has `map` draw a palette’s patterns, the hatching of `powers` among them, when its style first asks for each. */
export function providePatterns(map: MapLibreMap, palette: Palette, powers: readonly string[]): void {
  map.setMissingStyleImageResolver((id) => {
    const pattern = patternOf(id, palette, powers);
    if (pattern) map.addImage(id, pattern.image, { pixelRatio: pattern.pixelRatio });
  });
}
