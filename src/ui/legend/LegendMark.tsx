import { Match, Switch } from 'solid-js';
import { GrainMark } from './GrainMark.tsx';
import type { LegendRow } from '../../style/legend.ts';

const DASHES = { treaty: '7 2.5 1.5 2.5', control: '', doubtful: '1.2 3.2', claim: '3 3' } as const;

type Mark = LegendRow['mark'];
const of = <K extends Mark['kind']>(mark: Mark, kind: K) =>
  mark.kind === kind ? (mark as Extract<Mark, { kind: K }>) : undefined;

function MovementMark(props: { readonly type: string; readonly power: string }) {
  const colour = () => `var(--deep-${props.power})`;
  return (
    <Switch
      fallback={
        <>
          <path d="M1,8.2 L21,6.4 V11.6 L1,9.8Z" style={{ fill: colour() }} />
          <path d="M34,9 C28,8 24,6 20,2.6 L23,9 L20,15.4 C24,12 28,10 34,9Z" style={{ fill: colour() }} />
        </>
      }
    >
      <Match when={props.type === 'envoy'}>
        <line x1="1" y1="9" x2="26" y2="9" style={{ stroke: colour() }} stroke-width="2" />
        <path d="M34,9 L24,4.8 L26,9 L24,13.2Z" style={{ fill: colour() }} />
      </Match>
      <Match when={props.type === 'court'}>
        <path d="M1,7h26M1,11h26" style={{ stroke: colour() }} stroke-width="1.3" />
        <path d="M34,9 L25,4 L27,9 L25,14Z" style={{ fill: colour() }} />
      </Match>
      <Match when={props.type === 'captives' || props.type === 'refugees'}>
        <line
          x1="1"
          y1="9"
          x2="25"
          y2="9"
          style={{ stroke: colour() }}
          stroke-width="4.4"
          stroke-dasharray="4 4"
        />
        <path
          d="M33,9 L24,4 L26.4,9 L24,14Z"
          class="hollow"
          style={{ stroke: colour() }}
          stroke-width="1.3"
        />
      </Match>
    </Switch>
  );
}

/** The symbol of a legend row, drawn as the map draws it. */
export function LegendMark(props: { readonly mark: Mark }) {
  return (
    <svg class="legend-mark" viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
      <Switch>
        <Match when={of(props.mark, 'power')}>
          {(mark) => (
            <g style={{ '--band': `var(--band-${mark().power})` }}>
              <rect class="swatch-tint" x="1.5" y="2.5" width="33" height="13" />
              <GrainMark power={mark().power} />
              <rect class="swatch-band" x="2.8" y="3.8" width="30.4" height="10.4" />
              <rect class="swatch-line" x="1.5" y="2.5" width="33" height="13" />
            </g>
          )}
        </Match>
        <Match when={of(props.mark, 'hatch')}>
          {(mark) => (
            <g style={{ stroke: `var(--deep-${mark().power})` }} stroke-width="1.15">
              <path d="M2,15.5L15,2.5M10,15.5L23,2.5M18,15.5L31,2.5M26,15.5L34,7.5M2,7.5L7,2.5" />
              <rect x="1.5" y="2.5" width="33" height="13" fill="none" stroke-width="0.8" />
            </g>
          )}
        </Match>
        <Match when={of(props.mark, 'movement')}>
          {(mark) => <MovementMark type={mark().type} power={mark().power} />}
        </Match>
        <Match when={of(props.mark, 'ahead')}>
          <line
            class="ink-line"
            x1="2"
            y1="9"
            x2="35"
            y2="9"
            stroke-width="2"
            stroke-linecap="round"
            stroke-dasharray="0.1 5.4"
          />
        </Match>
        <Match when={of(props.mark, 'event')}>
          <path class="today-fill" d="M18,3 L24,9 L18,15 L12,9Z" />
        </Match>
        <Match when={of(props.mark, 'siege')}>
          <circle class="siege-ring" cx="18" cy="9" r="6" stroke-dasharray="3.6 1.1" />
        </Match>
        <Match when={of(props.mark, 'frontier')}>
          {(mark) => (
            <line
              class="frontier-line"
              x1="1"
              y1="9"
              x2="35"
              y2="9"
              stroke-dasharray={DASHES[mark().frontier]}
            />
          )}
        </Match>
      </Switch>
    </svg>
  );
}
