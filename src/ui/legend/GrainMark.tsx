import { For, Show, useContext } from 'solid-js';
import { GRAIN_MARKS, GRAIN_TILE } from '../../style/territory/grains.ts';
import { AppContext } from '../shared/app-context.ts';

/** The pattern of a power’s land over the swatch of its colour, as the map draws it; nothing where it has none. */
export function GrainMark(props: { readonly power: string }) {
  const app = useContext(AppContext);
  const grain = () => app?.session.atlas().config.powers.find(({ id }) => id === props.power)?.grain;
  const name = () => `grain-${props.power}`;
  return (
    <Show when={grain()}>
      {(kind) => (
        <g class="grain" style={{ color: `var(--deep-${props.power})` }}>
          <pattern id={name()} width={GRAIN_TILE} height={GRAIN_TILE} patternUnits="userSpaceOnUse">
            <For each={GRAIN_MARKS[kind()]}>
              {([x, y, toX, toY]) => (
                <Show
                  when={toX !== undefined}
                  fallback={<circle cx={x} cy={y} r="1.15" fill="currentColor" />}
                >
                  <path d={`M${x},${y}L${toX},${toY}`} stroke="currentColor" stroke-width="1.1" />
                </Show>
              )}
            </For>
          </pattern>
          <rect x="1.5" y="2.5" width="33" height="13" fill={`url(#${name()})`} fill-opacity="0.7" />
        </g>
      )}
    </Show>
  );
}
