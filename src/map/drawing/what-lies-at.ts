import type { Scene } from '../../atlas/scene/scene.ts';
import type { Selection } from '../../view/view.ts';
import type { FlatLand } from './flat-land.ts';

/** How near a click must come to a line, in CSS px. */
const REACH_PX = 4;

/** What of the land lies at a point of a drawn map: a legal line, else a water, else a prefecture. */
export function landAt(land: FlatLand, scene: Scene | null, x: number, y: number): Selection | null {
  const arc = land.at(['edges'], x, y, REACH_PX);
  const line =
    scene?.frontiers.find((frontier) => frontier.arc === arc)?.line ??
    land.at(['frontier-claim'], x, y, REACH_PX);
  if (line && scene?.lines.some(({ feature }) => feature.id === line)) return { kind: 'line', id: line };
  const water = land.at(['rivers', 'canals', 'dry-course'], x, y, REACH_PX);
  if (water) return { kind: 'water', id: water };
  const prefecture = land.at(['tint'], x, y, 0);
  return prefecture === null ? null : { kind: 'prefecture', id: prefecture };
}
