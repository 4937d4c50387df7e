import { For, Show } from 'solid-js';
import { InTongues } from '../shared/InTongues.tsx';
import type { OwnLegendRow } from '../shared/shared-overlays.ts';
import './own-legend.css';

/** Space about a dot for its rim, in px. */
const RIM = 1;

/** What the sizes of the points of a file say: dots of the least, a middle and the largest number, as large as on the map. */
export function OwnSizes(props: { readonly row: OwnLegendRow }) {
  const colour = () => (props.row.groups.some((group) => group.colour !== null) ? 'var(--note)' : props.row.colour); // prettier-ignore
  return (
    <Show when={props.row.sizes}>
      {(sizes) => (
        <p class="own-sizes">
          <span class="own-name">
            <InTongues text={sizes().name} />
          </span>
          <For each={sizes().dots}>
            {({ text, radius }) => (
              <span class="own-size">
                <svg width={2 * (radius + RIM)} height={2 * (radius + RIM)} aria-hidden="true">
                  <circle class="own-rim" cx={radius + RIM} cy={radius + RIM} r={radius + RIM / 2} />
                  <circle cx={radius + RIM} cy={radius + RIM} r={radius} fill={colour()} />
                </svg>{' '}
                {text}
              </span>
            )}
          </For>
        </p>
      )}
    </Show>
  );
}
