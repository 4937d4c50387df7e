import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { stillRuns } from '../../../src/map/land/still-runs.ts';
import { makeStyle } from '../../../src/style/style.ts';
import { palettes } from '../../atlas-of-geo.ts';

const source: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };
const layers = makeStyle(
  palettes.paper,
  { territory: source, base: source, relief: source, 'water-lining': source },
  ['jin'],
).layers.map((layer) => ({
  ...layer,
  isStateDependent: () => JSON.stringify(layer).includes('"feature-state"'),
}));

describe('the layers that time never moves', () => {
  it('are in runs one after the other, and none of them follows from the state of a feature', () => {
    const runs = stillRuns(layers);
    const order = layers.map(({ id }) => id);
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) {
      const first = order.indexOf(run[0] ?? '');
      expect(order.slice(first, first + run.length)).toEqual(run);
      for (const id of run) expect(layers.find((layer) => layer.id === id)?.isStateDependent()).toBe(false);
    }
    const kept = runs.flat();
    expect(kept).toEqual(expect.arrayContaining(['heights', 'shade', 'rivers', 'sea', 'water-lining']));
    expect(kept).not.toContain('tint');
  });

  it('leave out a line that stands alone, and all that is drawn by a layer of our own', () => {
    const layer = (id: string, type: string, moves = false) => ({ id, type, isStateDependent: () => moves });
    expect(
      stillRuns([
        layer('a', 'line'),
        layer('b', 'custom'),
        layer('c', 'hillshade'),
        layer('d', 'fill', true),
        layer('e', 'line'),
        layer('f', 'fill'),
      ]),
    ).toEqual([['c'], ['e', 'f']]);
  });
});
