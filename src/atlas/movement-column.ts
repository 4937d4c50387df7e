import type { Atlas } from './atlas.ts';
import type { MovementState } from './movement.ts';
import { sceneWords } from './scene-words.ts';
import type { Scene } from './scene.ts';

/** The name of a movement's stop in a language, by its index: undefined past either end and where it has none. */
type StopName = (index: number) => string | undefined;

function stopNames(
  atlas: Atlas,
  scene: Scene,
  { movement }: MovementState,
  language: 'en' | 'zh-Hant',
): StopName {
  const { waypoints } = movement.feature.properties;
  return (index) => {
    const waypoint = waypoints[index];
    const place = atlas.places.get(waypoint?.place ?? '');
    const named = scene.names.find((name) => name.place.id === place?.id) ?? waypoint;
    return language === 'en' ? named?.name_en : named?.name_zh;
  };
}

/** The first named stop from `index` on, in steps of 1 or −1, on a road of `length` stops. */
function nearest(nameOf: StopName, index: number, step: 1 | -1, length: number): string | undefined {
  for (let i = index; i >= 0 && i < length; i += step) {
    const name = nameOf(i);
    if (name !== undefined) return name;
  }
  return undefined;
}

/**
 * One line that tells who is on the road and where: at a stop, or between two and in which direction. Stops are called
 * what they are called that day; one without a name in the language is told by its named neighbours.
 */
export function movementColumn(
  atlas: Atlas,
  scene: Scene,
  state: MovementState,
  language: 'en' | 'zh-Hant',
): string {
  const words = sceneWords(language);
  const { head_en, head_zh, side, type } = state.movement.feature.properties;
  const head = language === 'en' ? head_en : head_zh;
  const { stop, moving } = state.movement.track.positionAt(scene.instant);
  const length = state.movement.track.stops.length;
  const nameOf = stopNames(atlas, scene, state, language);
  const from = nearest(nameOf, stop, -1, length);
  const to = nearest(nameOf, stop + 1, 1, length);
  const span = words.between(from ?? to ?? '', to ?? from ?? '');
  const where = moving ? words.marching(span, state.bearing) : words.at(state.phase, nameOf(stop) ?? span);
  return words.column(head, words.power(side), type, where);
}
