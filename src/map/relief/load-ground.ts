import liningBox from '../../../geo/water-lining.json';
import liningUrl from '../../../geo/water-lining.webp?url';
import reliefCoding from '../../../geo/relief.json';
import reliefUrl from '../../../geo/relief.webp?url';
import type { Box } from '../../geometry/box.ts';
import type { ReliefCoding } from './height-grid.ts';
import { registerRelief } from './relief-protocol.ts';
import { createWaterLining, type WaterLining } from './water-lining.ts';

/** What lies under the map of an atlas; `null` for what it does not have. */
export interface Ground {
  /** The sea’s lining, which maps have come once they stand, and the degrees that it covers. */
  readonly lining: { readonly picture: WaterLining; readonly box: Box } | null;
  /** The degrees that the relief covers; its tiles are fetched by the map. */
  readonly relief: Box | null;
}

function liningCorners(): Box {
  const { west, south, east, north } = liningBox;
  return [west, south, east, north];
}

function reliefCorners(): Box {
  const { west, north, width, height, perDegree } = reliefCoding;
  return [west, north - height / perDegree, west + width / perDegree, north];
}

/** Makes the relief known to the map, whose picture is fetched from now on. */
export function loadGround(): Ground {
  if (reliefUrl && reliefCoding) registerRelief(reliefUrl, reliefCoding as ReliefCoding);
  return {
    lining: liningUrl ? { picture: createWaterLining(liningUrl), box: liningCorners() } : null,
    relief: reliefUrl ? reliefCorners() : null,
  };
}
