import type { Box } from '../../geometry/box.ts';
import { boxOfPoints } from '../../geometry/bounding-box.ts';
import type { FrontierChain } from '../../style/frontiers/frontier-chains.ts';

/** Gives the box of a chain in degrees, measured once for each; `null` where it has no point. */
export function boxesOfChains(): (chain: FrontierChain) => Box | null {
  const known = new Map<FrontierChain, Box | null>();
  return (chain) => {
    const box = known.get(chain) ?? boxOfPoints(chain.coordinates);
    known.set(chain, box);
    return box;
  };
}
