import type { Map as MapLibreMap } from 'maplibre-gl';
import { prepareColumnPrograms } from './columns/column-program.ts';
import { prepareFrontierProgram } from './frontiers/frontier-program.ts';
import { prepareFrontierScreen } from './frontiers/frontier-screen.ts';
import { prepareLandPictures } from './land/land-picture.ts';
import { prepareSymbolProgram } from './symbols/symbol-program.ts';

/**
 * Begins to compile what the layers of our own draw by, so that it is done beside the page’s other work: who takes a program
 * that was not begun waits for all that the graphics card has yet to do.
 */
export function preparePrograms(map: MapLibreMap): void {
  const gl = map.painter.context.gl as WebGL2RenderingContext;
  for (const prepare of [
    prepareFrontierProgram,
    prepareFrontierScreen,
    prepareColumnPrograms,
    prepareSymbolProgram,
    prepareLandPictures,
  ])
    prepare(gl);
}
