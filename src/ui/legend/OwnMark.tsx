import { Match, Switch } from 'solid-js';
import type { OwnLegendGroup, OwnLegendRow } from '../shared/shared-overlays.ts';
import './own-legend.css';

/** A dot, a stroke or an area in a colour. */
export function OwnMark(props: { readonly mark: OwnLegendRow['mark']; readonly colour: string }) {
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

/** What a group is called. */
export const groupName = (
  { kind, label }: OwnLegendGroup,
  words: { readonly others: string; readonly blank: string },
): string => (kind === 'others' ? words.others : kind === 'blank' ? words.blank : label);
