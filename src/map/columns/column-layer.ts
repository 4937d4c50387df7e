import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../drawn-ratio.ts';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import { columnForm, FORESIGHT_DAYS } from '../../style/columns/column-form.ts';
import { columnPath, type ColumnPath } from '../../style/columns/column-path.ts';
import { fromMercator, toMercator, worldSize, type MercatorBox } from '../../geometry/mercator.ts';
import { columnRoad, ORIGIN } from '../../style/columns/column-road.ts';
import { columnSlots } from '../../style/columns/column-slot.ts';
import { createLifespanLevels } from '../../style/lifespans/lifespan-levels.ts';
import type { Palette } from '../../style/palette/palette.ts';
import type { Instant } from '../../time/instant.ts';
import type { DrawnHead } from './column-obstacles.ts';
import { createColumnProgram, type ColumnProgram } from './column-program.ts';
import { columnMesh } from './column-mesh.ts';
import { nearestColumn } from './column-hit.ts';
import { columnLife, writeColumnState, type ColumnHead, type ColumnTimeRange } from './column-state.ts';
import { createColumnSight, type ColumnSight } from './column-sight.ts';
import { STATE_TEXELS } from './column-shaders.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import { screenProjection } from '../screen-projection.ts';

/** The columns on the road: arrows, chains and rails whose only input in time is the instant. */
export interface ColumnLayer extends CustomLayerInterface {
  setInstant(instant: Instant): void;
  /** Places under siege, at whose ring a head stops. */
  setSieges(sieges: readonly LonLat[]): void;
  setPalette(palette: Palette): void;
  setFactor(factor: number): void;
  /** Whether the road of the next 30 days is dotted ahead of the heads. */
  setForesight(foresight: boolean): void;
  setVisible(visible: boolean): void;
  /** Draws the roads of a time range whole; `null` for those of the instant. */
  setTimeRange(timeRange: ColumnTimeRange | null): void;
  /** Shows one column at full strength. */
  setEmphasis(id: string | null): void;
  /** The heads of this instant under the camera of this moment, in CSS px. */
  heads(): readonly DrawnHead[];
  /** The column whose head or body lies within some CSS px of a point, the nearest if several. */
  nearest(x: number, y: number, within: number): string | null;
}

const REBUILD_ZOOMS = 0.2;
/** How far from its path anything of a column is drawn, in px. */
const REACH_PX = 48;
const ALONE = { offset: 0, keepsEnd: false } as const;

/** What the camera shows, in Mercator coordinates (0 to 1). */
function boundsOf(map: MapLibreMap): MercatorBox {
  const bounds = map.getBounds();
  const corner = ({ lng, lat }: { lng: number; lat: number }) => toMercator([lng, lat]);
  const [a, b] = [corner(bounds.getNorthWest()), corner(bounds.getSouthEast())];
  return { left: a.x, top: a.y, right: b.x, bottom: b.y };
}

/** Creates the layer; add it below the symbols. `epoch` is a day near the data, from which the shaders count. */
export function createColumnLayer(
  movements: readonly Movement[],
  options: { readonly palette: Palette; readonly factor: number; readonly epoch: Instant },
): ColumnLayer {
  const { epoch } = options;
  const levels = createLifespanLevels(movements.map(columnLife));
  const columns = levels.order.flatMap((i) => movements[i] ?? []);
  const slots = columnSlots(movements);
  const roads = columns.map(({ track }) => columnRoad(track));
  const texels = new Float32Array(columns.length * STATE_TEXELS * 4);
  let { palette, factor } = options;
  let instant: Instant = epoch;
  let sieges: readonly LonLat[] = [];
  let visible = true;
  let foresight = true;
  let timeRange: ColumnTimeRange | null = null;
  let emphasis: string | null = null;
  let map: MapLibreMap | null = null;
  let program: ColumnProgram | null = null;
  let paths: ColumnPath[] = [];
  let pathZoom = NaN;
  let sight: ColumnSight | null = null;
  /** What the texels hold, for all that read it within a frame; nothing once anything but the zoom has changed. */
  let written: { readonly zoom: number; readonly heads: ColumnHead[] } | null = null;
  const repaint = () => {
    written = null;
    map?.triggerRepaint();
  };

  function preparePaths(zoom: number): void {
    if (Math.abs(zoom - pathZoom) <= REBUILD_ZOOMS) return;
    pathZoom = zoom;
    paths = columns.map(({ id }, row) => columnPath(roads[row] ?? [], zoom, slots.get(id) ?? ALONE, factor));
    sight = createColumnSight(paths);
    program?.upload(columnMesh(paths, epoch));
  }

  const runs = () => levels.runsAt(timeRange?.from ?? instant, timeRange?.to);
  const ahead = () =>
    timeRange?.kind === 'window' ? timeRange.to - instant : foresight ? FORESIGHT_DAYS : -1e6;

  function write(zoom: number): ColumnHead[] {
    preparePaths(zoom);
    if (written?.zoom === zoom) return written.heads;
    const heads = writeColumnState(texels, columns, paths, runs(), instant, {
      palette,
      factor,
      pathZoom,
      zoom,
      sieges,
      emphasis,
      timeRange,
    });
    written = { zoom, heads };
    return heads;
  }

  return {
    id: 'columns',
    type: 'custom',
    renderingMode: '2d',

    onAdd(view, gl) {
      map = view;
      program = createColumnProgram(gl as WebGL2RenderingContext, columns.length);
      pathZoom = NaN;
      written = null;
    },
    onRemove() {
      program?.remove();
      program = map = null;
    },
    render(_, { defaultProjectionData }) {
      if (!map || !program || !visible) return;
      const zoom = map.getZoom();
      write(zoom);
      const size = worldSize(zoom);
      program.draw(texels, {
        matrix: defaultProjectionData.mainMatrix,
        origin: ORIGIN,
        mercatorPerPx: 1 / size,
        scale: size / worldSize(pathZoom),
        factor,
        now: instant - epoch,
        pixelRatio: drawnRatio(map),
        foresight: ahead(),
        timeRange: timeRange ? (timeRange.kind === 'window' ? 1 : 2) : 0,
        panel: rgbOf(palette.panel),
        runs: timeRange
          ? runs()
          : (sight?.runs(runs(), texels, boundsOf(map), (REACH_PX * factor) / size) ?? []),
        chosen: emphasis === null ? -1 : columns.findIndex(({ id }) => id === emphasis),
      });
    },
    setInstant(next) {
      instant = next;
      repaint();
    },
    setSieges(next) {
      sieges = next;
      written = null;
    },
    setPalette(next) {
      palette = next;
      repaint();
    },
    setFactor(next) {
      if (next === factor) return;
      factor = next;
      pathZoom = NaN;
      repaint();
    },
    setForesight(next) {
      foresight = next;
      repaint();
    },
    setVisible(next) {
      visible = next;
      repaint();
    },
    setTimeRange(next) {
      timeRange = next;
      repaint();
    },
    setEmphasis(id) {
      emphasis = id;
      repaint();
    },
    heads() {
      if (!map || !visible) return [];
      const project = screenProjection(map);
      const turn = (map.getBearing() * Math.PI) / 180;
      return write(map.getZoom()).map(({ id, x, y, angle, width, power }) => ({
        id,
        ...project(fromMercator(x, y)),
        angle: angle - turn,
        width,
        power,
      }));
    },
    nearest(x, y, within) {
      if (!map || !visible) return null;
      const faded = ({ row }: ColumnHead) => {
        const column = columns[row];
        return column ? instant - columnForm(column).fadeDays : instant;
      };
      return nearestColumn({ x, y }, within, write(map.getZoom()), paths, faded, screenProjection(map));
    },
  };
}
