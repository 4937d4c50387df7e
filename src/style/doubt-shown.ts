import { hasWeight } from '../atlas/event.ts';
import type { Presence } from '../atlas/presence.ts';
import type { Scene } from '../atlas/scene/scene.ts';

/** Which ways of being sure a scene draws besides the certain one; `visible` tells which prefectures the reader can see. */
export function doubtsShown(scene: Scene, visible: (prefecture: string) => boolean): Presence[] {
  const found = new Set<Presence>([
    ...scene.events.filter(hasWeight).map(({ dated }) => dated),
    ...[...scene.sieges, ...scene.movements].map(({ presence }) => presence),
    ...scene.fringe.map(({ siege }) => siege.doubt),
    ...scene.doubts.filter(({ prefecture }) => visible(prefecture)).map(({ doubt }) => doubt),
  ]);
  return (['possible', 'approximate'] as const).filter((doubt) => found.has(doubt));
}
