import { For, Match, Show, Switch } from 'solid-js';
import { useStore } from '../shared/app-context.ts';
import { useWords } from '../shared/locale-context.ts';
import { createSharedOverlays, type OwnLegendGroup, type OwnLegendRow } from '../shared/shared-overlays.ts';
import { OWN_LEGEND_WORDS } from './own-legend-words.ts';
import './own-legend.css';

/** A dot, a stroke or an area in a colour. */
function OwnMark(props: { readonly mark: OwnLegendRow['mark']; readonly colour: string }) {
  return (
    <svg class="legend-mark" viewBox="0 0 36 18" aria-hidden="true">
      <Switch>
        <Match when={props.mark === 'point'}>
          <circle class="own-rim" cx="18" cy="9" r="5.5" />
          <circle cx="18" cy="9" r="4.5" fill={props.colour} />
        </Match>
        <Match when={props.mark === 'line'}>
          <path d="M5,12C14,2 22,16 31,6" fill="none" stroke={props.colour} stroke-width="2.2" />
        </Match>
        <Match when={props.mark === 'area'}>
          <rect
            x="6"
            y="3"
            width="24"
            height="12"
            fill={props.colour}
            fill-opacity="0.35"
            stroke={props.colour}
            stroke-width="1.4"
          />
        </Match>
      </Switch>
    </svg>
  );
}

/** The reader’s own files in the legend: a switch each, and one for each of their groups. */
export default function OwnLegend() {
  const words = useWords(OWN_LEGEND_WORDS);
  const { layers } = useStore(createSharedOverlays);
  const nameOf = ({ kind, label }: OwnLegendGroup) =>
    kind === 'others' ? words().others : kind === 'blank' ? words().blank : label;
  return (
    <For each={layers()}>
      {(layer) => {
        const row = () => layer.legendRow();
        return (
          <li class="legend-group own-group" classList={{ off: !row().shown }}>
            <label class="legend-row">
              <input type="checkbox" checked={row().shown} onInput={() => row().toggle()} />
              <Show when={!row().groups.some(({ colour }) => colour !== null)}>
                <OwnMark mark={row().mark} colour={row().colour} />
              </Show>
              <span class="own-name" title={`${words().yours}: ${row().name}`}>
                {row().name}
              </span>
            </label>
            <Show when={row().groups.length > 0}>
              <ul>
                <For each={row().groups}>
                  {(group) => (
                    <li classList={{ 'own-off': !group.shown }}>
                      <label class="legend-row">
                        <input type="checkbox" checked={group.shown} onInput={() => group.toggle()} />
                        <Show when={group.colour}>
                          {(colour) => <OwnMark mark={row().mark} colour={colour()} />}
                        </Show>
                        <span class="own-name">{nameOf(group)}</span>
                      </label>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </li>
        );
      }}
    </For>
  );
}
