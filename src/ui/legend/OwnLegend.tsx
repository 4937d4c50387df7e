import { For, Show } from 'solid-js';
import { useStore } from '../shared/app-context.ts';
import { useWords } from '../shared/locale-context.ts';
import { createSharedOverlays } from '../shared/shared-overlays.ts';
import { groupName, OwnMark } from './OwnMark.tsx';
import { OwnSizes } from './OwnSizes.tsx';
import { OWN_LEGEND_WORDS } from './own-legend-words.ts';
import { InTongues } from '../shared/InTongues.tsx';

/** The reader’s own files in the legend: a switch each, and one for each of their groups. */
export default function OwnLegend() {
  const words = useWords(OWN_LEGEND_WORDS);
  const { layers } = useStore(createSharedOverlays);
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
                <InTongues text={row().name} />
              </span>
            </label>
            <Show when={row().credit}>
              {(credit) => (
                <p class="own-credit quiet">
                  <InTongues text={credit()} />
                </p>
              )}
            </Show>
            <OwnSizes row={row()} />
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
                        <span class="own-name">
                          <InTongues text={groupName(group, words())} />
                        </span>
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
