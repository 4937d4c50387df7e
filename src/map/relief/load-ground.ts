import liningBox from '../../../geo/water-lining.json';
import liningUrl from '../../../geo/water-lining.webp?url';
import reliefCoding from '../../../geo/relief.json';
import reliefUrl from '../../../geo/relief.webp?url';
import type { Box } from '../../geometry/box.ts';
import type { ReliefCoding } from './height-grid.ts';
import { registerRelief } from './relief-protocol.ts';
import { loadWaterLining, type WaterLining } from './water-lining.ts';

/** What lies under the map of an atlas; `null` for what it does not have, or what could not be had. */
export interface Ground {
  /** The sea’s lining, and the degrees that it covers. */
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

async function loadLining(onLost: (error: unknown) => void): Promise<Ground['lining']> {
  try {
    return liningUrl ? { picture: await loadWaterLining(liningUrl), box: liningCorners() } : null;
  } catch (error) {
    onLost(error);
    return null;
  }
}

/** Makes the relief known to the map and loads the lining, without which the map is drawn as well: `onLost` is told why. */
export async function loadGround(onLost: (error: unknown) => void): Promise<Ground> {
  if (reliefUrl && reliefCoding) registerRelief(reliefUrl, reliefCoding as ReliefCoding);
  return {
    lining: await loadLining(onLost),
    relief: reliefUrl ? reliefCorners() : null,
  };
}
