import type { MovementState } from '../movement/movement.ts';
import { spotName } from './spot-name.ts';
import type { NarrativeContext } from './narrative-context.ts';

/** Where a column is, by names: the stop it stands at, or the named stops on either side of it. */
export interface ColumnPlace {
  readonly moving: boolean;
  /** The stop it stands at; '' where the language has no name for it, or on the road. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  /** Whether its day and place are computed between dates that are written. */
  readonly computed: boolean;
}

/** Names where a column is. Stops are called what they are called that day; a nameless one is told by its neighbours. */
export function columnPlace(
  { scene, place, read }: NarrativeContext,
  { movement }: MovementState,
): ColumnPlace {
  const { waypoints } = movement.feature.properties;
  const { stop, moving } = movement.track.positionAt(scene.instant);
  const names = waypoints.map(
    ({ place: id, name_en, name_zh }) =>
      (id === undefined ? '' : place(id)) || read(spotName(name_en ?? ''), name_zh ?? ''),
  );
  const before = names.slice(0, stop + 1).findLast((name) => name !== '');
  const after = names.slice(stop + 1).find((name) => name !== '');
  const [here, next] = [waypoints[stop], waypoints[stop + 1]];
  const loose = (precision: string | undefined) => precision !== undefined && precision !== 'day';
  return {
    moving,
    at: moving ? '' : (names[stop] ?? ''),
    from: before ?? after ?? '',
    to: after ?? before ?? '',
    computed: moving ? loose(here?.precision) || loose(next?.precision) : loose(here?.precision),
  };
}
