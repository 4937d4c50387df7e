import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import { toMercator, worldSize, type MercatorBox } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import type { Palette } from '../../style/palette/palette.ts';
import type { Instant } from '../../time/instant.ts';
import { columnMesh } from './column-mesh.ts';
import { createColumnMoment, type ColumnCamera, type ColumnSetters } from './column-moment.ts';
import type { DrawnHead } from './column-obstacles.ts';
import { createColumnProgram, type ColumnProgram } from './column-program.ts';
import { createColumnSight, type ColumnSight } from './column-sight.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import { screenProjection } from '../screen-projection.ts';

/** The columns on the road: arrows, chains and rails whose only input in time is the instant. */
export interface ColumnLayer extends CustomLayerInterface, ColumnSetters {
  /** The heads of this instant under the camera of this moment, in CSS px. */
  heads(): readonly DrawnHead[];
  /** The column whose head or body lies within some CSS px of a point, the nearest if several. */
  nearest(x: number, y: number, within: number): string | null;
}

/** How far from its path anything of a column is drawn, in px. */
const REACH_PX = 48;

/** What the camera shows, in Mercator coordinates (0 to 1). */
function boundsOf(map: MapLibreMap): MercatorBox {
  const bounds = map.getBounds();
  const corner = ({ lng, lat }: { lng: number; lat: number }) => toMercator([lng, lat]);
  const [a, b] = [corner(bounds.getNorthWest()), corner(bounds.getSouthEast())];
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
}

const cameraOf = (map: MapLibreMap): ColumnCamera => ({
  zoom: map.getZoom(),
  turn: (map.getBearing() * Math.PI) / 180,
  project: screenProjection(map),
});

/** Creates the layer; add it below the symbols. `epoch` is a day near the data, from which the shaders count. */
export function createColumnLayer(
  movements: readonly Movement[],
  options: { readonly palette: Palette; readonly factor: number; readonly epoch: Instant },
): ColumnLayer {
  const { epoch } = options;
  let map: MapLibreMap | null = null;
  let program: ColumnProgram | null = null;
  let sight: ColumnSight | null = null;
  const moment = createColumnMoment(movements, options, {
    changed: () => map?.triggerRepaint(),
    rebuilt(paths) {
      sight = createColumnSight(paths);
      program?.upload(columnMesh(paths, epoch));
    },
  });
  const { columns, texels } = moment;

  return {
    ...moment,
    id: 'columns',
    type: 'custom',
    renderingMode: '2d',

    onAdd(view, gl) {
      map = view;
      program = createColumnProgram(gl as WebGL2RenderingContext, columns.length);
      moment.forget();
    },
    onRemove() {
      program?.remove();
      program = map = null;
    },
    render(_, { defaultProjectionData }) {
      const { visible, instant, palette, factor, timeRange, emphasis } = moment.told();
      if (!map || !program || !visible) return;
      const zoom = map.getZoom();
      moment.write(zoom);
      const size = worldSize(zoom);
      const runs = moment.runs();
      program.draw(texels, {
        matrix: defaultProjectionData.mainMatrix,
        origin: ORIGIN,
        mercatorPerPx: 1 / size,
        scale: size / worldSize(moment.pathZoom()),
        factor,
        now: instant - epoch,
        pixelRatio: drawnRatio(map),
        foresight: moment.ahead(),
        timeRange: timeRange ? (timeRange.kind === 'window' ? 1 : 2) : 0,
        panel: rgbOf(palette.panel),
        runs: timeRange ? runs : (sight?.runs(runs, texels, boundsOf(map), (REACH_PX * factor) / size) ?? []),
        chosen: emphasis === null ? -1 : columns.findIndex(({ id }) => id === emphasis),
      });
    },
    heads: () => (map ? moment.heads(cameraOf(map)) : []),
    nearest: (x, y, within) => (map ? moment.nearest(x, y, within, cameraOf(map)) : null),
  };
}
