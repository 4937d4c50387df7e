import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import { toMercator, worldSize, type MercatorBox } from '../../geometry/mercator.ts';
import { ORIGIN } from '../../style/columns/column-road.ts';
import { columnMesh } from './column-mesh.ts';
import {
  createColumnMoment,
  type ColumnCamera,
  type ColumnMoment,
  type ColumnOptions,
  type ColumnSetters,
} from './column-moment.ts';
import type { DrawnHead } from './column-obstacles.ts';
import { createColumnProgram, type ColumnProgram } from './column-program.ts';
import { roadsDrawn } from './roads-drawn.ts';
import { createColumnSight, type ColumnSight } from './column-sight.ts';
import type { Run } from '../../lifespans/lifespan-levels.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import { mercatorProjection, screenProjection } from '../screen-projection.ts';
import { tilesOf, type FrameClip, type PartlyDrawn } from '../land/partly-drawn.ts';
import type { RoadsOnScreen } from './road-parts.ts';
import { touchColumns, type DrawnColumns } from './touch-columns.ts';

/** The columns on the road: arrows, chains and rails whose only input in time is the instant. */
export interface ColumnLayer
  extends CustomLayerInterface, ColumnSetters, Pick<ColumnMoment, 'forget' | 'complete'>, PartlyDrawn {
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

/** Creates the layer; add it below the symbols. */
export function createColumnLayer(movements: readonly Movement[], options: ColumnOptions): ColumnLayer {
  const { epoch } = options;
  let map: MapLibreMap | null = null;
  let program: ColumnProgram | null = null;
  let sight: ColumnSight | null = null;
  let clip: FrameClip = 'all';
  /** What was drawn in the last frame; none where that is not known. */
  let drawn: { readonly columns: DrawnColumns; readonly stamp: number } | null = null;
  const moment = createColumnMoment(movements, options, {
    changed: () => map?.triggerRepaint(),
    rebuilt(paths) {
      sight = createColumnSight(paths);
      drawn = null;
      program?.upload(columnMesh(paths, epoch));
    },
  });
  const { columns, texels } = moment;

  /** The rows to draw under the map’s camera, once the texels are written. */
  function drawnRuns(view: MapLibreMap): readonly Run[] {
    const { timeRange, factor } = moment.told();
    if (timeRange) return moment.runs();
    const reach = (REACH_PX * factor) / worldSize(view.getZoom());
    return sight?.runs(moment.runs(), texels, boundsOf(view), reach) ?? [];
  }

  const roadsOnScreen = (view: MapLibreMap): RoadsOnScreen => ({
    paths: moment.paths(),
    factor: moment.told().factor,
    project: mercatorProjection(view, ORIGIN),
  });

  /** What is drawn in the coming frame, once the texels are written. */
  function drawnColumns(view: MapLibreMap): DrawnColumns {
    const { instant, timeRange, visible } = moment.told();
    return {
      texels,
      runs: visible ? drawnRuns(view) : [],
      now: instant,
      seenUntil: instant + moment.ahead(),
      scale: worldSize(view.getZoom()) / worldSize(moment.pathZoom()),
      ranged: timeRange !== null,
    };
  }

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
      drawn = null;
    },
    render(_, { defaultProjectionData }) {
      const { visible, instant, palette, factor, timeRange, emphasis } = moment.told();
      if (!map || !program || !visible || clip === 'none') return;
      const zoom = map.getZoom();
      moment.write(zoom);
      const size = worldSize(zoom);
      const frame = drawnColumns(map);
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
        runs: frame.runs,
        roads: roadsDrawn(frame, roadsOnScreen(map), tilesOf(clip)),
        chosen: emphasis === null ? -1 : columns.findIndex(({ id }) => id === emphasis),
        clip,
      });
    },
    touch(tiles) {
      const view = map;
      if (!view) return false;
      moment.write(view.getZoom());
      const stamp = moment.stamp();
      if (drawn?.stamp === stamp) return true;
      const before = drawn;
      const now = drawnColumns(view);
      drawn = { columns: { ...now, texels: texels.slice() }, stamp };
      if (before) touchColumns(tiles, before.columns, now, roadsOnScreen(view));
      return before !== null;
    },
    forgetDrawn() {
      drawn = null;
    },
    clip(next) {
      clip = next;
    },
    heads: () => (map ? moment.heads(cameraOf(map)) : []),
    nearest: (x, y, within) => (map ? moment.nearest(x, y, within, cameraOf(map)) : null),
  };
}
