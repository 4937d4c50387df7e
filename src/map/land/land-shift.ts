import type { Map as MapLibreMap } from 'maplibre-gl';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import type { BufferBox } from './buffer-box.ts';

/** Where a picture of the land lies: the camera that it was drawn or last laid for, and by how much it lies beside that. */
export interface LandPlace {
  /** All of the camera but where it looks. */
  readonly view: string;
  readonly lng: number;
  readonly lat: number;
  /** Device px to the right and upwards, less than half of one each. */
  readonly beside: Shift;
}

/** Device px to the right and upwards. */
interface Shift {
  readonly x: number;
  readonly y: number;
}

/** A picture that is laid elsewhere: by how many whole device px, and where it lies then. */
export interface LandShift {
  readonly shift: Shift;
  readonly place: LandPlace;
}

const NOWHERE: Shift = { x: 0, y: 0 };

function viewOf(map: MapLibreMap): string {
  const { width, height } = map.painter;
  return [width, height, drawnRatio(map), map.getZoom(), map.getBearing(), map.getRoll()].join(' ');
}

/** Where a picture lies that is drawn under the map’s camera of this moment. */
export function landPlace(map: MapLibreMap): LandPlace {
  return { view: viewOf(map), ...map.getCenter(), beside: NOWHERE };
}

/** Where a picture is to be laid under the map’s camera of this moment; `null` where the camera did more than go elsewhere. */
export function landShift(map: MapLibreMap, { view, lng, lat, beside }: LandPlace): LandShift | null {
  if (viewOf(map) !== view) return null;
  const [was, is] = [map.project([lng, lat]), map.project(map.getCenter())];
  const ratio = drawnRatio(map);
  const exact = { x: (was.x - is.x) * ratio + beside.x, y: (is.y - was.y) * ratio + beside.y };
  const shift = { x: Math.round(exact.x), y: Math.round(exact.y) };
  const left = { x: exact.x - shift.x, y: exact.y - shift.y };
  return { shift, place: { ...landPlace(map), beside: left } };
}

/** What of a drawing buffer a picture of its size does not cover once it is shifted, in at most two boxes. */
export function revealed({ x, y }: Shift, width: number, height: number): BufferBox[] {
  const [across, up] = [Math.min(Math.abs(x), width), Math.min(Math.abs(y), height)];
  const side = { x: x > 0 ? 0 : width - across, y: 0, width: across, height };
  const rest = { x: x > 0 ? across : 0, width: width - across };
  const edge = { ...rest, y: y > 0 ? 0 : height - up, height: up };
  return [side, edge].filter((box) => box.width > 0 && box.height > 0);
}
