import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { Scene } from '../atlas/scene/scene.ts';
import type { Selection } from '../view/view.ts';
import type { ColumnLayer } from './columns/column-layer.ts';
import type { OverlayLayer } from './overlays/overlay-layer.ts';
import type { MapHandlers } from './map-options.ts';
import { nearMiddle } from './near-middle.ts';
import { ownNameAt } from './own-name-at.ts';
import type { SymbolLayer } from './symbols/symbol-layer.ts';

/** What the pointer may meet on the map, nearest to the eye first. */
export interface PointerSubjects {
  readonly symbols: Pick<SymbolLayer, 'hit' | 'placed'>;
  readonly columns: Pick<ColumnLayer, 'nearest'>;
  readonly overlays: ReadonlySet<OverlayLayer>;
  /** What is on the map now; `null` before the first scene. */
  scene(): Scene | null;
  /** Whether the map can be seen. */
  seen(): boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How near a click must come to a line, and the pointer to a column. */
const REACH_PX = 4;
const COLUMN_REACH_PX = 6;

/** Tells `handlers` what the pointer rests on, once a frame at most, what is clicked, and when the map is dragged. */
export function listenToPointer(
  map: MapLibreMap,
  { symbols, columns, overlays, scene, seen }: PointerSubjects,
  handlers: Pick<MapHandlers, 'onSelect' | 'onHover' | 'onTaken'>,
): void {
  /** Whether a point of the reader’s own lies there, which goes before what the atlas draws. */
  const isMarked = ({ x, y }: Point) => [...overlays].some((overlay) => overlay.marks?.(x, y));

  /** What of our own layers lies at a point: the test is cheap enough for every frame. */
  function drawnAt({ x, y }: Point): Selection | null {
    if (isMarked({ x, y })) return null;
    const symbol = symbols.hit(x, y);
    if (symbol) return symbol;
    const column = columns.nearest(x, y, COLUMN_REACH_PX);
    return column ? { kind: 'movement', id: column } : null;
  }

  function idIn(layers: readonly string[], where: PointLike | [PointLike, PointLike]): string | undefined {
    const present = layers.filter((layer) => map.getLayer(layer));
    const id: unknown = map.queryRenderedFeatures(where, { layers: present })[0]?.properties.id;
    return typeof id === 'string' ? id : undefined;
  }

  function baseAt({ x, y }: Point): Selection | null {
    const near: [PointLike, PointLike] = [
      [x - REACH_PX, y - REACH_PX],
      [x + REACH_PX, y + REACH_PX],
    ];
    const now = scene();
    const arc = idIn(['edges'], near);
    const line =
      now?.frontiers.find((frontier) => frontier.arc === arc)?.line ?? idIn(['frontier-claim'], near);
    if (line && now?.lines.some(({ feature }) => feature.id === line)) return { kind: 'line', id: line };
    const water = idIn(['rivers', 'canals', 'dry-course'], near);
    if (water) return { kind: 'water', id: water };
    const prefecture = idIn(['tint'], [x, y]);
    return prefecture === undefined ? null : { kind: 'prefecture', id: prefecture };
  }

  /** Asks the overlays, of which each stands above those before it, from the topmost down. */
  function takenByOverlay({ x, y }: Point): boolean {
    const name = ownNameAt(x, y, symbols.placed());
    return [...overlays].reverse().some((overlay) => overlay.point(x, y, true, name));
  }
  /** The pointer rests on the topmost overlay that has something there, or, with `null`, on none. */
  function restOnOverlay(at: Point | null): void {
    const below = [...overlays].reverse();
    const name = at && ownNameAt(at.x, at.y, symbols.placed());
    const over = at && below.find((overlay) => overlay.point(at.x, at.y, false, name));
    for (const overlay of below) if (overlay !== over) overlay.left();
  }

  map.on('dragstart', () => handlers.onTaken());
  function choose(point: Point): void {
    const drawn = drawnAt(point);
    handlers.onSelect(drawn ?? (takenByOverlay(point) ? null : baseAt(point)));
  }
  map.on('click', ({ point }) => choose(point));
  const canvas = map.getCanvas();
  canvas.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const middle = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
    choose(nearMiddle((x, y) => isMarked({ x, y }) || drawnAt({ x, y }) !== null, middle));
  });
  let frame = 0;
  map.on('mousemove', ({ point, originalEvent }) => {
    cancelAnimationFrame(frame);
    if (!seen() || originalEvent.buttons !== 0) return;
    frame = requestAnimationFrame(() => {
      const drawn = drawnAt(point);
      handlers.onHover(drawn);
      restOnOverlay(drawn ? null : point);
    });
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    handlers.onHover(null);
    restOnOverlay(null);
  });
}
