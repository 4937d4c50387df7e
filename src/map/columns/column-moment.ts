import type { LonLat } from '../../geometry/great-circle.ts';
import { fromMercator } from '../../geometry/mercator.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import { columnForm, FORESIGHT_DAYS } from '../../style/columns/column-form.ts';
import { columnPath, type ColumnPath } from '../../style/columns/column-path.ts';
import { columnRoad } from '../../style/columns/column-road.ts';
import { columnSlots } from '../../style/columns/column-slot.ts';
import { createLifespanLevels, type Run } from '../../lifespans/lifespan-levels.ts';
import type { ArmyWidths } from '../../view/army-widths.ts';
import type { Palette } from '../../style/palette/palette.ts';
import type { ScreenPoint } from '../../style/placing/curved-text.ts';
import type { Instant } from '../../time/instant.ts';
import { nearestColumn } from './column-hit.ts';
import type { DrawnHead } from './column-obstacles.ts';
import { STATE_TEXELS } from './column-shaders.ts';
import { columnLife, writeColumnState, type ColumnHead, type ColumnTimeRange } from './column-state.ts';

/** What columns look like besides the instant, and are told by whoever owns them. */
export interface ColumnSetters {
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
  /** What the width of an army tells. */
  setWidths(widths: ArmyWidths): void;
  /** Shows one column at full strength. */
  setEmphasis(id: string | null): void;
}

/** The camera that columns are looked at by; `turn` in radians. */
export interface ColumnCamera {
  readonly zoom: number;
  readonly turn: number;
  project(at: LonLat): ScreenPoint;
}

/** All columns at one instant, however they are drawn. */
export interface ColumnMoment extends ColumnSetters {
  /** The movements by row. */
  readonly columns: readonly Movement[];
  /** Four floats a texel, {@link STATE_TEXELS} a row; whole after {@link write}. */
  readonly texels: Float32Array;
  /** What the columns were told. */
  told(): {
    readonly instant: Instant;
    readonly palette: Palette;
    readonly factor: number;
    readonly visible: boolean;
    readonly timeRange: ColumnTimeRange | null;
    readonly emphasis: string | null;
  };
  /** Roads by row, as made for {@link pathZoom}; empty, until {@link complete}, for rows that are not of {@link runs}. */
  paths(): readonly ColumnPath[];
  pathZoom(): number;
  /** Rows that hold all columns there is anything to draw of. */
  runs(): readonly Run[];
  /** Over how many days the roads ahead are hinted; far below 0 for none. */
  ahead(): number;
  /** Writes the texels for a zoom, unless they hold it; the heads drawn. */
  write(zoom: number): readonly ColumnHead[];
  /** A number that rises with all that {@link write} has written anew, and with all else that is drawn otherwise. */
  stamp(): number;
  /** Makes the roads that no instant has asked for yet, so that none has to wait for them. */
  complete(): void;
  /** Forgets the roads, so that they are made and handed over anew. */
  forget(): void;
  /** The heads under a camera, in CSS px. */
  heads(camera: ColumnCamera): readonly DrawnHead[];
  /** The column whose head or body lies within some CSS px of a point, the nearest if several. */
  nearest(x: number, y: number, within: number, camera: ColumnCamera): string | null;
}

/** What columns are made with; `epoch` is a day near the data, from which the shaders count. */
export interface ColumnOptions {
  readonly palette: Palette;
  readonly factor: number;
  readonly epoch: Instant;
  /** What the width of an army tells; its steps, where nothing else is said. */
  readonly widths?: ArmyWidths;
}

const REBUILD_ZOOMS = 0.2;
const ALONE = { offset: 0, keepsEnd: false } as const;
const NO_PATH = columnPath([], 0, ALONE, 1);

/** Prepares the columns; `changed` hears of every change, `rebuilt` of roads made for another zoom. */
export function createColumnMoment(
  movements: readonly Movement[],
  options: ColumnOptions,
  { changed, rebuilt }: { changed(): void; rebuilt(paths: readonly ColumnPath[]): void },
): ColumnMoment {
  const levels = createLifespanLevels(movements.map(columnLife));
  const columns = levels.order.flatMap((i) => movements[i] ?? []);
  const roads = columns.map(({ track }) => columnRoad(track));
  const texels = new Float32Array(columns.length * STATE_TEXELS * 4);
  let { palette, factor, widths = 'steps' } = options;
  let slots = columnSlots(movements, widths);
  let instant: Instant = options.epoch;
  let sieges: readonly LonLat[] = [];
  let visible = true;
  let foresight = true;
  let timeRange: ColumnTimeRange | null = null;
  let emphasis: string | null = null;
  let paths: ColumnPath[] = [];
  let pathZoom = NaN;
  /** The rows whose roads are made for {@link pathZoom}. */
  let made = new Set<number>();
  /** What the texels hold, for all that read it within a frame; nothing once anything but the zoom has changed. */
  let written: { readonly zoom: number; readonly heads: ColumnHead[] } | null = null;
  let stamp = 0;
  const change = () => {
    stamp += 1;
    written = null;
    changed();
  };

  function makePaths(isWanted: (row: number) => boolean): void {
    paths = columns.map(({ id }, row) => {
      const path = paths[row] ?? NO_PATH;
      if (made.has(row) || !isWanted(row)) return path;
      made.add(row);
      return columnPath(roads[row] ?? [], pathZoom, slots.get(id) ?? ALONE, factor);
    });
    rebuilt(paths);
  }

  /** Makes the roads of what is drawn for another zoom; where more of them are asked for at this one, all. */
  function preparePaths(zoom: number): void {
    const known = Math.abs(zoom - pathZoom) <= REBUILD_ZOOMS;
    if (known && made.size === columns.length) return;
    const rows = runs().flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
    if (known) {
      if (rows.some((row) => !made.has(row))) makePaths(() => true);
      return;
    }
    pathZoom = zoom;
    made = new Set();
    paths = [];
    const drawn = new Set(rows);
    makePaths((row) => drawn.has(row));
  }

  const runs = () => levels.runsAt(timeRange?.from ?? instant, timeRange?.to);

  function write(zoom: number): ColumnHead[] {
    preparePaths(zoom);
    if (written?.zoom === zoom) return written.heads;
    const setting = { palette, factor, pathZoom, zoom, sieges, emphasis, timeRange, widths };
    const heads = writeColumnState(texels, columns, paths, runs(), instant, setting);
    written = { zoom, heads };
    stamp += 1;
    return heads;
  }

  return {
    columns,
    texels,
    told: () => ({ instant, palette, factor, visible, timeRange, emphasis }),
    paths: () => paths,
    pathZoom: () => pathZoom,
    runs,
    ahead: () => (timeRange?.kind === 'window' ? timeRange.to - instant : foresight ? FORESIGHT_DAYS : -1e6),
    write,
    stamp: () => stamp,
    complete() {
      if (Number.isNaN(pathZoom) || made.size === columns.length) return;
      makePaths(() => true);
      written = null;
    },
    forget() {
      pathZoom = NaN;
      written = null;
    },
    setInstant(next) {
      instant = next;
      change();
    },
    setSieges(next) {
      sieges = next;
      written = null;
    },
    setPalette(next) {
      palette = next;
      change();
    },
    setFactor(next) {
      if (next === factor) return;
      factor = next;
      pathZoom = NaN;
      change();
    },
    setWidths(next) {
      if (next === widths) return;
      widths = next;
      slots = columnSlots(movements, widths);
      pathZoom = NaN;
      change();
    },
    setForesight(next) {
      foresight = next;
      change();
    },
    setVisible(next) {
      visible = next;
      change();
    },
    setTimeRange(next) {
      timeRange = next;
      change();
    },
    setEmphasis(id) {
      emphasis = id;
      change();
    },
    heads({ zoom, turn, project }) {
      if (!visible) return [];
      return write(zoom).map(({ id, x, y, angle, width, head, power }) => ({
        id,
        ...project(fromMercator(x, y)),
        angle: angle - turn,
        width,
        ...(head && { head }),
        power,
      }));
    },
    nearest(x, y, within, { zoom, project }) {
      if (!visible) return null;
      const faded = ({ row }: ColumnHead) => {
        const column = columns[row];
        return column ? instant - columnForm(column).fadeDays : instant;
      };
      return nearestColumn({ x, y }, within, write(zoom), paths, faded, project);
    },
  };
}
