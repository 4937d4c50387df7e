import { Show } from 'solid-js';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { Session } from '../../session/session.ts';
import { screenPoint } from '../../view/screen-point.ts';

/** The dot with which the speaker points at the hall’s map from their own window. */
export function HallPointer(props: { readonly session: Session; readonly at: LonLat }) {
  const size = () => ({ width: window.innerWidth, height: window.innerHeight });
  const point = () => {
    const viewport = props.session.viewport();
    return viewport && screenPoint(viewport, size(), props.at);
  };
  return (
    <Show when={point()}>
      {(at) => (
        <div
          class="hall-pointer"
          style={{ transform: `translate(${at().x.toFixed(1)}px, ${at().y.toFixed(1)}px)` }}
          aria-hidden="true"
        />
      )}
    </Show>
  );
}
