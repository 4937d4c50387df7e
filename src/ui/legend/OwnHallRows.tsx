import { For, Show } from 'solid-js';
import { useStore } from '../shared/app-context.ts';
import { useWords } from '../shared/locale-context.ts';
import { createSharedOverlays, type OwnLegendRow } from '../shared/shared-overlays.ts';
import { OwnSizes } from './OwnSizes.tsx';
import { OWN_LEGEND_WORDS } from './own-legend-words.ts';
import { groupName, OwnMark } from './OwnMark.tsx';
import { InTongues } from '../shared/InTongues.tsx';

/** The marks of the reader’s own files in the legend of a hall or a sheet, in rows of a class: a file each, or its groups where they have colours. */
export function OwnHallRows(props: { readonly class?: string }) {
  const words = useWords(OWN_LEGEND_WORDS);
  const { layers } = useStore(createSharedOverlays);
  const marks = ({ name, colour, groups }: OwnLegendRow) => {
    const coloured = groups.flatMap((group) =>
      group.colour !== null && group.shown ? [{ text: groupName(group, words()), colour: group.colour }] : [],
    );
    return coloured.length > 0 ? coloured : [{ text: name, colour }];
  };
  return (
    <For
      each={layers()
        .map(({ legendRow }) => legendRow())
        .filter(({ shown }) => shown)}
    >
      {(row) => (
        <>
          <For each={marks(row)}>
            {({ text, colour }) => (
              <li data-mark="own" class={props.class}>
                <OwnMark mark={row.mark} colour={colour} />
                <span>
                  <InTongues text={text} />
                </span>
              </li>
            )}
          </For>
          <Show when={row.sizes}>
            <li data-mark="own-sizes" class={props.class}>
              <OwnSizes row={row} />
            </li>
          </Show>
        </>
      )}
    </For>
  );
}
