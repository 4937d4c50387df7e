import { For, Match, Show, Switch } from 'solid-js';
import type { DoubtfulKind, HallMark } from '../../style/hall-legend.ts';
import { LegendMark } from './LegendMark.tsx';

type DoubtMark = Extract<HallMark, { kind: 'doubt' }>;
type SiteMark = Extract<HallMark, { kind: 'seats' | 'battlefield' | 'pass' | 'site' | 'told' }>;

const isSite = (mark: HallMark): mark is SiteMark =>
  ['seats', 'battlefield', 'pass', 'site', 'told'].includes(mark.kind);
/** Where the drawings of a row of doubt stand beside one another. */
const CELLS: Readonly<Record<DoubtfulKind, number>> = { event: 6, siege: 18, land: 30 };

function Doubtful(props: { readonly kind: DoubtfulKind; readonly about: boolean }) {
  return (
    <g transform={`translate(${CELLS[props.kind]} 9)`}>
      <Switch>
        <Match when={props.kind === 'event'}>
          <path class="today-line" d={props.about ? 'M0,-3L3,0L0,3L-3,0Z' : 'M0,-5L5,0L0,5L-5,0Z'} />
          {props.about && <circle class="today-line dashed" r="5.6" />}
        </Match>
        <Match when={props.kind === 'siege'}>
          <circle class="siege-ring thin" r="3.4" />
          <circle class="siege-ring thin" r="5.6" stroke-dasharray={props.about ? '2 1.8' : undefined} />
        </Match>
        <Match when={props.kind === 'land'}>
          <path
            class="ink-line"
            d="M-5,-6h10v12h-10z"
            fill="none"
            stroke-dasharray={props.about ? '1.2 2' : '4 1.6'}
          />
          <path
            class="ink-line"
            d={props.about ? 'M-3,-2h7M-3,2h7' : 'M-5,-1L0,6M-4,-6L5,5'}
            stroke-dasharray={props.about ? '1.2 2' : undefined}
          />
        </Match>
      </Switch>
    </g>
  );
}

function Site(props: { readonly kind: SiteMark['kind'] }) {
  return (
    <Switch>
      <Match when={props.kind === 'seats'}>
        <circle class="ink-ring" cx="7" cy="9" r="5.6" />
        <circle class="ink-ring" cx="7" cy="9" r="3.5" />
        <circle class="ink-fill" cx="7" cy="9" r="1.7" />
        <circle class="ink-ring" cx="20" cy="9" r="4.2" />
        <circle class="ink-fill" cx="20" cy="9" r="1.7" />
        <circle class="ink-ring" cx="31" cy="9" r="3" />
      </Match>
      <Match when={props.kind === 'battlefield'}>
        <path class="today-line" d="M14,5L22,13M22,5L14,13" />
      </Match>
      <Match when={props.kind === 'pass'}>
        <path class="ink-ring" d="M13,4Q19,9 13,14M23,4Q17,9 23,14" />
      </Match>
      <Match when={props.kind === 'site'}>
        <circle class="ink-ring" cx="13" cy="9" r="4.2" stroke-dasharray="4.75 1.85" />
        <circle class="ink-ring" cx="24" cy="9" r="2.2" />
      </Match>
      <Match when={props.kind === 'told'}>
        <circle class="ink-ring" cx="18" cy="9" r="7.4" />
      </Match>
    </Switch>
  );
}

/** The mark of a row of the hall’s legend, drawn as the map draws it. */
export function HallMarkDrawing(props: { readonly mark: HallMark }) {
  const doubt = (): DoubtMark | null => (props.mark.kind === 'doubt' ? props.mark : null);
  const stays = () => (props.mark.kind === 'stays' ? props.mark : null);
  const site = () => (isSite(props.mark) ? props.mark : null);
  const plain = () =>
    props.mark.kind === 'doubt' || props.mark.kind === 'stays' || isSite(props.mark) ? null : props.mark;
  return (
    <Switch>
      <Match when={plain()}>{(mark) => <LegendMark mark={mark()} />}</Match>
      <Match when={doubt() ?? stays() ?? site()}>
        <svg class="legend-mark" viewBox="0 0 36 18" width="36" height="18" aria-hidden="true">
          <For each={doubt()?.of}>
            {(kind) => <Doubtful kind={kind} about={doubt()?.doubt === 'approximate'} />}
          </For>
          <Show when={stays()?.dated}>
            <circle class="ink-fill" cx={stays()?.about ? 10 : 18} cy="9" r="3.2" />
          </Show>
          <Show when={stays()?.about}>
            <circle class="ink-ring" cx={stays()?.dated ? 25 : 18} cy="9" r="3" />
          </Show>
          <Show when={site()}>{(mark) => <Site kind={mark().kind} />}</Show>
        </svg>
      </Match>
    </Switch>
  );
}
