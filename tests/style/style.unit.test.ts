import {
  createExpression,
  type GeoJSONSourceSpecification,
  type LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { expect, it } from 'vitest';
import { LINES_REACH_PX, makeStyle } from '../../src/style/style.ts';
import { palettes } from '../atlas-of-geo.ts';

const source: GeoJSONSourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};
const { layers } = makeStyle(Object.values(palettes)[0] as never, { territory: source, base: source }, []);

/** A property of a line layer for the feature that has most of it, in px. */
function most(layer: LayerSpecification, key: 'line-width' | 'line-offset', zoom: number): number {
  const written = (layer.paint as Record<string, unknown> | undefined)?.[key];
  if (typeof written === 'number') return written;
  if (written === undefined) return key === 'line-width' ? 1 : 0;
  const made = createExpression(written, `layers.${layer.id}.paint.${key}`);
  if (made.result === 'error') throw new Error(String(made.value));
  return Number(made.value.evaluate({ zoom }, { type: 'LineString', properties: { rank: 1 } }, { on: 1 }));
}

it('no line is drawn farther from its feature than the style says', () => {
  const lines = layers.filter(({ type }) => type === 'line');
  expect(lines.length).toBeGreaterThan(5);
  let far = 0;
  for (const layer of lines)
    for (let zoom = 2; zoom <= 12; zoom += 0.5)
      far = Math.max(far, Math.abs(most(layer, 'line-offset', zoom)) + most(layer, 'line-width', zoom) / 2);
  expect(far).toBeGreaterThan(5);
  expect(far).toBeLessThanOrEqual(LINES_REACH_PX);
});
