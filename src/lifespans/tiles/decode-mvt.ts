import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { TileLayer } from './tile-feature.ts';

/** Decodes a Mapbox vector tile, layer by layer, as they are asked for. Throws an Error where it is none. */
export function decodeMvt(bytes: Uint8Array): TileLayer[] {
  return Object.values(new VectorTile(new PbfReader(bytes)).layers).map((layer) => ({
    name: layer.name,
    extent: layer.extent,
    features: {
      *[Symbol.iterator]() {
        for (let i = 0; i < layer.length; i++) yield layer.feature(i);
      },
    },
  }));
}
