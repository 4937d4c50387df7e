import { Show, useContext } from 'solid-js';
import { GRAIN_LINE, grainPath } from '../../style/territory/grains.ts';
import { AppContext } from '../shared/app-context.ts';

/** The pattern of a power’s land over the swatch of its colour, as the map draws it; nothing where it has none. */
export function GrainMark(props: { readonly power: string }) {
  const app = useContext(AppContext);
  const grain = () => app?.session.atlas().config.powers.find(({ id }) => id === props.power)?.grain;
  const colour = () => `var(--deep-${props.power})`;
  return (
    <Show when={grain()}>
      {(kind) => (
        <path
          class="grain"
          d={grainPath(kind(), 1.5, 2.5, 33, 13)}
          style={{
            fill: kind() === 'dots' ? colour() : 'none',
            stroke: kind() === 'dots' ? 'none' : colour(),
          }}
          stroke-width={GRAIN_LINE}
          opacity="0.7"
        />
      )}
    </Show>
  );
}
