import { createMemo, For, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { widthRows, widthShapes, widthText, type WidthRow } from '../../style/width-rows.ts';
import { InTongues } from './InTongues.tsx';
import { useLocale } from './locale-context.ts';

const FILL = { ink: 'var(--ink)', panel: 'var(--panel)' } as const;

/** Rows of the legend on armies whose widths follow numbers: what they say, three samples, the spread of sources, and no number. */
export default function WidthRows(props: {
  readonly session: Session;
  /** How many units of a mark a px of the map is; `null` for no samples. */
  readonly scale: number | null;
  readonly class?: string;
  /** Whether they keep their place while no army is on the road, where the atlas has any. */
  readonly stands?: boolean;
}) {
  const locale = useLocale();
  const same = (a: readonly WidthRow[], b: readonly WidthRow[]) => JSON.stringify(a) === JSON.stringify(b);
  const now = createMemo(
    () => {
      const { session } = props;
      const other = session.compare();
      const scenes = [session.scene(), ...(other === null ? [] : [session.atlas().sceneAt(other)])];
      return widthRows(
        scenes.flatMap(({ movements }) => movements.map(({ movement }) => movement)),
        props.scale,
      );
    },
    [],
    { equals: same },
  );
  const rows = createMemo(() =>
    props.stands ? widthRows(props.session.atlas().movements, props.scale) : now(),
  );
  const isOn = () => props.session.layers().includes('movements');
  return (
    <For each={isOn() ? rows() : []}>
      {(row) => (
        <li
          data-mark={row.id}
          class={props.class}
          classList={{ absent: !now().some(({ id }) => id === row.id) }}
        >
          <Show when={row.mark.kind !== 'widths'}>
            <svg class="legend-mark" viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
              <For each={widthShapes(row.mark)}>
                {({ path, paint, opacity }) => (
                  <path d={path} style={{ fill: FILL[paint] }} fill-opacity={opacity} />
                )}
              </For>
            </svg>
          </Show>
          <span>
            <InTongues text={widthText(row, locale)} />
          </span>
        </li>
      )}
    </For>
  );
}
